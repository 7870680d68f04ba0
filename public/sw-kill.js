// The way out when a service worker misbehaves: publish this file in the place of sw.js, under that name.
// Browsers that come back take it at once; it removes our caches and itself. Open pages go on until they are
// closed, and the next visit comes from the server. It has no access to what people have written: service
// workers cannot reach local storage. Development builds use it too, so that no stale page is ever shown there.

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith("mainstay-"));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
