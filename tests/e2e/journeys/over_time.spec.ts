// The circles over time: month by month, in a picture, in words and as a table.

import { expect, test } from "../support/fixtures";
import { backup, begin, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const circle = () =>
  backup([
    person(0, { ring: "close", rings: { "2026-08-01": "around", "2026-10-10": "close" }, added: "2026-08-01" }),
    person(1, { ring: "around", rings: { "2026-08-01": "closest", "2026-11-02": "around" }, added: "2026-08-01" }),
    person(2, { ring: "around", added: "2026-10-05" }),
    person(3, { ring: "closest", added: "2026-09-05", standing: "kept_apart" }),
  ]);

test("earlier months are reached by slider and buttons, and changes are told in words", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, circle());
  await people.go("#/reflect/circles");
  await expect(page.getByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
  await expect(page.getByText("Since October 2026: Ben is in this circle now: Around me.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Later" })).toBeDisabled();
  const spots = page.locator(".rings-still .spot");
  await expect(spots).toHaveCount(3);
  const top = () => spots.first().evaluate((spot) => spot.getAnimations().length + ":" + (spot as HTMLElement).style.top);
  const now = await top();
  await page.getByRole("button", { name: "Earlier" }).click();
  await expect(page.getByText("Since September 2026: Ana came closer. Chi is new.")).toBeVisible();
  expect(await top()).not.toBe(now);
  await page.getByRole("slider", { name: "Month" }).fill("0");
  await expect(page.getByRole("heading", { level: 2, name: "August 2026" })).toBeVisible();
  await expect(page.getByText("Here it begins.")).toBeVisible();
  await expect(spots).toHaveCount(2);
  await page.getByText("As a table").click();
  const rows = page.getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText("November 2026");
  await expect(rows.nth(2)).toContainText("Ana came closer. Chi is new.");
  await expect(page.getByRole("main")).not.toContainText("Dee");
});

test("nothing plays by itself, Pause stops it, and less motion moves nothing", async ({ page, shell }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const people = new People(shell);
  await shell.open();
  await begin(page, circle());
  await people.go("#/reflect/circles");
  const heading = page.getByRole("heading", { level: 2 }).first();
  const first = await heading.innerText();
  await page.waitForTimeout(1_500);
  expect(await heading.innerText(), "nothing plays by itself").toBe(first);
  await page.getByRole("button", { name: "Play" }).click();
  await expect(heading).toHaveText("August 2026");
  await expect(heading).toHaveText("September 2026");
  expect(await page.evaluate(() => document.getAnimations().length), "no motion").toBe(0);
  await page.getByRole("button", { name: "Pause" }).click();
  const paused = await heading.innerText();
  await page.waitForTimeout(1_500);
  expect(await heading.innerText()).toBe(paused);
  // Leaving while it plays ends it quietly.
  await page.getByRole("button", { name: "Play" }).click();
  await people.go("#/reflect");
  await page.waitForTimeout(1_500);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reflect");
});
