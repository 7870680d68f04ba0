// Say hi: the message and its buttons in view, and the occasion that is near.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

const NUMBER = "+44 7700 900123";
const PHONE = [{ on: "phone", value: NUMBER, first: true }];
const TWO_WAYS = [{ on: "phone", value: NUMBER }, { on: { app: "whats_app" }, value: NUMBER, first: true }];
const FACTS = { hard_topics: "money", celebrate: "a call in the evening", birthday: "--03-20" };

const message = (page: Page) => page.getByLabel("Your message");

/** As a person does it, in Settings. */
async function enlarge(people: People) {
  await people.go("#/settings");
  const larger = people.page.getByRole("button", { name: "Larger" });
  for (const size of ["115%", "130%"]) {
    await larger.click();
    await expect(people.page.getByText(size)).toBeVisible();
  }
}

/** The lower edge of the message and of each button that hands it over. */
async function endAbove(page: Page, edge: number, what: string) {
  await expect(page.locator("#hand-over").locator("a, button").first()).toBeVisible();
  const edges = await page.locator("#draft, #hand-over a, #hand-over button").evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().bottom + scrollY));
  expect(edges.length, what).toBeGreaterThan(1);
  expect(Math.max(...edges), what).toBeLessThan(edge);
}

test("the message and every button that sends end above 643 px, in large letters too", async ({ page, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime(new Date("2026-03-14T10:00:00"));
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { channels: TWO_WAYS }), person(1, { channels: TWO_WAYS, ...FACTS }), person(8, { channels: TWO_WAYS })]));
  const pages = () => [0, 1, 8].map((who) => `#/people/${id(who)}/hello`);
  for (const address of pages()) {
    await people.go(address);
    await endAbove(page, 643, address);
  }
  await enlarge(people);
  for (const address of pages()) {
    await people.go(address);
    await endAbove(page, 643, `${address} at 130 %`);
  }
});

test("below the line of made-up people they do as well", async ({ page, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const people = new People(shell);
  await shell.open();
  await enlarge(people);
  await people.go("#/welcome");
  await page.getByRole("button", { name: "Just look around" }).click();
  await expect(page.getByText("Made-up people.")).toBeVisible();
  for (const name of ["Ana", "Dee"]) {
    await people.open(name);
    const at = await page.evaluate(() => location.hash);
    await people.go(`${at}/hello`);
    await endAbove(page, 643, name);
  }
});

test("a birthday in six days opens words before it, and the day itself the wishes", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-13T10:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { birthday: "--03-20", channels: PHONE })]));
  const occasion = page.getByLabel("What is it about?");
  const opens = async (day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
    await shell.reload();
    await people.go(`#/people/${id(0)}/hello`);
    return occasion.inputValue();
  };
  expect(await opens("2026-03-12"), "eight days before").toBe("thinking_of_you");
  expect(await opens("2026-03-14")).toBe("birthday");
  await expect(message(page)).toHaveValue("Hi Ana, your birthday is coming up. Do you have plans, or a wish?");
  await expect(page.locator(".starter").filter({ hasText: /^Happy birthday/ })).toHaveCount(0);
  await people.go("#/");
  await expect(message(page), "the same on Today").toHaveValue(/your birthday is coming up/);
  expect(await opens("2026-03-20")).toBe("birthday");
  await expect(message(page)).toHaveValue(/^Happy birthday, Ana/);
  expect(await opens("2026-03-22")).toBe("birthday_late");
});

test("a hard day of theirs opens words for it", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-14T10:00:00"));
  await shell.open();
  const day = { [`e:${id(70)}`]: { id: id(70), person: id(0), label: "Dad's day", date: "--03-20", quiet: true, stamp: "AAAAAB.91" } };
  await begin(page, backup([person(0, { birthday: "--03-21", channels: PHONE }), person(1)], day));
  await people.go(`#/people/${id(0)}/hello`);
  await expect(page.getByLabel("What is it about?")).toHaveValue("hard_news");
  await expect(message(page)).toHaveValue("I know this is a hard time, Ana, and I'm very sorry. How is today for you?");
  await people.go(`#/people/${id(1)}/hello`);
  await expect(page.getByLabel("What is it about?")).toHaveValue("thinking_of_you");
});
