// One of the two pages that are measured beside each other, in a browser with a profile of its own and its own store. The
// profile lies on the disk, as a person's does: there the browser keeps what it compiled, and a private window has nothing.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

/** Milliseconds that somebody stays at the least. The browser keeps what it compiled only after a while. */
const STAY = 3000;
const IN_PAGE = fileURLToPath(new URL("in_page.js", import.meta.url));

export class Contender {
  /** `address` is where it opens, `pages` what one goes through in it. */
  constructor(name, address, pages, entriesOf) {
    this.name = name;
    this.address = address;
    this.pages = pages;
    this.entriesOf = entriesOf;
  }

  /** A window of a new profile with this store, in which nothing of the program is yet. */
  async firstVisit(origin, store) {
    this.profile = mkdtempSync(join(tmpdir(), "mainstay-bench-"));
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      viewport: { width: 390, height: 844 },
      locale: "en-GB",
      timezoneId: "UTC",
    });
    await this.context.addInitScript({ path: IN_PAGE });
    const page = await this.context.newPage();
    await this.fill(page, origin, store);
    return Object.assign(page, { tools: await this.context.newCDPSession(page) });
  }

  /** A new profile with this store, as somebody comes back to it. */
  async begin(origin, store, rate) {
    this.rate = rate;
    const page = await this.firstVisit(origin, store);
    // Twice, so that a worker has put everything on this device and answers.
    for (let n = 0; n < 2; n += 1) {
      await page.goto(`${this.address}#/people`);
      await page.evaluate(() => navigator.serviceWorker?.getRegistration().then((kept) => kept && navigator.serviceWorker.ready));
      await page.waitForSelector("#page-title");
      await page.waitForTimeout(STAY);
      await page.goto("about:blank");
    }
    await page.close();
  }

  /** Puts a store in place of what is kept, from a page that runs nothing of either. */
  async fill(page, origin, store) {
    await page.goto(`${origin}manifest.webmanifest`);
    await page.evaluate((entries) => {
      localStorage.clear();
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, this.entriesOf(store));
  }

  async end() {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A window at this address, with the processor as slow as asked. */
  async open(hash, ready) {
    const page = await this.context.newPage();
    const tools = await this.context.newCDPSession(page);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: this.rate });
    await page.goto(`${this.address}${hash}`);
    if (ready) await page.waitForSelector(ready, { state: "attached" });
    return Object.assign(page, { tools });
  }
}
