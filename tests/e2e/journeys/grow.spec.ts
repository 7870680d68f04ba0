// Meeting people: from nobody to three small steps, a place again and again, the ladder, old friends.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";
import type { Page } from "@playwright/test";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

/** Moves the clock to noon of a day and opens the app anew, as the next morning would. */
async function onDay(page: Page, people: People, day: string, route = "#/") {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await people.shell.reload();
  await people.go(route);
}

test("an empty start leads to three chosen steps in two minutes", async ({ page, shell }) => {
  const begun = Date.now();
  await shell.open();
  await page.getByRole("link", { name: "Get to know more people" }).click();
  for (const [nth, like] of ["Music", "Nature and animals", "Helping"].entries()) {
    await page.getByRole("link", { name: "Find ideas for meeting people" }).click();
    // The first ideas stand there before anything is chosen.
    const first = await page.getByRole("main").locator("ul.rows a").first().boundingBox();
    expect(first!.y + first!.height).toBeLessThan(643);
    await page.getByText("Choose what suits me").click();
    await page.getByLabel(like, { exact: true }).check();
    await page.getByLabel("Very little", { exact: true }).check();
    await expect(page.getByText(/ideas? fits?\.|come near/)).toBeVisible();
    await expect(page).toHaveURL(/energy=low/);
    const idea = page.getByRole("main").locator("ul.rows a").first();
    const name = ((await idea.locator(".row-name").textContent()) ?? "").trim();
    await idea.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    for (const part of ["What to expect", "What you could say", "How to find one near you"]) {
      await expect(page.getByRole("heading", { name: part })).toBeVisible();
    }
    await page.getByRole("link", { name: "Choose this" }).click();
    await expect(page.getByText(/^It reads: On .+ I will .+\.$/)).toBeVisible();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("button", { name: /^I did it: / })).toHaveCount(nth + 1);
  }
  expect(Date.now() - begun).toBeLessThan(120_000);
  // A first step is for the very day it was chosen, and is on Today.
  const people = new People(shell);
  await shell.reload();
  await people.go("#/");
  const step = await page.getByRole("heading", { name: "A small step, if you like" }).boundingBox();
  const door = await page.getByRole("link", { name: "Think of people" }).boundingBox();
  expect(step!.y, "what was set out to do goes before doors").toBeLessThan(door!.y);
  await page.getByRole("button", { name: /^I did it: / }).first().click();
  await expect(page.getByRole("button", { name: /^I did it: / })).toHaveCount(2);
  await people.go("#/grow");
  await expect(page.getByText("1 small step done so far.")).toBeVisible();
});

test("Back from an idea finds the same choice", async ({ page, shell }) => {
  await shell.open("#/grow/ideas");
  await page.getByText("Choose what suits me").click();
  await page.getByLabel("Music", { exact: true }).check();
  await page.getByLabel("Online", { exact: true }).check();
  const rows = page.getByRole("main").locator("ul.rows a");
  await expect(page).toHaveURL(/like=music&at=online/);
  const names = await rows.allTextContents();
  expect(names.length).toBeGreaterThan(0);
  await rows.first().click();
  await expect(page.getByRole("link", { name: "Choose this" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Music" })).toBeChecked();
  await expect(rows).toHaveText(names.map((name) => new RegExp(name.split(/\s+/).slice(0, 3).join("\\s+"))));
});

test("a step of my own says what is missing and waits for its day", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go("#/grow/steps/new");
  await page.getByLabel("When something happens", { exact: true }).check();
  await people.save();
  await expect(page.getByText("Write what you will do.").first()).toBeVisible();
  await expect(page.getByText("Write when you will do it.").first()).toBeVisible();
  await page.getByLabel("I will …").fill("I will greet the neighbour.");
  await page.getByLabel("On a day of the week", { exact: true }).check();
  await page.getByLabel("Which day of the week?").selectOption({ label: "Thursday" });
  await expect(page.getByText("It reads: On Thursday I will greet the neighbour.")).toBeVisible();
  await people.save();
  await expect(page.getByText("On Thursday I will greet the neighbour.")).toBeVisible();
  await people.go("#/");
  await expect(page.getByText("A small step, if you like")).toBeHidden();
  await onDay(page, people, "2026-11-26");
  await expect(page.getByText("On Thursday I will greet the neighbour.")).toBeVisible();
  await page.getByRole("button", { name: "I did it: greet the neighbour" }).click();
  await expect(page.getByText("A small step, if you like")).toBeHidden();
  await onDay(page, people, "2026-12-03");
  await expect(page.getByText("A small step, if you like")).toBeHidden();
});

test("a place visited three times moves someone up the ladder when one says so", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-04T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go("#/grow/places/new");
  await people.save();
  await expect(page.getByText("Write its name.").first()).toBeVisible();
  await page.getByLabel("What is it?").fill("Choir");
  await page.getByLabel("On which day?").selectOption({ label: "Wednesday" });
  await people.save();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choir");
  await expect(page.getByText("Next time: today.")).toBeVisible();
  await people.go("#/");
  await page.getByRole("link", { name: "I was there: Choir" }).click();
  await page.getByLabel("Someone new? What do you call them for now?").fill("Green coat");
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText("You have been there once.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("You have seen Green coat once at: Choir.");
  const place = await page.evaluate(() => location.hash);

  await onDay(page, people, "2026-11-11", place);
  await page.getByRole("link", { name: "I was there" }).click();
  await page.getByLabel("Green coat", { exact: true }).check();
  await page.getByLabel("About 15 minutes", { exact: true }).check();
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText("If you like, take one small step.")).toBeHidden();

  await onDay(page, people, "2026-11-18", place);
  await page.getByRole("link", { name: "I was there" }).click();
  await page.getByLabel("Green coat", { exact: true }).check();
  await page.getByLabel("An hour or more", { exact: true }).check();
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText("If you like, take one small step.")).toBeVisible();

  // Until one says so, nothing moves.
  await page.getByRole("main").getByRole("link", { name: /Green coat/ }).click();
  const here = page.locator("[aria-current=step]");
  await expect(here).toContainText("Seen before");
  await page.getByRole("button", { name: "I learned a name" }).click();
  await expect(here).toContainText("Know the name");
  await expect(page.getByText("If you like, take one small step.")).toBeHidden();
  await page.getByLabel("What are they called?").fill("Wren");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Getting to know Wren");
  await expect(page.getByText("About 1 hour together so far.")).toBeVisible();

  // Nobody new is among my people, on the circles, or in a hello, before one says so.
  await people.go("#/people");
  await expect(page.getByRole("heading", { name: "Getting to know" })).toBeVisible();
  await people.go("#/people/table");
  await expect(page.getByRole("main")).not.toContainText("Wren");
  await people.go("#/grow");
  await page.getByRole("main").getByRole("link", { name: /Wren/ }).click();
  // A name taken back is taken back in its field as well.
  const called = page.getByLabel("What are they called?");
  await called.fill("Wren from the choir");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Wren from the choir");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("from the choir");
  await expect(called).toHaveValue("Wren");
  await page.getByRole("button", { name: "Add Wren to my people" }).click();
  await people.go("#/people/table");
  await expect(page.getByRole("main")).toContainText("Wren");
});

test("a visit half noted goes on without somebody who was deleted meanwhile", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-18T12:00:00"));
  await shell.open();
  const choir = { id: id(50), name: "Choir", people: [id(0), id(1)], stamp: "AAAAAB.900" };
  await begin(page, backup([person(0), person(1)], { [`v:${id(50)}`]: choir }));
  await people.go(`#/grow/places/${id(50)}`);
  await page.getByRole("link", { name: "I was there" }).click();
  await page.getByLabel("Ana", { exact: true }).check();
  await page.getByLabel("Ben", { exact: true }).check();

  await people.open("Ana");
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();

  await people.go(`#/grow/places/${id(50)}`);
  await page.getByRole("link", { name: "I was there" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel("Ben", { exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText("You have been there once.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("You have seen Ben once at: Choir.");
});

test("a deleted place takes nobody along, and undo brings it back", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  const choir = id(50);
  const moment = { d: 18, with: [id(0)], how: "met", at: 77 };
  await begin(
    page,
    backup([person(0)], {
      [`v:${choir}`]: { id: choir, name: "Choir", people: [id(0)], visits: { "2026-11-18": id(60) }, stamp: "AAAAAB.900" },
      "m:2026-11.0": { device: "AAAAAB", moments: { [id(60)]: moment } },
    }),
  );
  await people.go(`#/grow/places/${choir}`);
  await expect(page.getByRole("main")).toContainText("You have seen Ana once at: Choir.");
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByRole("button", { name: "Delete this place" }).click();
  await expect(page.getByRole("dialog")).toContainText("The people you met there stay");
  await page.getByRole("dialog").getByRole("button", { name: "Delete this place" }).click();
  await expect(page.getByText("No place yet.")).toBeVisible();
  await people.go(`#/grow/places/${choir}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("That page isn't here");
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("18 Nov");
  await people.go("#/more");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await people.go(`#/grow/places/${choir}`);
  await expect(page.getByRole("main")).toContainText("You have seen Ana once at: Choir.");
});

test("an old tie is written to with an opener that explains no gap", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { added: "2025-01-01" }), person(1, { added: "2026-11-20" })]));
  await people.go("#/grow");
  await page.getByRole("link", { name: "Old friends" }).click();
  await expect(page.getByRole("link", { name: /Write to Ben/ })).toHaveCount(0);
  await page.getByRole("link", { name: /Write to Ana/ }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("after_a_gap");
  await expect(page.getByLabel("Your message")).toHaveValue(/Ana/);
  await people.go("#/grow/old-ties");
  await page.getByRole("button", { name: "Add and write" }).click();
  await expect(page.getByText("Type a name or nickname first.").first()).toBeVisible();
  await page.getByLabel("Their name").fill("Joost");
  await page.getByRole("button", { name: "Add and write" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/Joost/);
});

test("a name that is here already is asked about, from old friends and on a visit", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go("#/grow/old-ties");
  await page.getByLabel("Their name").fill("ana");
  await page.getByRole("button", { name: "Add and write" }).click();
  await expect(page.getByText("You have Ana here already. Is it the same person?")).toBeVisible();
  await page.getByRole("link", { name: "Same person" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/Ana/);

  await people.go("#/grow/places/new");
  await page.getByLabel("What is it?").fill("Choir");
  await people.save();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choir");
  await page.getByRole("link", { name: "I was there" }).click();
  const someoneNew = page.getByLabel("Someone new? What do you call them for now?");
  await someoneNew.fill("ANA");
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText("You have Ana here already. Is it the same person?")).toBeVisible();
  await page.getByRole("button", { name: "Same person" }).click();
  await expect(someoneNew).toHaveValue("");
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("main")).toContainText("You have seen Ana once at: Choir.");
  await people.go("#/people");
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(1);

  // Someone else of the same name is added when one says so.
  await people.go("#/grow/old-ties");
  await page.getByLabel("Their name").fill("Ana");
  await page.getByRole("button", { name: "Add and write" }).click();
  await page.getByRole("button", { name: "Someone else" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/Ana/);
  await people.go("#/people");
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(2);
});

test("hours together are a hint, and more than sixteen in a day are asked about", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go(`#/log?with=${id(0)}`);
  const time = page.getByLabel("How long were you together?");
  for (const wrong of ["-1", "25", "1:75", "soon"]) {
    await time.fill(wrong);
    await people.save();
    await expect(page.getByText("Write hours and minutes, such as 1:30. A day has 24 hours.").first()).toBeVisible();
  }
  await time.fill("17");
  await people.save();
  await expect(page.getByText("That is more than 16 hours. Tick the box below if it is right.").first()).toBeVisible();
  await page.getByLabel("Yes, we were together that long").check();
  await page.getByLabel("Met", { exact: true }).check();
  await people.save();
  await people.go(`#/grow/people/${id(0)}`);
  await expect(page.getByText("About 17 hours together so far.")).toBeVisible();
  await expect(page.getByText("Only a hint. What you call each other counts.")).toBeVisible();
});
