// The page around the app: opening it, its static help lines, its rescue page, its builds.

import { expect, type Locator, type Page } from "@playwright/test";
import type { Server } from "../support/server.mjs";

export class Shell {
  constructor(
    readonly page: Page,
    readonly server: Server,
  ) {}

  /** Opens the app at a route such as "#/people" and waits until it can be used. */
  async open(route = "") {
    await this.page.goto(this.server.url + route);
    await this.ready();
  }

  async ready() {
    await expect(this.page.locator("html")).toHaveAttribute("data-app", "ready");
  }

  /** Waits until the app is kept for offline use. */
  async kept() {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const state = () => this.page.evaluate(() => navigator.serviceWorker.controller?.state);
    await expect.poll(state).toBe("activated");
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  get helpLines(): Locator {
    return this.page.locator("#help-lines");
  }

  /** One region of the static help lines, opened: that of the browser's language stands open. */
  async openRegion(name: string): Promise<Locator> {
    const region = this.helpLines.locator("details[data-region]", { has: this.page.getByText(name, { exact: true }) });
    // One's own country is opened by the page itself, which may be just before the tap.
    await expect(async () => {
      if ((await region.getAttribute("open")) === null) await region.locator("summary").click();
      await expect(region).toHaveAttribute("open", "", { timeout: 500 });
    }).toPass();
    return region;
  }

  /** Names of the caches that belong to the app. */
  async caches(): Promise<string[]> {
    return this.page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("mainstay-")));
  }
}
