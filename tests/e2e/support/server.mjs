// Serves a folder under a deep sub-path. A test can kill it, start it again at the same address, and change,
// damage or refuse single files.

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

export const SUB_PATH = "/deep/sub/path/";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".wasm", "application/wasm"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".webmanifest", "application/manifest+json"],
]);

export class Server {
  /** Files by path inside the folder: bytes to send instead, or null to refuse it. */
  #instead = new Map();
  /** Files by path that are held back until `release`. */
  #held = new Map();
  /** Files packed with brotli; empty until `pack`. */
  #packed = new Map();
  #folder;
  #server;
  #port = 0;

  constructor(folder) {
    this.#folder = folder;
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get url() {
    return this.origin + SUB_PATH;
  }

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done, failed) => {
      this.#server.once("error", failed);
      this.#server.listen(this.#port, "127.0.0.1", done);
    });
    this.#port = this.#server.address().port;
  }

  /** Ends every connection at once, as a dead machine would. */
  async kill() {
    if (!this.#server) return;
    const server = this.#server;
    this.#server = undefined;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  replace(path, bytes) {
    this.#instead.set(path, bytes);
  }

  refuse(path) {
    this.#instead.set(path, null);
  }

  restore(path) {
    this.#instead.delete(path);
  }

  /** Sends the file with one byte changed: its last, or the last of something that is in it. */
  async corrupt(path, inside) {
    const bytes = Buffer.from(await this.read(path));
    bytes[(inside ? bytes.indexOf(inside) + inside.length : bytes.length) - 1] ^= 1;
    this.replace(path, bytes);
  }

  /** Lets requests for this file wait. Returns what lets them go on. */
  hold(path) {
    let release;
    this.#held.set(path, new Promise((done) => (release = done)));
    return () => {
      this.#held.delete(path);
      release();
    };
  }

  /** From now on sends every file of the folder packed, as a host with brotli does. */
  async pack() {
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      this.#packed.set(relative(this.#folder, file), await promisify(brotliCompress)(await readFile(file)));
    }
  }

  /** What is sent for this path now. */
  async read(path) {
    const instead = this.#instead.get(path);
    if (instead === null) throw new Error(`${path} is refused`);
    return instead ?? readFile(join(this.#folder, path));
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    const path = normalize(decodeURIComponent(pathname.slice(SUB_PATH.length))) || ".";
    if (!pathname.startsWith(SUB_PATH) || path.startsWith("..")) return response.writeHead(404).end();
    const file = path === "." ? "index.html" : path;
    await this.#held.get(file);
    try {
      const packed = this.#instead.has(file) ? undefined : this.#packed.get(file);
      const bytes = packed ?? (await this.read(file));
      response.writeHead(200, {
        "content-type": TYPES.get(extname(file)) ?? "application/octet-stream",
        "cache-control": "no-cache",
        ...(packed ? { "content-encoding": "br" } : {}),
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }
}
