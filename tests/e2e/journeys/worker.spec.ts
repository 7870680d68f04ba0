import type { Page, Response } from "@playwright/test";
import type { Shell } from "../pages/shell";
import { expect, test } from "../support/fixtures";
import { named, publishNext, read } from "../support/dist.mjs";

const [glue] = named("mainstay-", ".js");
const FAULTY = ["is not the file of this build", "did not arrive", "404"];

/** Opens the app, and waits until its worker was answered for this file. */
const openAndBring = async (page: Page, shell: Shell, path: string) => {
  const byWorker = (answer: Response) => answer.url().endsWith(path) && answer.request().serviceWorker() !== null;
  const answered = page.context().waitForEvent("response", byWorker);
  await shell.open();
  await answered;
};

/** How the first install of the worker ended. */
const installEnded = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
    if (!worker) return "gone";
    if (worker.state !== "installing") return worker.state;
    return new Promise((done) => worker.addEventListener("statechange", () => done(worker.state), { once: true }));
  });

const checkForBuild = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)));

const waiting = (page: Page) => page.locator("html").getAttribute("data-new-build");

test("a build with one damaged file is not kept", async ({ page, server, shell, watch }) => {
  watch.allow(...FAULTY);
  await server.corrupt("icons/icon-512.png");
  await openAndBring(page, shell, "icons/icon-512.png");
  await expect.poll(() => installEnded(page)).toMatch(/gone|redundant/);
  expect(await shell.caches()).toEqual([]);
});

test("a build with one missing file is not kept", async ({ page, server, shell, watch }) => {
  watch.allow(...FAULTY);
  server.refuse("rescue.js");
  await openAndBring(page, shell, "rescue.js");
  await expect.poll(() => installEnded(page)).toMatch(/gone|redundant/);
  expect(await shell.caches()).toEqual([]);
});

test("a damaged new build leaves the old one in place", async ({ page, server, shell, watch }) => {
  watch.allow(...FAULTY, "ERR_CONNECTION_REFUSED", "Failed to load resource");
  await shell.open();
  await shell.kept();
  const before = await shell.caches();
  await publishNext(server, "second build");
  await server.corrupt(glue);
  await checkForBuild(page);
  await expect.poll(() => shell.caches()).toEqual(before);
  expect(await waiting(page)).toBeNull();
  await server.kill();
  await shell.reload();
});

test("a new build waits until the person wants it, then opens with one reload", async ({ page, server, shell }) => {
  await shell.open();
  await shell.kept();
  await publishNext(server, "second build");
  await checkForBuild(page);
  await expect.poll(() => waiting(page)).toBe("waiting");
  await shell.reload();
  expect(await page.content()).not.toContain("second build");

  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.evaluate(() => document.dispatchEvent(new Event("mainstay:use-new-build")));
  await expect.poll(() => page.content().catch(() => "")).toContain("second build");
  await shell.ready();
  expect(loads).toBe(1);
  expect(await waiting(page)).toBeNull();
});

test("this build and the one before it are kept, older ones go", async ({ page, server, shell }) => {
  await shell.open();
  await shell.kept();
  const [first] = await shell.caches();
  for (const mark of ["second build", "third build"]) {
    await publishNext(server, mark);
    await checkForBuild(page);
    await expect.poll(() => waiting(page)).toBe("waiting");
    await page.evaluate(() => document.dispatchEvent(new Event("mainstay:use-new-build")));
    await expect.poll(() => page.content().catch(() => "")).toContain(mark);
    await shell.ready();
    await shell.kept();
  }
  await expect.poll(async () => (await shell.caches()).length).toBe(2);
  expect(await shell.caches()).not.toContain(first);
});

test("a file the browser has dropped is brought back, and the app starts, also with the server dead", async ({ page, server, shell, watch }) => {
  watch.allow("ERR_CONNECTION_REFUSED", "Failed to load resource");
  await shell.open();
  await shell.kept();
  const files = () =>
    page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).at(0) ?? 0);
  const all = await files();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await shell.reload();
  await expect.poll(files).toBe(all);
  await server.kill();
  await shell.reload();
});

test("coming back, the browser starts the page without the worker", async ({ page, shell }) => {
  await shell.open();
  await shell.kept();
  await shell.reload();
  const asked = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return entries.map((entry) => ({ name: entry.name, by: (entry as { workerFinalSourceType?: string }).workerFinalSourceType }));
  });
  const started = asked.filter(({ name }) => !/\.(png|webmanifest)$/.test(name));
  expect(started.length).toBeGreaterThan(6);
  expect(started.filter(({ by }) => by !== "cache")).toEqual([]);
});

test("when a dropped file is no longer on the server, the worker steps aside", async ({ page, server, shell }) => {
  await shell.open();
  await shell.kept();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await publishNext(server, "second build");
  // A file of the second build that the first one has no name for.
  server.replace("theme-2.js", await server.read("theme.js"));
  server.replace("index.html", Buffer.from((await server.read("index.html")).toString().replace("theme.js", "theme-2.js")));
  const theme = page.waitForResponse((answer) => answer.url().endsWith("theme-2.js"));
  await shell.reload();
  expect(await page.content()).toContain("second build");
  expect((await theme).status()).toBe(200);
});

test("the kill switch removes the worker and its caches, not what a person wrote", async ({ page, server, shell }) => {
  await shell.open();
  await shell.kept();
  await page.evaluate(() => localStorage.setItem("mainstay:1:note", "kept"));
  const source = new URL("../../../public/sw-kill.js", import.meta.url);
  const { readFileSync } = await import("node:fs");
  server.replace("sw.js", readFileSync(source));
  await checkForBuild(page);
  await expect.poll(() => shell.caches()).toEqual([]);
  await shell.reload();
  expect(await page.evaluate(() => localStorage.getItem("mainstay:1:note"))).toBe("kept");
});

test("the published worker is the one in the build", async () => {
  expect(read("sw.js").toString()).not.toContain("{{");
});

test("coming back, the program is asked for once, with the page and not after it", async ({ page, shell }) => {
  await shell.open();
  await shell.kept();
  await shell.reload();
  const asked = await page.evaluate(() => {
    const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const read = all.find((entry) => entry.name.endsWith("/boot.js"))?.responseEnd ?? 0;
    return all.filter((entry) => /\/mainstay-[^/]*$/.test(entry.name)).map((entry) => entry.startTime < read);
  });
  expect(asked).toEqual([true, true]);
});
