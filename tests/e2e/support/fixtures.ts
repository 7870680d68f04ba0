// What every journey starts with: a server of its own, so an origin of its own, and a watch over every request,
// every console error and every violation of the content policy.

import { expect, test as base, type BrowserContext, type ConsoleMessage, type Page, type Request } from "@playwright/test";
import { DIST } from "./dist.mjs";
import { Server } from "./server.mjs";
import { Shell } from "../pages/shell";

/** What a journey may expect to go wrong, because it is what the journey is about. */
export interface Watch {
  /** Errors in the console that contain one of these are part of the journey. */
  allow(...words: string[]): void;
  /** Pages at this address play the part of somebody else. */
  elsewhere(url: string): void;
  /** Every request of the whole run, the service worker's included. */
  readonly requests: readonly Request[];
}

class Watching implements Watch {
  readonly requests: Request[] = [];
  readonly #late: Request[] = [];
  readonly #errors: string[] = [];
  readonly #allowed: string[] = [];
  #others = "";
  readonly #started = new WeakSet<Page>();

  constructor(context: BrowserContext) {
    context.on("request", (request) => this.#see(request));
    context.on("page", (page) => this.#follow(page));
    context.on("console", (message) => this.#hear(message));
    context.on("weberror", (error) => this.#errors.push(String(error.error())));
  }

  allow(...words: string[]) {
    this.#allowed.push(...words);
  }

  elsewhere(url: string) {
    this.#others = url;
  }

  #follow(page: Page) {
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) this.#started.delete(page);
    });
  }

  /** From now on this page has started: it should ask for nothing any more. */
  started(page: Page) {
    this.#started.add(page);
  }

  #see(request: Request) {
    if (/^(data|blob):/.test(request.url())) return;
    this.requests.push(request);
    if (request.serviceWorker()) return;
    if (request.isNavigationRequest()) return;
    // The browser fetches the icon of its own tab once per load, whenever it finds the time.
    if (request.url().endsWith("/icons/mark-48.png")) return;
    if (this.#started.has(request.frame().page())) this.#late.push(request);
  }

  #hear(message: ConsoleMessage) {
    if (message.type() === "error") this.#errors.push(`${message.text()} ${message.location().url}`);
  }

  check(origin: string) {
    const elsewhere = this.requests.map((request) => request.url()).filter((url) => !url.startsWith(`${origin}/`));
    const left = this.#others === "" ? elsewhere : elsewhere.filter((url) => url !== this.#others);
    expect(left, "requests that left the origin").toEqual([]);
    expect(this.#late.map((request) => request.url()), "requests of the page after its start").toEqual([]);
    const unexpected = this.#errors.filter((error) => !this.#allowed.some((words) => error.includes(words)));
    expect(unexpected, "errors in the console").toEqual([]);
  }
}

interface Fixtures {
  server: Server;
  watch: Watch;
  shell: Shell;
}

export const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    const server = new Server(DIST);
    await server.start();
    await use(server);
    await server.kill();
  },
  watch: [
    async ({ context, server }, use) => {
      const watching = new Watching(context);
      await context.exposeBinding("mainstayStarted", ({ page }) => watching.started(page));
      // The app says it is ready by an attribute; the browser's own requests of the start are over a frame later.
      await context.addInitScript(() => {
        const told = window as unknown as { mainstayStarted(): Promise<void> };
        const ready = () => document.documentElement?.dataset.app === "ready";
        const tell = () => requestAnimationFrame(() => window.setTimeout(() => void told.mainstayStarted(), 250));
        const watcher = new MutationObserver(() => {
          if (!ready()) return;
          watcher.disconnect();
          if (document.readyState === "complete") tell();
          else window.addEventListener("load", tell);
        });
        watcher.observe(document, { attributes: true, subtree: true, attributeFilter: ["data-app"] });
      });
      await use(watching);
      watching.check(server.origin);
    },
    { auto: true },
  ],
  shell: async ({ page, server }, use) => use(new Shell(page, server)),
});

export { expect };
