// A first visit over a slow line, packed with brotli: first paint, help lines that can be used, Today with what is kept.

import { median, p95 } from "./figures.mjs";
import { row, section } from "./table.mjs";
import { Contender } from "./contender.mjs";
import { DIST } from "../support/dist.mjs";
import { Server } from "../support/server.mjs";

const LINES = [
  ["slow 3G (400 kbit/s, 400 ms)", 400_000, 400],
  ["4G (9 Mbit/s, 170 ms)", 9_000_000, 170],
];

async function visit(origin, store, bits, latency) {
  const contender = new Contender("Mainstay", origin, [], Object.entries);
  const page = await contender.firstVisit(origin, store);
  const line = { offline: false, latency, downloadThroughput: bits / 8, uploadThroughput: bits / 8 };
  await page.tools.send("Network.enable");
  await page.tools.send("Network.emulateNetworkConditions", line);
  await page.goto(`${origin}#/`, { waitUntil: "commit", timeout: 120_000 });
  const times = await page.evaluate(async () => {
    const paint = () => performance.getEntriesByName("first-contentful-paint")[0];
    const lines = await bench.until(() => paint() && document.querySelector('#help-lines a[href^="tel:"]'));
    const today = await bench.until(() => document.querySelector(".hello"));
    return { paint: paint().startTime, lines, today };
  });
  await contender.end();
  return times;
}

/** The last table: how long a first visit takes, in seconds. */
export async function firstVisits(store, runs) {
  const server = new Server(DIST);
  await server.pack();
  await server.start();
  section("a first visit over a line, packed with brotli, s", "first paint", "p95", "help lines", "p95", "Today", "p95");
  for (const [name, bits, latency] of LINES) {
    const all = [];
    for (let n = 0; n < runs; n += 1) all.push(await visit(server.url, store, bits, latency));
    const cells = ["paint", "lines", "today"].flatMap((part) => {
      const times = all.map((one) => one[part] / 1000);
      return [median(times), p95(times)].map((time) => time.toFixed(2));
    });
    row(name, cells);
  }
  await server.kill();
}
