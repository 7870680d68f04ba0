// The first minute, with nobody in the book.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";

test("from nothing to a first hello, noted", async ({ page, shell, context }) => {
  await context.grantPermissions(["clipboard-write", "clipboard-read"]);
  const people = new People(shell);
  await shell.open();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello.");
  await page.getByRole("link", { name: "Stay in touch with my people" }).click();
  await page.getByLabel("Name").fill("Ana");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(people.status).toHaveText("Saved.");
  await page.getByRole("link", { name: "Say hi to Ana" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/Hi Ana/);
  await page.getByRole("button", { name: /No need to reply/ }).click();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(people.status).toContainText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Just a quick hello, Ana.");
  const question = page.getByRole("group", { name: "You wrote to Ana. Did you reach Ana?" });
  await question.getByRole("button", { name: "Yes" }).click();
  await expect(people.status).toHaveText("Saved.");
  await expect(question).toBeHidden();
  await people.go("#/");
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("In touch");
});

test("the first day: people to reach at once, and no sentence says more than is known", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T10:00:00"));
  const people = new People(shell);
  await shell.open();
  for (const name of ["Ana", "Ben", "Chi"]) await people.add(name);
  await people.go("#/people/map");
  await expect(page.getByRole("button", { name: /^(Ana|Ben|Chi), Close, nothing written down yet, / })).toHaveCount(3);
  await people.go("#/people");
  await expect(page.getByRole("main").getByRole("link", { name: "Ana" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/in touch/i);
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("Close · Nothing written down yet");
  await people.go("#/");
  await expect(page.getByRole("heading", { name: "Who would be nice to hear from first?" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/in touch/i);
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").first()).toContainText("Nothing written down yet");
  await page.getByRole("button", { name: /^We talked/ }).first().click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Who would be nice to hear from first?" })).toBeVisible();
  await page.getByRole("button", { name: /^Not today/ }).click();
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await shell.reload();
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-03-03T10:00:00"));
  await shell.reload();
  await expect(page.getByRole("heading", { name: "A small hello, if you like" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("support helps with nobody noted and nothing stored", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await page.getByRole("link", { name: "I could use support now" }).click();
  await page.getByRole("main").getByRole("link", { name: "I could use support" }).click();
  await page.getByRole("link", { name: "Someone to listen" }).click();
  await expect(page.getByText("You haven't said who is good at this.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Call Samaritans 116 123" })).toBeVisible();
  // Nobody is named, so nothing is asked that would choose among them.
  await expect(page.getByText("How personal is it?")).toBeHidden();
  await expect(page.getByLabel("Your message")).toHaveValue(/It's fine to say no/);
  expect(Object.keys(await people.stored())).toEqual([]);
});

test("looking around is made up, editable, stored nowhere and gone in one tap", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await page.getByRole("button", { name: "Just look around" }).click();
  await expect(page.getByText("Made-up people.")).toBeVisible();
  // One line on a phone, with a button that is large enough.
  const banner = await page.locator(".banner").boundingBox();
  expect(banner?.height).toBeLessThan(60);
  await people.go("#/people");
  await expect(page.getByText("14 people", { exact: true })).toBeVisible();
  await people.go("#/moments");
  await expect(page.getByText(/^1\d\d moments$/)).toBeVisible();
  await people.add("Zelda");
  await expect(people.status).toContainText("Made-up people are not kept");
  expect(Object.keys(await people.stored())).toEqual([]);
  await page.getByRole("button", { name: "Start my own" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello.");
  await people.go("#/people");
  await expect(page.getByText("No one here yet.")).toBeVisible();
});
