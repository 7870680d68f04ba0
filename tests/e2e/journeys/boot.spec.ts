import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "../support/fixtures";
import { named } from "../support/dist.mjs";
import { People } from "../pages/people";

const [wasm] = named("mainstay-", ".wasm");

test("the app opens without a word in the console and tidies its address", async ({ page, server, shell }) => {
  await shell.open("index.html");
  await expect(page).toHaveURL(`${server.url}#/welcome`);
});

test("the chosen look is there before the program is", async ({ page, server, shell }) => {
  await page.addInitScript(() => localStorage.setItem("mainstay:1:device", '1|x-1|0|{"theme":"dark","text_size":130,"less_motion":true}'));
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "commit" });
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-text", "130");
  await expect(html).toHaveAttribute("data-motion", "less");
  await expect(html).toHaveAttribute("data-app", "starting");
  release();
  await shell.ready();
});

test("whoever is new reads the first words while the program is on its way", async ({ page, server, shell }) => {
  const words = page.getByText("A quiet place to look after");
  // No worker yet, which would have the program on this device.
  server.hold("sw.js");
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "commit" });
  await expect(words).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Hello." })).toBeVisible();
  release();
  await shell.ready();
  await expect(words).toHaveCount(1);
  // Not for whoever has something here, nor on the way to another page.
  await page.evaluate(() => localStorage.setItem("mainstay:1:device", '1|x-1|0|{"theme":"dark"}'));
  const again = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).not.toHaveAttribute("data-visit", /./);
  again();
  await shell.ready();
});

test("whoever comes back meets the help lines on the way in only when it takes long", async ({ page, server, shell }) => {
  await page.clock.install();
  await shell.open();
  await new People(shell).add("Ana");
  await shell.kept();
  // The browser has dropped the program, and the line is slow: the worker brings it anew.
  await page.evaluate(async (path) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(new URL(path, document.baseURI).href);
  }, wasm);
  const release = server.hold(wasm);
  // Time stands still, so that a slow machine cannot make it a long start.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(shell.helpLines).toBeHidden();
  await page.clock.runFor(800);
  await expect(shell.helpLines).toBeHidden();
  await page.clock.runFor(300);
  await expect(shell.helpLines).toBeVisible();
  release();
  await shell.ready();
});

test("the word that the start takes a while moves no number away", async ({ page, server, shell }) => {
  await page.clock.install();
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "domcontentloaded" });
  const region = await shell.openRegion("United Kingdom");
  const top = async () => (await region.getByRole("link", { name: "999" }).boundingBox())?.y;
  const before = await top();
  for (const words of ["Opening Mainstay…", "Still opening. The help lines work now."]) {
    await page.clock.runFor(words.startsWith("Still") ? 9_000 : 500);
    await expect(page.getByText(words)).toBeInViewport();
    expect(await top()).toBe(before);
  }
  release();
});

test("without a server the help lines are on their page, and there when the app stops", async ({ page, server, shell, watch }) => {
  watch.allow("ERR_");
  await shell.open();
  await shell.kept();
  await server.kill();
  await shell.reload();
  await page.evaluate(() => (location.hash = "#/lines"));
  await expect(page.locator("#main").getByRole("link", { name: /116 123/ })).toBeVisible();
  await shell.reload();
  await page.evaluate(() => document.dispatchEvent(new Event("mainstay:broken")));
  await expect((await shell.openRegion("France")).getByRole("link", { name: "112" })).toBeVisible();
});

test("a damaged or hostile look is ignored", async ({ page, shell }) => {
  await shell.open();
  for (const record of ["nonsense", '1|x|0|{"theme":"dark\\" onload=x"}', '1|x|0|{"theme":']) {
    await page.evaluate((kept) => localStorage.setItem("mainstay:1:device", kept), record);
    await shell.reload();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme", /./);
  }
});

test("the page does not open inside another page", async ({ page, server, watch }) => {
  const around = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<iframe src="${server.url}"></iframe><link rel="icon" href="data:,">`);
  });
  await new Promise<void>((done) => around.listen(0, "127.0.0.1", done));
  try {
    const frame = page.frameLocator("iframe");
    // The page around it is the only thing of this journey that is not ours.
    const outer = `http://127.0.0.1:${(around.address() as AddressInfo).port}/`;
    watch.elsewhere(outer);
    await page.goto(outer);
    await expect(frame.getByText("Mainstay does not open inside another page.")).toBeVisible();
    await expect(frame.locator("html")).toHaveAttribute("data-app", "starting");
    expect(watch.requests.some((request) => request.url().includes("sw.js"))).toBe(false);
  } finally {
    around.close();
  }
});

test("two starts that fail lead to the raw copy", async ({ page, server, shell, watch }) => {
  watch.allow("404", "the program did not arrive", "WebAssembly");
  server.refuse(wasm);
  await page.goto(server.url);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByText("Something broke.")).toBeHidden();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Something broke. Your notes are safe.")).toBeVisible();
  await expect(shell.helpLines).toBeVisible();
  await page.getByRole("link", { name: "Save a raw copy" }).click();
  await expect(page.getByRole("heading", { name: "Save a raw copy of your notes" })).toBeVisible();
  server.restore(wasm);
  await shell.open();
  await expect(page.getByText("Something broke.")).toBeHidden();
});

test("when the app stops, the way to the notes and the help lines appear", async ({ page, shell }) => {
  await shell.open();
  await page.evaluate(() => document.dispatchEvent(new Event("mainstay:broken")));
  await expect(page.getByText("Something broke. Your notes are safe.")).toBeVisible();
  await expect(shell.helpLines).toBeVisible();
  await page.getByRole("button", { name: "Open again" }).click();
  await shell.ready();
});

test("script smuggled in as markup is refused", async ({ page, shell }) => {
  await shell.open();
  const tried = await page.evaluate(() => {
    const refused = (markup: string) => {
      try {
        document.createElement("template").innerHTML = markup;
        return false;
      } catch {
        return true;
      }
    };
    return ["<b>fine</b>", "<img src=x onerror=alert(1)>", "<script>1</script>", "<a href='javascript:1'>"].map(refused);
  });
  expect(tried).toEqual([false, true, true, true]);
});

test("a browser that names its language in a way it cannot read itself opens the app in English days", async ({ page, shell }) => {
  await page.addInitScript(() => {
    for (const [name, value] of [["language", "en-US@posix"], ["languages", ["en-US@posix", "c"]]] as const) {
      Object.defineProperty(navigator, name, { get: () => value });
    }
  });
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await new People(shell).add("Ana");
  await page.evaluate(() => (location.hash = "#/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Monday 2 March");
});
