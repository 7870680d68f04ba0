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

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));
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
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== FILES.get(path)) throw new Error(`${path} is not the file of this build`);
  // A response that was redirected must not answer a navigation, so the copy is made anew.
  const headers = { "content-type": response.headers.get("content-type") ?? "" };
  if (HOME + path === PAGE) headers.link = early();
  const kept = new Response(bytes, { status: 200, headers });
  await cache.put(address, kept.clone());
  return kept;
}

/** The page that this worker answers with names the program, so that it is brought while the page is read. It lies on this
 *  device; on a line it would hold up the first words. */
function early() {
  const program = [...FILES.keys()].filter((path) => /^mainstay-.*\.(js|wasm)$/.test(path));
  const how = (path) => (path.endsWith(".js") ? "rel=modulepreload" : "rel=preload; as=fetch; crossorigin");
  return program.map((path) => `<${HOME}${path}>; ${how(path)}`).join(", ");
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
  if (path === null) return new Response("", { status: 404 });
  const cache = await caches.open(CACHE);
  const kept = await cache.match(HOME + path);
  if (kept) return kept;
  try {
    // The browser has dropped the file. The same bytes may still be on the server.
    return await fetchInto(cache, path);
  } catch {
    lost = true;
    await self.registration.unregister();
    return fetch(request);
  }
}

/** Which file of this build answers a request: itself if listed, the page for any other navigation, or none. */
function listed(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (request.method !== "GET" || !address.startsWith(HOME)) return null;
  const path = address.slice(HOME.length);
  if (FILES.has(path)) return path;
  return request.mode === "navigate" ? PAGE.slice(HOME.length) : null;
}
