// Speed with 1,000 people and 10,000 moments, beside a hand-written page that reads and lists the same data.
// Called by `cargo xtask bench` with the reference store in a file; prints figures and judges nothing.

import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { DIST } from "../support/dist.mjs";
import { Server } from "../support/server.mjs";

const store = JSON.parse(readFileSync(process.argv[2], "utf8"));
const server = new Server(DIST);
await server.start();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const line = (what, ...figures) => console.log(`${what.padEnd(52)} ${figures.join("  ")}`);
const ms = (value) => `${value.toFixed(1)} ms`;

await page.goto(server.url);
await page.waitForSelector("#page-title");
await page.evaluate((entries) => {
  localStorage.clear();
  for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
}, store);

// Cold start to a usable Today: from navigation to the first frame with the hellos in it.
const starts = [];
for (let n = 0; n < 9; n += 1) {
  await page.goto("about:blank");
  await page.goto(`${server.url}#/`);
  await page.waitForSelector(".hello");
  starts.push(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(performance.now())))));
}
line("start to a usable Today", `median ${ms(at(starts, 0.5))}`, `slowest ${ms(at(starts, 1))}`);

// The same data read, parsed and listed by a plain JavaScript page, from navigation on as well.
const plain = [];
for (let n = 0; n < 9; n += 1) {
  await page.goto("about:blank");
  await page.goto(`${server.url}rescue.html`);
  plain.push(
    await page.evaluate(() => {
      const last = new Map();
      const people = [];
      for (let n = 0; n < localStorage.length; n += 1) {
        const key = localStorage.key(n);
        if (!key.startsWith("mainstay:1:r:")) continue;
        const body = JSON.parse(localStorage.getItem(key).split("|").slice(3).join("|"));
        if (key.includes(":r:p:")) people.push(body);
        for (const [, moment] of Object.entries(body.moments ?? {})) for (const id of moment.with) last.set(id, moment.d);
      }
      people.sort((a, b) => a.name.localeCompare(b.name));
      const list = document.createElement("ul");
      for (const person of people.slice(0, 2)) list.append(Object.assign(document.createElement("li"), { textContent: person.name }));
      document.body.append(list);
      document.body.getBoundingClientRect();
      return performance.now();
    }),
  );
}
line("plain JavaScript: read, parse and list the same", `median ${ms(at(plain, 0.5))}`);

// Logging: the tap to the read-back commit and the changed book, then to the next frame.
await page.goto(`${server.url}#/people`);
await page.waitForSelector(".row");
await page.locator(".row").first().click();
await page.waitForSelector(".timeline");
const commits = await page.evaluate(async () => {
  const button = [...document.querySelectorAll("button")].find((button) => button.textContent === "We talked");
  const generation = () => JSON.parse(localStorage["mainstay:1:head"].split("|").slice(3).join("|")).generation;
  const first = generation();
  const times = [];
  // A second tap within five seconds of the same moment is the same moment, so every tap comes a minute later.
  let later = 0;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [Date.now() + later] : given));
    }
  };
  for (let n = 0; n < 200; n += 1) {
    later = n * 60_000;
    const start = performance.now();
    button.click();
    const kept = performance.now() - start;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(kept);
  }
  if (generation() !== first + times.length) throw new Error("not every tap was kept");
  return times;
});
line("log a moment: tap to kept and read back", `p50 ${ms(at(commits, 0.5))}`, `p99 ${ms(at(commits, 0.99))}`);

// Searching: a keystroke to the next frame.
await page.goto(`${server.url}#/people`);
await page.waitForSelector("#find");
const strokes = await page.evaluate(async () => {
  const field = document.querySelector("#find");
  const times = [];
  for (const text of ["a", "an", "ana", "ana b", "ana", "an", "a", "", "w", "wr", "wre", "wren", ""]) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
});
line("search 1,000 people: keystroke to layout", `p50 ${ms(at(strokes, 0.5))}`, `slowest ${ms(at(strokes, 1))}`);
const units = Object.entries(store).filter(([key]) => !key.endsWith(":pad")).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
line("reference store", `${units} code units`);
await browser.close();
await server.kill();
