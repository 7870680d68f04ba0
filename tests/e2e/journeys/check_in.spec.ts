// Check-ins: own answers over time, with the clock moved by hand; what is left halfway, out of range, or too soon.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";
import type { Page } from "@playwright/test";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const SUPPORT = [
  ["Nobody", "One or two", "Three to five", "Six or more"],
  ["Not at all", "Not much", "Hard to say", "Quite a bit", "Very much"],
  ["Very hard", "Hard", "In between", "Easy", "Very easy"],
] as const;
const ALONE = ["Hardly ever", "Now and then", "About half the time", "Often", "Nearly always"] as const;

/** Moves the clock to noon of a day and opens the app anew at an address. */
async function onDay(page: Page, people: People, day: string, route = "#/reflect") {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await people.shell.reload();
  await people.go(route);
}

const question = (page: Page, nth: number) => expect(page.getByRole("heading", { level: 1 })).toHaveText(`Question ${nth} of 4`);

/** Chooses an answer and waits until it is kept. */
async function choose(page: Page, people: People, answer: string) {
  await page.getByRole("radio", { name: answer, exact: true }).check();
  await expect(people.status).toHaveText("Saved.");
}

const next = (page: Page) => page.getByRole("button", { name: "Next", exact: true }).click();

/** Answers all four questions by their codes, from the first question on. */
async function answer(page: Page, people: People, codes: readonly [number, number, number], alone: number) {
  for (const [at, answers] of SUPPORT.entries()) {
    await question(page, at + 1);
    await choose(page, people, answers[codes[at] - 1]);
    await next(page);
  }
  await question(page, 4);
  await choose(page, people, ALONE[alone - 1]);
  await next(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your check-in");
}

/** The stored check-ins. */
async function kept(people: People): Promise<string[]> {
  return Object.entries(await people.stored()).filter(([key]) => key.includes(":r:c:")).map(([, value]) => value);
}

/** A check-in as a backup holds it. */
const checkIn = (n: number, day: string, answers: (number | null)[], instrument = "three_questions") => {
  const record = { id: id(5_000 + n), day, instrument, answers, stamp: `AAAAAB.${1_000 + n}` };
  return [`c:${record.id}`, record] as const;
};

test("three check-ins 28 days apart draw a line with a word for change, and a clear change leads to people", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open("#/reflect");
  await expect(page.getByText("After two check-ins you will see a line here.")).toBeVisible();
  await page.getByRole("link", { name: "Check in, 1 minute" }).click();
  await expect(page.getByText("The words are our own, not its official wording.")).toBeVisible();
  await expect(page.getByText("For learning and self-care. Not medical advice, not a diagnosis, not for emergencies.")).toBeVisible();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await answer(page, people, [2, 3, 4], 2);
  await expect(page.getByText("These answers point to some support right now.")).toBeVisible();
  await expect(page.getByText("This is your first. Next time we can compare.")).toBeVisible();
  await expect(page.getByText("Feeling alone: now and then.")).toBeVisible();
  await expect(page.locator(".chart")).toHaveCount(0);

  await onDay(page, people, "2026-01-29", "#/reflect/check-in");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await answer(page, people, [3, 3, 4], 2);
  await expect(page.getByText("One more and we can say what is usual for you.")).toBeVisible();
  await expect(page.locator(".chart")).toHaveCount(1);

  await onDay(page, people, "2026-02-26", "#/reflect/check-in");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await answer(page, people, [2, 4, 4], 2);
  await expect(page.getByText("That is about the same as your usual.")).toBeVisible();
  await expect(page.getByText("Want to talk to someone today?")).toBeHidden();
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page.getByText("3 check-ins since January 2026. Last: 10, some support. About the same as your usual, 9.5.")).toBeVisible();
  await page.getByText("As a table: Three questions about support").click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(4);
  await expect(page.getByRole("row", { name: /1 January 2026/ })).toContainText("some support");

  await onDay(page, people, "2026-03-26", "#/reflect/check-in");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await answer(page, people, [1, 1, 1], 5);
  await expect(page.getByText("That is a clear change from your usual.")).toBeVisible();
  await expect(page.getByText("Want to talk to someone today?")).toBeVisible();
  await expect(page.getByText("You do not have to sort it out by yourself.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Help lines" })).toHaveAttribute("href", "#/lines");
  await page.getByRole("link", { name: "See who could help" }).click();
  await expect(page).toHaveURL(/#\/support$/);
});

test("a check-in left halfway is kept, gone on with today, and not scored tomorrow", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open("#/reflect/check-in/1");
  await choose(page, people, "One or two");
  await next(page);
  await question(page, 2);
  await page.getByRole("button", { name: "Skip this one" }).click();
  await question(page, 3);
  await page.getByRole("link", { name: "Stop. Keep my answers." }).click();
  expect(await kept(people)).toHaveLength(1);
  await onDay(page, people, "2026-01-01", "#/reflect/check-in");
  await expect(page.getByText("You have begun. Go on where you stopped.")).toBeVisible();
  await page.getByRole("link", { name: "Go on", exact: true }).click();
  await question(page, 3);
  // The one way back is the browser's own, the other stands in the bar.
  await page.getByRole("banner").getByRole("link", { name: "Back" }).click();
  await question(page, 2);
  await page.getByRole("banner").getByRole("link", { name: "Back" }).click();
  await question(page, 1);
  await expect(page.getByRole("radio", { name: "One or two", exact: true })).toBeChecked();

  await onDay(page, people, "2026-01-02", "#/reflect/check-in");
  await expect(page.getByText("You have begun.")).toBeHidden();
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "All check-ins" }).click();
  await expect(page.getByText("Saved, not complete.")).toBeVisible();
  await page.getByRole("link", { name: /1 January 2026/ }).click();
  await expect(page.getByText("Some answers are missing, so there is no result. Your answers are saved.")).toBeVisible();
  await page.getByText("My answers", { exact: true }).click();
  await expect(page.getByRole("row", { name: /lean on/ })).toContainText("One or two");
});

test("a skipped question is filled in from the result, and Undo takes an answer back", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/reflect/check-in/1");
  await choose(page, people, "Six or more");
  await next(page);
  await choose(page, people, "Very much");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("radio", { name: "Very much", exact: true })).not.toBeChecked();
  await page.getByRole("button", { name: "Skip this one" }).click();
  await question(page, 3);
  await choose(page, people, "Easy");
  await next(page);
  await page.getByRole("button", { name: "Skip this one" }).click();
  await expect(page.getByText("Some answers are missing, so there is no result.")).toBeVisible();
  await page.getByRole("link", { name: "Fill in what is missing" }).click();
  await question(page, 2);
  await choose(page, people, "Quite a bit");
  await next(page);
  await next(page);
  await question(page, 4);
  await next(page);
  await expect(page.getByText("These answers point to strong support right now.")).toBeVisible();
  expect(await kept(people), "the question on feeling alone was never answered").toHaveLength(1);
});

test("of two on one day the later counts and the first is kept; deleting can be undone", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open("#/reflect/check-in/1");
  await answer(page, people, [2, 3, 4], 2);
  await people.go("#/reflect/check-in");
  await expect(page.getByText("You checked in today. It is too soon to compare.")).toBeVisible();
  await expect(page.getByRole("link", { name: "See it" })).toBeVisible();
  await page.getByRole("button", { name: "Answer anyway" }).click();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await answer(page, people, [4, 5, 5], 1);
  await expect(page.getByText("This is your first. Next time we can compare.")).toBeVisible();
  await people.go("#/reflect/results");
  const three = page.locator("section", { has: page.getByRole("heading", { name: "Three questions about support" }) });
  await expect(three.getByRole("listitem")).toHaveCount(2);
  await expect(three.getByRole("listitem").first()).toContainText("14, strong support");
  await expect(three.getByRole("listitem").last()).toContainText("9, some support");
  await expect(three.getByRole("listitem").last()).toContainText("Saved, but not in the line: later answers that day count.");
  await expect(three.locator(".chart")).toHaveCount(0);
  await three.getByRole("link").first().click();
  await page.getByRole("button", { name: "Delete this check-in" }).click();
  await expect(three.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(three.getByRole("listitem")).toHaveCount(2);

  await onDay(page, people, "2026-01-10", "#/reflect/check-in");
  await expect(page.getByText("You checked in 9 days ago. It is too soon to compare.")).toBeVisible();
  await page.getByRole("link", { name: "See it" }).click();
  await expect(page.getByText("These answers point to strong support right now.")).toBeVisible();
});

test("a check-in that crosses midnight is one, of the day it was begun on", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T23:58:00"));
  await shell.open("#/reflect/check-in/1");
  await choose(page, people, "One or two");
  await next(page);
  await question(page, 2);
  await choose(page, people, "Hard to say");
  await page.clock.setFixedTime(new Date("2026-01-02T00:02:00"));
  await next(page);
  await choose(page, people, "Easy");
  await next(page);
  await choose(page, people, "Now and then");
  await next(page);
  await expect(page.getByText("Three questions about support, 1 January 2026")).toBeVisible();
  await expect(page.getByText("These answers point to some support right now.")).toBeVisible();
  expect(await kept(people)).toHaveLength(2);
});

test("a low result of an official form has the way to support beside it", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open("#/reflect/form");
  await page.getByRole("link", { name: "OSSS-3" }).click();
  await page.getByLabel("Or only the result, from 3 to 14").fill("9");
  await people.save();
  await expect(page.getByText("These answers point to some support right now.")).toBeVisible();
  const support = page.getByRole("main").getByRole("link", { name: "I could use some support" });
  await expect(support).toHaveCount(0);
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByLabel("Or only the result, from 3 to 14").fill("8");
  await people.save();
  await expect(page.getByText("These answers point to less support right now.")).toBeVisible();
  await support.click();
  await expect(page).toHaveURL(/#\/support$/);
});

test("what an official form cannot give is refused beside its field and nothing is kept", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open("#/reflect/form");
  await expect(page.getByText("The questions are not part of Mainstay.")).toBeVisible();
  await page.getByRole("link", { name: "OSSS-3" }).click();
  const total = page.getByLabel("Or only the result, from 3 to 14");
  await people.save();
  await expect(page.locator("#total-error")).toHaveText("Type your answers, or only the result.");
  await total.fill("15");
  await people.save();
  await expect(page.locator("#total-error")).toHaveText("This can only be from 3 to 14.");
  await expect(total).toHaveAttribute("aria-invalid", "true");
  await expect(total).toHaveValue("15");
  await total.fill("ten");
  await people.save();
  await expect(page.locator("#total-error")).toHaveText("Type a number, or leave it empty.");
  await total.fill("");
  await page.getByLabel("Question 1, from 1 to 4").fill("5");
  await people.save();
  await expect(page.locator("#answer-1-error")).toHaveText("This can only be from 1 to 4.");
  expect(await kept(people)).toEqual([]);
  await page.getByLabel("Question 1, from 1 to 4").fill("3");
  await page.getByLabel("Question 2, from 1 to 5").fill("1");
  await page.getByLabel("Question 3, from 1 to 5").fill("1");
  await page.getByLabel("My form counts questions 2 and 3 the other way round").check();
  await people.save();
  await expect(page.getByText("OSSS-3: 13. The form goes from 3 to 14.")).toBeVisible();
  await expect(page.getByText("These answers point to strong support right now.")).toBeVisible();
  await page.getByRole("link", { name: "Change my answers" }).click();
  await expect(page.getByLabel("Question 2, from 1 to 5")).toHaveValue("5");
  await page.getByLabel("Question 3, from 1 to 5").fill("");
  await people.save();
  await expect(page.getByText("Some answers are missing, so there is no result. Your answers are saved.")).toBeVisible();
  await people.go("#/reflect/form/three_questions");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That page isn't here");
});

for (const width of [390, 320]) {
  test(`120 check-ins stay readable at ${width} pixels`, async ({ page, shell }) => {
    const people = new People(shell);
    await page.setViewportSize({ width, height: 844 });
    await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
    await shell.open();
    const days = Array.from({ length: 120 }, (_, n) => new Date(Date.UTC(2017, 6, 1 + 28 * n)).toISOString().slice(0, 10));
    const records = Object.fromEntries(days.map((day, n) => checkIn(n, day, [1 + (n % 4), 1 + (n % 5), 1 + ((2 * n) % 5)])));
    await begin(page, backup([person(0)], records));
    await people.go("#/reflect");
    await expect(page.getByText("120 check-ins since July 2017.")).toBeVisible();
    const drawn = await page.locator(".chart-drawing").evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = (Number.parseFloat(getComputedStyle(text).fontSize) * frame.width) / 358;
        return { words: text.textContent, left, right, top, bottom, size };
      });
      const touching = labels.flatMap((one, at) =>
        labels.slice(at + 1)
          .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
          .map((other) => `${one.words} ${other.words}`),
      );
      const outside = labels.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1);
      const dots = svg.querySelector(".chart-dots")?.getAttribute("d") ?? "";
      return { n: dots.split("M").length - 1, touching, outside, small: labels.filter(({ size }) => size < 13.9) };
    });
    expect(drawn).toEqual({ n: 120, touching: [], outside: [], small: [] });
    await expect(page.locator(".chart"), "the picture is for the eye alone").toHaveAttribute("aria-hidden", "true");
    await page.getByText("As a table: Three questions about support").click();
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(121);
  });
}

test("a check-in that fell says so and opens a door", async ({ page, shell }) => {
  const people = new People(shell);
  const typed = async (day: string, result: string) => {
    await onDay(page, people, day, "#/reflect/form");
    await page.getByRole("link", { name: "OSSS-3" }).click();
    await page.getByLabel("Or only the result, from 3 to 14").fill(result);
    await people.save();
  };
  const lower = page.getByText("Lower than last time.");
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00"));
  await shell.open();
  await typed("2026-01-01", "13");
  await expect(page.getByText("This is your first. Next time we can compare.")).toBeVisible();
  await expect(lower).toHaveCount(0);
  await typed("2026-02-01", "12");
  await expect(lower).toBeVisible();
  await typed("2026-03-04", "11");
  await expect(lower).toBeVisible();
  await expect(page.getByText("That is about the same as your usual.")).toHaveCount(0);
  for (const door of ["I could use some support", "Help lines", "A small step"]) {
    await expect(page.getByRole("main").getByRole("link", { name: door })).toBeVisible();
  }
});
