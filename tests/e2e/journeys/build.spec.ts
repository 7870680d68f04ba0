// What was built, read as files: what the worker keeps, and what the program is able to do at all.

import { expect, test } from "@playwright/test";
import { files, listed, named, piece, read, saidOfParts, sha256 } from "../support/dist.mjs";

const text = (path: string) => read(path).toString();
const scripts = () => files().filter((path) => path.endsWith(".js"));

test("the worker lists exactly the files of the build, each with its hash", () => {
  const list = listed(read("sw.js"));
  const published = files().filter((path) => path !== "sw.js" && !/^[._]/.test(path));
  expect([...list.keys()].sort()).toEqual(published);
  for (const [path, hash] of list) expect(hash, path).toBe(sha256(read(path)));
});

test("no placeholder is left in a page", () => {
  for (const page of ["index.html", "rescue.html", "manifest.webmanifest", "sw.js"]) expect(text(page), page).not.toContain("{{");
  expect(() => JSON.parse(text("manifest.webmanifest"))).not.toThrow();
});

test("every address in the pages is relative, but for help lines that somebody taps", () => {
  const tapped = /<a( class=btn)? href=https:\/\/(wa\.me\/\d+|findahelpline\.com)>/g;
  for (const page of ["index.html", "rescue.html"]) {
    expect(text(page).replace(tapped, ""), page).not.toMatch(/\s(src|href|data-js|data-wasm)=["']?(\/|https?:)/);
  }
});

test("the manifest names only icons that exist", () => {
  const manifest = JSON.parse(text("manifest.webmanifest"));
  const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut: { icons: unknown[] }) => shortcut.icons)];
  expect(icons.length).toBeGreaterThan(7);
  for (const icon of icons) expect(files()).toContain(icon.src);
});

// WebAssembly can do only what its JavaScript glue hands to it, so the glue tells what the program is able to do.
const ABILITIES =
  /\b(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|indexedDB|cookie|geolocation|eval)\b|\bopen\(|new Function\(/g;

test("no script of the build is able to send anything anywhere", () => {
  for (const path of scripts()) {
    const code = text(path).replace(/caches\.open\(/g, "").replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
    expect(code.match(ABILITIES) ?? [], path).toEqual([]);
  }
});

test("only the loader and the worker fetch, each at one place for one purpose", () => {
  const [glue] = named("mainstay-", ".js");
  const fetches = new Map(scripts().map((path) => [path, (text(path).match(/\bfetch\(/g) ?? []).length]));
  expect(fetches.get(glue), "the generated loader").toBeLessThanOrEqual(1);
  expect(fetches.get("boot.js")).toBe(1);
  expect(fetches.get("rescue.js")).toBe(0);
  expect(fetches.get("theme.js")).toBe(0);
  expect(fetches.get("sw.js"), "one for a listed file, two for stepping aside").toBe(3);
  expect(text(glue)).not.toMatch(/__wbg_fetch/);
});

const program = (path: string) => new WebAssembly.Module(read(path));
const imported = (path: string, module: string) =>
  WebAssembly.Module.imports(program(path)).filter((one) => one.module === module).map((one) => one.name).sort();

test("later parts come from the boot script, and reach nothing but the first part", () => {
  const [glue] = named("mainstay-", ".js");
  const [first] = named("mainstay-", ".wasm");
  const sources = [...text(glue).matchAll(/\bfrom\s*["']([^"']*)["']|\bimport\(/g)].map(([, source]) => source ?? "anything");
  expect(new Set(sources)).toEqual(new Set(["./boot.js"]));
  const handed = [...text("boot.js").matchAll(/^export\b(?: const (\w+) =)?/gm)].map(([, name]) => name ?? "anything");
  expect(handed.sort()).toEqual(imported(first, "./__wasm_split.js"));
  expect(text("boot.js")).not.toMatch(/^import\b/m);
  const pieces = new Set(Object.values<[string, string][]>(saidOfParts().parts).flat().map(([name]) => name));
  expect(pieces.size).toBeGreaterThan(1);
  for (const name of pieces) {
    const all = WebAssembly.Module.imports(new WebAssembly.Module(piece(name)));
    expect(new Set(all.map((one) => one.module)), name).toEqual(new Set(["__wasm_split"]));
  }
});

test("the page lists every later part with its digest", () => {
  const { file, digest, style, parts } = saidOfParts();
  const [first] = named("mainstay-", ".wasm");
  expect(files().filter((path) => path.endsWith(".wasm") && path !== first)).toEqual([file]);
  const written = (bytes: Buffer) => `sha256-${Buffer.from(sha256(bytes), "hex").toString("base64")}`;
  expect(digest).toBe(written(read(file)));
  const listed = new Map([...Object.values<[string, string][]>(parts).flat(), ["style", style]]);
  let whole = 0;
  for (const [name, said] of listed) {
    expect(said, name).toBe(written(piece(name)));
    whole += piece(name).length + name.length;
  }
  // Nothing else is in the file: what is left are lengths.
  expect(read(file).length - whole).toBeLessThan(16 * (listed.size + 1));
});

test("nothing of the machine that built it is inside", () => {
  for (const path of files()) {
    expect(read(path).toString("latin1"), path).not.toMatch(/\/home\/|\/root\/|\/Users\/|\.cargo\/registry|\/tmp\//);
  }
});
