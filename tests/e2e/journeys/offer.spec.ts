// Someone could use mine: who may need something, and an offer that is a hello like any other.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

const PHONE = [{ on: "phone", value: "+44 7700 900123", first: true }];

const message = (page: Page) => page.getByLabel("Your message");

test("someone could use mine: who and why, an offer that is easy to turn down, and one tap", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-14T10:00:00"));
  const people = new People(shell);
  await shell.open();
  const others = {
    [`e:${id(70)}`]: { id: id(70), person: id(0), label: "Dad's day", date: "--03-16", quiet: true, stamp: "AAAAAB.91" },
    "m:2026-03.0": {
      device: "AAAAAB",
      moments: { [id(900)]: { d: 10, with: [id(1)], at: 900, how: "call", news: "hard" }, [id(901)]: { d: 11, with: [id(9)], at: 901, news: "hard" } },
    },
  };
  await begin(page, backup([
    person(0, { channels: PHONE }), person(1), person(2, { waiting_since: "2026-03-12" }), person(3, { ring: "around", channels: PHONE }),
    person(4, { standing: { resting: {} }, waiting_since: "2026-03-12" }), person(5, { standing: "kept_apart", waiting_since: "2026-03-12" }),
    person(6, { standing: "remembered" }), person(9, { standing: "kept_apart" }),
  ], others));
  await people.go("#/support");
  const main = page.getByRole("main");
  // The two doors stand beside each other where there is room.
  await page.setViewportSize({ width: 768, height: 1024 });
  const doors = await Promise.all(["I could use support", "Someone could use mine"].map((name) => main.getByRole("link", { name }).boundingBox()));
  expect(doors[0]!.y).toBe(doors[1]!.y);
  expect(await main.locator("a, button, input, select, summary").count()).toBeLessThanOrEqual(7);
  await main.getByRole("link", { name: "Someone could use mine" }).click();
  const rows = main.locator(".row");
  await expect(rows).toHaveText([/Ana.*Dad's day: Monday 16 March/, /Ben.*Hard news on Tuesday 10 March/, /Chi.*They wrote to you\./]);
  const anybody = await page.getByLabel("Someone else").locator("option").allTextContents();
  expect(anybody.sort()).toEqual(["Ana", "Ben", "Chi", "Choose someone", "Dee"]);
  await rows.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Offer Ana something");
  await expect(main.getByText("Dad's day: Monday 16 March")).toBeVisible();
  const kind = page.getByLabel("What could you offer?");
  await expect(kind.locator("option")).toHaveText(["Listen", "Look something up", "Encourage", "Give a hand", "Keep company"]);
  await expect(kind).toHaveValue("company");
  const seen = new Set<string>();
  for (const one of await kind.locator("option").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))) {
    await kind.selectOption(one);
    const words = await page.locator(".starter").allTextContents();
    expect(words).toHaveLength(2);
    await expect(message(page)).toHaveValue(words[0]!);
    for (const line of words) {
      expect(line).toMatch(/(A no is fine|It's fine to say no|No need to answer)\.$/);
      seen.add(line);
    }
  }
  expect(seen.size).toBe(10);
  // What one has written stays, whatever is chosen.
  await message(page).fill("Tea at mine, Ana? A no is fine.");
  await kind.selectOption("hand");
  await expect(message(page)).toHaveValue("Tea at mine, Ana? A no is fine.");
  const way = page.getByRole("link", { name: "Text", exact: true });
  await expect(way).toHaveAttribute("href", `sms:+447700900123?&body=${encodeURIComponent("Tea at mine, Ana? A no is fine.")}`);
  await way.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()));
  await way.click();
  await expect(people.status).toContainText("Saved.");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeVisible();
  // An offer is nothing given yet.
  const stored = Object.entries(await people.saved()).filter(([key]) => key.includes(":r:m:")).map(([, json]) => json).join("");
  expect(stored).toContain('"handed"');
  expect(stored).not.toContain("gave");
  const reached = page.getByRole("group", { name: "You wrote to Ana. Did you reach Ana?" });
  await reached.getByRole("button", { name: "Not yet" }).click();
  await expect(reached).toBeHidden();
  await expect(message(page)).toHaveValue("Tea at mine, Ana? A no is fine.");
  // Somebody who is apart or rests is offered nothing, whatever the address.
  for (const who of [4, 5, 6]) {
    await people.go(`#/people/${id(who)}/offer`);
    await expect(message(page)).toHaveCount(0);
  }
});

test("with nobody who needs something it says no more than is known, and anybody can be chosen", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/support/offer");
  const main = page.getByRole("main");
  await expect(main.getByText("Nothing you wrote down says that someone needs something now.")).toBeVisible();
  await people.add("Ana");
  await people.go("#/support/offer");
  await expect(main.getByText("Nothing you wrote down says that someone needs something now.")).toBeVisible();
  await page.getByLabel("Someone else").selectOption("Ana");
  await main.getByRole("link", { name: "Offer Ana something" }).click();
  await expect(page.getByLabel("What could you offer?")).toHaveValue("listening");
  const filled = main.locator(".btn-primary:visible");
  await expect(filled).toHaveCount(1);
  // In large letters on a phone too.
  await page.setViewportSize({ width: 390, height: 844 });
  await people.go("#/settings");
  for (const size of ["115%", "130%"]) {
    await page.getByRole("button", { name: "Larger" }).click();
    await expect(page.getByText(size)).toBeVisible();
  }
  await page.goBack();
  await expect(message(page)).toBeVisible();
  const box = await filled.boundingBox();
  expect(box!.y + box!.height).toBeLessThan(643);
});
