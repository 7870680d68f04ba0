// When the storage is damaged, blocked, full, or was written by a newer version.

import { crc32 } from "node:zlib";

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";

test("a damaged record is told, kept aside, and the rest loads", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Ben");
  const damaged = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => localStorage[key].includes('"Ana"') && key.includes(":r:p:")) ?? "";
    const value = localStorage[key].replace("Ana", "Anb");
    localStorage.setItem(key, value);
    return value;
  });
  await shell.reload();
  await expect(page.getByText("1 note could not be read. It was set aside and nothing was deleted.")).toBeVisible();
  await people.go("#/people");
  await expect(page.getByRole("link", { name: /Ben/ })).toBeVisible();
  expect(Object.entries(await people.stored()).filter(([key, value]) => key.includes(":q:") && value === damaged)).toHaveLength(1);
  await people.add("Chi");
  expect(Object.values(await people.stored())).toContain(damaged);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a raw copy" }).click();
  expect((await download).suggestedFilename()).toContain("mainstay-raw");
});

test("a record of a newer version is told of calmly and stays as it is", async ({ page, shell }) => {
  // A kind that no version knows yet, under the header that all of them share.
  const [key, stamp, json] = ["r:z:AAAAAAAAAAB", "AAAAAH.1", '{"id":"AAAAAAAAAAB","title":"A song","stamp":"AAAAAH.1"}'];
  const sum = crc32([key, "1", stamp, json].map((part) => `${part}|`).join(""));
  const newer = `1|${stamp}|${sum.toString(16).padStart(8, "0")}|${json}`;
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await page.evaluate(([key, value]) => localStorage.setItem(`mainstay:1:${key}`, value), [key, newer]);
  await shell.reload();
  // Somebody else has written here, until the next change counts the record among the others.
  await people.add("Ben");
  await shell.reload();
  await expect(page.getByText("1 note is from a newer Mainstay. It is safe")).toBeVisible();
  await expect(page.getByText("could not be read")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save a raw copy" })).toHaveCount(0);
  await people.add("Chi");
  expect((await people.stored())[`mainstay:1:${key}`]).toBe(newer);
  await page.getByRole("button", { name: "Put this away" }).click();
  await expect(page.getByText("from a newer version")).toHaveCount(0);
});

test("whatever another page keeps under this address, everything of mine opens", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Łukasz 🌊");
  const others = [["other:page", "one\0two"], ["other\0key", "one"], ["length", "a name of the browser's own"], ["other:empty", ""]];
  for (const [key, value] of others) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [key, value]);
    await shell.reload();
    await people.go("#/people");
    await expect(page.getByRole("link", { name: /Łukasz 🌊/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Ana/ })).toBeVisible();
    await expect(page.getByText("could not be read")).toHaveCount(0);
  }
  const kept = await page.evaluate(() => Object.fromEntries(Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "").map((key) => [key, localStorage.getItem(key)])));
  for (const [key, value] of others) expect(kept[key]).toBe(value);
});

test("a record that is missing is told", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":r:p:")).forEach((key) => localStorage.removeItem(key)));
  await shell.reload();
  await expect(page.getByText("1 saved note is missing.")).toBeVisible();
});

test("blocked storage is said honestly, and nothing ever claims to be saved", async ({ page, shell }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const people = new People(shell);
  await shell.open();
  await expect(page.getByText("This browser does not let Mainstay save anything.")).toBeVisible();
  await people.go("#/people/new");
  await page.getByLabel("What do you call them?").fill("Ana");
  await people.save();
  await expect(page.getByRole("alert")).toContainText("Nothing can be changed in this window.");
  await expect(page.getByText("Saved.", { exact: true })).toHaveCount(0);
  await people.go("#/lines");
  await expect(page.getByRole("main").getByText("United Kingdom").first()).toBeAttached();
  await people.go("#/support/company");
  await expect(page.getByLabel("Your message")).toBeVisible();
});

test("a full device says so, keeps the words on screen, and still deletes", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await page.evaluate(() => {
    for (let size = 1 << 20, n = 0; size > 0; n += 1) {
      try {
        localStorage.setItem(`other-${n}`, "x".repeat(size));
      } catch {
        size >>= 1;
      }
    }
  });
  await shell.reload();
  const long = async () => {
    await people.go("#/plans/new");
    await page.getByLabel("What would you like to do?").fill("A walk");
    await page.getByLabel("Notes for yourself").fill("long ".repeat(3999));
  };
  await long();
  let last = "";
  for (let n = 0; n < 30 && !last.includes("no space"); n += 1) {
    await people.save();
    last = await people.status.innerText();
    if (last.includes("no space")) break;
    await long();
  }
  expect(last).toContain("This is not saved yet: there is no space left on this device.");
  await expect(page.getByLabel("Notes for yourself")).toHaveValue(/long/);
  await people.open("Ana");
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(people.status).toHaveText("Saved.");
});
