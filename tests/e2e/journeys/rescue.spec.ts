import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";

const KEPT = new Map([
  ["mainstay:1:head", '1|a-1|0|{"broken'],
  ["mainstay:1:p:Zoë", "Ana 🌱 \u0000 \ud800"],
]);

async function keep(page: import("@playwright/test").Page, entries: Map<string, string>) {
  await page.evaluate((all) => all.forEach(([key, value]) => localStorage.setItem(key, value)), [...entries]);
}

test("the rescue page saves everything exactly as it is kept, and puts it back where nothing is", async ({ page, server }) => {
  await page.goto(`${server.url}rescue.html`);
  await expect(page.getByText("Mainstay has saved nothing in this browser.")).toBeVisible();
  await keep(page, KEPT);
  await keep(page, new Map([["another-app", "not ours"]]));
  await page.reload();
  await expect(page.getByRole("row", { name: "p:Zoë" })).toBeVisible();
  await expect(page.getByText("Entries: 2.")).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything as one file" }).click();
  const file = await (await download).path();
  expect(new Map(JSON.parse(await readFile(file, "utf8")).entries)).toEqual(KEPT);

  await page.getByLabel("This works only where nothing is saved yet").setInputFiles(file);
  await expect(page.getByText("There are notes here already, so nothing was changed.")).toBeVisible();

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByLabel("This works only where nothing is saved yet").setInputFiles(file);
  await expect(page.getByText("Put back: 2.")).toBeVisible();
  const back = await page.evaluate(() => Object.entries(localStorage));
  expect(new Map(back)).toEqual(KEPT);
});

test("a file that is not a raw copy changes nothing", async ({ page, server }) => {
  await page.goto(`${server.url}rescue.html`);
  const strange = ['{"format":"mainstay-raw","version":1,"entries":[["another-app","x"]]}', '{"format":"mainstay-raw"', "[]"];
  for (const text of strange) {
    await page.locator("#said").evaluate((said) => (said.textContent = ""));
    await page.locator("#file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText("This file is not a raw copy of Mainstay. Nothing was changed.")).toBeVisible();
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("locked storage is said, not hidden", async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto(`${server.url}rescue.html`);
  await expect(page.getByText("This browser does not let the page read its storage.")).toBeVisible();
});
