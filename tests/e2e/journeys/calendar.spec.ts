// Plans from idea to moment, and calendar files as a second program reads them.

import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";
import type { Page } from "@playwright/test";

test.use({ timezoneId: "Europe/Berlin", viewport: { width: 390, height: 844 } });

const STAMP = "AAAAAB.900";

/** The file that a button hands to the browser. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFile(await (await download).path(), "utf8");
}

/** Its entries, as ical.js reads them. */
function events(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

/** The first days on which an entry is, from the beginning of a year. */
function days(event: ICAL.Event, n: number): string[] {
  const steps = event.iterator();
  return Array.from({ length: n }, () => steps.next().toString().slice(0, 10));
}

/** When an entry rings, by the clock of the browser's own place: a floating time is the time there. */
async function rings(page: Page, event: ICAL.Event, n: number): Promise<string[]> {
  const alarm = event.component.getFirstSubcomponent("valarm");
  const seconds = (alarm!.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds();
  const steps = event.iterator();
  const starts = Array.from({ length: n }, () => steps.next()).map((at) => [at.year, at.month - 1, at.day, at.hour, at.minute]);
  return page.evaluate(
    ([starts, seconds]) =>
      starts.map(([year, month, day, hour, minute]) => new Date(new Date(year, month, day, hour, minute).getTime() + seconds * 1000).toString().slice(0, 21)),
    [starts, seconds] as const,
  );
}

test("a plan goes from idea to invited, set and done, and becomes a moment", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { channels: [{ on: "phone", value: "+44 7700 900123" }] }), person(1)]));
  await people.go("#/plans");
  await expect(page.getByText("No plans yet. A walk or a cup of tea is a fine start.")).toBeVisible();
  await page.getByRole("link", { name: "Add a plan" }).click();
  await people.save();
  await expect(page.locator("#what-error")).toHaveText("Write what you would like to do, in a word or two.");
  await page.getByLabel("What would you like to do?").fill("A walk");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByLabel("At what time?").fill("15:30");
  await people.save();
  await expect(page.locator("#day-error")).toHaveText("Choose the day too, or leave the time open.");
  await page.getByLabel("At what time?").fill("");
  await people.save();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A walk with Ana");
  const message = page.getByLabel("Your message");
  await expect(message).toHaveValue("Hi Ana, I'd like to do something with you: A walk. It's fine to say no.");
  await page.getByRole("link", { name: "Change" }).click();
  await page.getByLabel("On which day?").fill("2026-03-07");
  await page.getByLabel("At what time?").fill("15:30");
  await page.getByLabel("Where?").fill("The park gate");
  await people.save();
  await expect(message).toHaveValue(/How about Saturday 7 March, (15:30|3:30.PM)\? We could meet here: The park gate\./);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("main")).toContainText("Invited");
  await people.open("Ana");
  await expect(page.locator(".timeline").last(), "an invitation is a contact").toContainText("Text");
  await people.go("#/plans");
  await page.getByRole("link", { name: /A walk with Ana/ }).click();
  await page.getByRole("button", { name: "It's agreed" }).click();
  const [event] = events(await saved(page, "Save for a calendar"));
  expect(event.summary).toBe("A walk");
  expect(event.location).toBe("The park gate");
  expect(event.startDate.toString()).toBe("2026-03-07T15:30:00");
  await page.clock.setFixedTime(new Date("2026-03-09T12:00:00"));
  await shell.reload();
  await people.go("#/");
  const card = page.getByRole("article", { name: "A walk with Ana was on Saturday 7 March. Did it happen?" });
  await card.getByRole("button", { name: "We did it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit a moment");
  await expect(page.locator("#day")).toHaveValue("2026-03-07");
  await people.go("#/");
  await expect(card).toBeHidden();
  await people.go("#/plans");
  await expect(page.getByRole("heading", { name: "Done and past" })).toBeVisible();
  await people.open("Ana");
  await expect(page.locator(".timeline").last()).toContainText("A walk");
});

test("a plan that fell through is nobody's fault and can be made again", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/plans/new");
  await page.getByLabel("What would you like to do?").fill("The sea");
  await people.save();
  await page.getByRole("button", { name: "It didn't happen" }).click();
  await expect(page.getByText("That happens to everybody. Nothing is lost.")).toBeVisible();
  await page.getByRole("button", { name: "Plan it again" }).click();
  await expect(page.getByRole("button", { name: "We did it" })).toBeVisible();
});

test("the calendar file is read by another program, twice the same entries, at nine whatever the clocks do", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  const people = new People(shell);
  await shell.open();
  const bad = "Zo\u00eb, \"B\"; C\\D \u{1F388} " + "x".repeat(90);
  await begin(page, backup(
    [
      person(0, { name: bad, birthday: "1990-03-30" }),
      person(1, { name: "Ben Okri", birthday: "--02-29", ring: "closest", added: "2026-03-01" }),
      person(2, { name: "Goran", birthday: "--05-05", standing: "kept_apart" }),
      person(3, { name: "Mo", birthday: "--05-06", standing: "remembered" }),
    ],
    {
      [`e:${id(80)}`]: { id: id(80), person: id(0), label: "Line one\tand; two", date: "2026-06-01", once: true, stamp: STAMP },
      [`e:${id(81)}`]: { id: id(81), label: "Dad's day", date: "--11-01", quiet: true, stamp: STAMP },
      [`l:${id(90)}`]: { id: id(90), what: "A walk", people: [id(1)], stage: "set", day: "2026-03-29", at: 180, place: "Gate", stamp: STAMP },
    },
  ));
  await people.go("#/dates/calendar");
  await expect(page.getByText("Others may read a calendar that is shared or belongs to a company.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Small hellos, by rhythm" }).check();
  const first = await saved(page, "Save the calendar file");
  expect(first).not.toMatch(/Ben|Goran|Zo\u00eb|Mo\b|Gate|Dad/);
  const titles = events(first).map((event) => event.summary);
  expect(titles).toContain("Birthday: BO");
  expect(titles).toContain("A walk, BO");
  await page.clock.setFixedTime(new Date("2026-03-03T12:00:00"));
  await page.getByRole("radio", { name: "In full" }).check();
  await page.getByRole("checkbox", { name: "Hard days" }).check();
  const second = await saved(page, "Save the calendar file");
  expect(second).not.toMatch(/Goran|Birthday: Mo/);
  for (const line of second.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const byId = new Map(events(second).map((event) => [event.uid, event]));
  for (const event of events(first)) {
    expect([...byId.keys()], "a second file replaces the first").toContain(event.uid);
    expect(byId.get(event.uid)!.sequence).toBeGreaterThan(event.sequence);
  }
  const all = [...byId.values()];
  const called = (summary: string) => all.find((event) => event.summary === summary)!;
  expect(days(called(`Birthday: ${bad}`), 3)).toEqual(["2026-03-30", "2027-03-30", "2028-03-30"]);
  expect(days(called("Birthday: Ben Okri"), 3)).toEqual(["2027-02-28", "2028-02-29", "2029-02-28"]);
  expect(called(`${bad}: Line one and; two`).isRecurring()).toBe(false);
  expect(called("Dad's day").startDate.isDate).toBe(true);
  // Monday 30 March 2026: the clocks in Berlin go forward in the night before.
  expect(await rings(page, called(`Birthday: ${bad}`), 2)).toEqual(["Sun Mar 29 2026 09:00", "Mon Mar 29 2027 09:00"]);
  const hello = called("Say hi to Ben Okri");
  const evenings = await rings(page, hello, 60);
  expect(new Set(evenings.map((at) => at.slice(16))), "sixty weeks, with the clocks changed twice a year").toEqual(new Set(["18:00"]));
  expect(called("A walk, Ben Okri").location).toBe("Gate");
});
