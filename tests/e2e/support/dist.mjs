// What is in the built folder.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const DIST = process.env.MAINSTAY_DIST ?? fileURLToPath(new URL("../../../dist/", import.meta.url));

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

export const read = (path) => readFileSync(`${DIST}/${path}`);

/** Every file, as an address relative to the page. */
export function files() {
  const entries = readdirSync(DIST, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(DIST.length).replace(/^\/+/, ""))
    .sort();
}

/** The names that start like this and end like that, such as the program's. */
export const named = (start, end) => files().filter((path) => path.startsWith(start) && path.endsWith(end));

/** The file of the later parts, and its pieces: name and bytes. */
export const [later] = named("later-", ".wasm");
export const piece = (name) => Buffer.from(WebAssembly.Module.customSections(new WebAssembly.Module(read(later)), name)[0]);

/** What the page says of the later parts: their file, and the pieces of each with their digests. */
export const saidOfParts = () => JSON.parse(/data-parts="([^"]*)"/.exec(read("index.html").toString())[1].replaceAll("&quot;", '"'));

/** The list inside a service worker, by address. */
export function listed(worker) {
  const list = /const FILES = new Map\((\[[\s\S]*?\])\);/.exec(worker.toString());
  return new Map(JSON.parse(list[1]));
}

/** Puts one more build on the server: the same files with another sentence in the page. */
export async function publishNext(server, mark) {
  const page = Buffer.from((await server.read("index.html")).toString().replace("<title>", `<meta name="mark" content="${mark}"><title>`));
  const worker = (await server.read("sw.js")).toString();
  const before = listed(worker).get("index.html");
  const next = worker.replace(before, sha256(page)).replace(/BUILD_ID = "\w+"/, `BUILD_ID = "${sha256(mark).slice(0, 16)}"`);
  server.replace("index.html", page);
  server.replace("sw.js", Buffer.from(next));
}
