// The service worker. The build replaces the two constants and writes the result as sw.js.
// It serves the files of one build, each proven by its SHA-256, and asks the network for nothing else.

const BUILD_ID = "{{build.id}}";
/** Address relative to this file, then SHA-256 in hex. */
const FILES = new Map({{build.files}});

const OURS = "mainstay-";
const CACHE = OURS + BUILD_ID;
const HOME = new URL("./", self.location.href).href;
const PAGE = HOME + "index.html";
/** Set when a file of this build is neither in the cache nor on the server: then this worker steps aside. */
let lost = false;
/** Whether everything is in the cache was looked at. */
let whole;

self.addEventListener("install", (event) => {
  event.waitUntil(install());
  event.waitUntil(letSleep(event));
});
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  event.respondWith(answer(event.request));
  event.waitUntil(makeWhole());
});
self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
  if (event.data === "WHICH_BUILD") event.ports[0]?.postMessage(BUILD_ID);
});

/** All files or none: a half-filled cache would be a broken app without network. */
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...FILES.keys()].map((path) => fetchInto(cache, path)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Brings one listed file from the server and keeps it only if it is exactly the file of this build. */
async function fetchInto(cache, path) {
  const address = HOME + path;
  const response = await fetch(address, { cache: "reload", credentials: "same-origin" });
  if (response.status !== 200 || response.type !== "basic") throw new Error(`${path} did not arrive`);
  let bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== FILES.get(path)) throw new Error(`${path} is not the file of this build`);
  // A response that was redirected must not answer a navigation, so the copy is made anew.
  const headers = { "content-type": response.headers.get("content-type") ?? "" };
  if (address === PAGE) {
    headers.link = early();
    bytes = withLinesAsText(new TextDecoder().decode(bytes));
  }
  const kept = new Response(bytes, { status: 200, headers });
  await cache.put(address, kept.clone());
  if (address === PAGE) await cache.put(HOME, kept.clone());
  return kept;
}

/** What a start waits for the browser takes out of the cache by itself where it can, without waking this worker. What is
 *  not there any more it asks the server for. The icons and what else is listed come by this worker, which then looks
 *  whether its cache is whole. */
async function letSleep(event) {
  const start = [...FILES.keys()].filter((path) => /\.(js|wasm|css)$/.test(path) && !path.startsWith("rescue"));
  const exactly = (path) => {
    const { protocol, hostname, port, pathname } = new URL(path, HOME);
    return { urlPattern: new URLPattern({ protocol, hostname, port, pathname: pathname.replace(/[^\w/-]/g, "\\$&"), search: "" }) };
  };
  try {
    await event.addRoutes({ condition: { or: ["", "index.html", ...start].map(exactly) }, source: { cacheName: CACHE } });
  } catch {
    // A browser that knows no routes asks this worker each time.
  }
}

/** The page that this worker answers with names the program, so that it is brought while the page is read. It lies on this
 *  device; on a line it would hold up the first words. */
function early() {
  const program = [...FILES.keys()].filter((path) => /^mainstay-.*\.(js|wasm)$/.test(path));
  const how = (path) => (path.endsWith(".js") ? "rel=modulepreload" : "rel=preload; as=fetch; crossorigin");
  return program.map((path) => `<${HOME}${path}>; ${how(path)}`).join(", ");
}

/** The page with its help lines as text, which costs a start nothing: what unfolds them (boot.js) is on this device too.
 *  Where no script may run they are read as ever. */
function withLinesAsText(page) {
  return page.replace(/<section\b[^>]*\bid="?help-lines\b[^]*?<\/section>/, "<noscript id=kept-lines>$&</noscript>");
}

/** Keeps this build and the one before it, and never touches a cache of anybody else on this origin. */
async function activate() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  others.pop();
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  if (lost) return fetch(request);
  const path = listed(request);
  const cache = await caches.open(CACHE);
  if (path === null) {
    // Where the page itself was dropped, the one that asks may be of a newer build.
    if (isHere(request) && !(await cache.match(PAGE))) return stepAside(request);
    return new Response("", { status: 404 });
  }
  const kept = await cache.match(HOME + path);
  if (kept) return kept;
  try {
    // The browser has dropped the file. The same bytes may still be on the server.
    return await fetchInto(cache, path);
  } catch {
    return stepAside(request);
  }
}

async function stepAside(request) {
  lost = true;
  await self.registration.unregister();
  return fetch(request);
}

/** Brings back what the browser has dropped, once in the life of this worker. */
function makeWhole() {
  whole ??= caches.open(CACHE).then((cache) => Promise.all([...FILES.keys()].map((path) => bringBack(cache, path))));
  return whole;
}

async function bringBack(cache, path) {
  const addresses = path === "index.html" ? [PAGE, HOME] : [HOME + path];
  const kept = await Promise.all(addresses.map((address) => cache.match(address)));
  if (lost || kept.every(Boolean)) return;
  try {
    await fetchInto(cache, path);
  } catch {
    // Asked for while it cannot be had, it makes this worker step aside.
  }
}

/** Which file of this build answers a request: itself if listed, the page for any other navigation, or none. */
function listed(request) {
  if (!isHere(request)) return null;
  const path = addressOf(request).slice(HOME.length);
  if (FILES.has(path)) return path;
  return request.mode === "navigate" ? PAGE.slice(HOME.length) : null;
}

function isHere(request) {
  return request.method === "GET" && addressOf(request).startsWith(HOME);
}

function addressOf(request) {
  const url = new URL(request.url);
  return url.origin + url.pathname;
}
