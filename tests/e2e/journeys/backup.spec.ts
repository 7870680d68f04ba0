// A backup out and in, everything deleted in between, and files that are no backup.

import { readFileSync } from "node:fs";
import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";

const json = (buffer: string) => ({ name: "backup.json", mimeType: "application/json", buffer: Buffer.from(buffer) });

test("export, delete everything, open the backup: identical", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana 🌊");
  await people.add("Ben");
  await page.getByRole("button", { name: "We talked" }).click();
  await people.open("Ana 🌊");
  await people.menu();
  await page.getByRole("button", { name: "No contact: keep apart" }).click();
  await people.go("#/data");
  await expect(page.getByText("2 people and 1 moment, only on this device.")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  const before = await people.records();
  await page.getByRole("link", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Delete now" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick the box above first.");
  expect(await people.records()).toEqual(before);
  await page.getByLabel("I know this can't be undone").check();
  const second = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup, then delete" }).click();
  await second;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello.");
  expect(Object.keys(await people.stored())).toEqual([]);
  await page.getByRole("link", { name: "I have a backup file" }).click();
  await page.getByLabel("Choose a backup file").setInputFiles(json(file));
  await expect(page.getByText("This backup holds 2 people and 1 moment.")).toBeVisible();
  await page.getByRole("button", { name: "Use this one" }).click();
  await expect(people.status).toHaveText("Saved.");
  await shell.reload();
  await people.go("#/data");
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  const back = JSON.parse(readFileSync(await (await again).path(), "utf8"));
  expect(back.records).toEqual(JSON.parse(file).records);
});

test("what is cut short, newer or not ours is refused and changes nothing", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  const before = await people.stored();
  await people.go("#/data/open");
  const pick = page.getByLabel("Choose a backup file");
  const said = page.getByRole("alert").filter({ hasText: /./ });
  for (const [text, words] of [
    [file.slice(0, file.length / 2), "cut short"],
    [file.replace('"version": 1', '"version": 99'), "A newer Mainstay saved this backup"],
    ['{"contacts": []}', "This is not a Mainstay backup."],
    ["", "This file is empty."],
    ["BEGIN:VCARD", "This is not a Mainstay backup."],
  ] as const) {
    await pick.setInputFiles(json(text));
    await expect(said).toContainText(words);
    await expect(said).toContainText("Nothing was changed.");
  }
  expect(await people.stored()).toEqual(before);
});
