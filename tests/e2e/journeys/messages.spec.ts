// What one writes to somebody: kept while it is typed, written down once at the tap, and asked about.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";
import { Shell } from "../pages/shell";

const AGAIN = "You were writing this earlier today.";

const PLAN = { [`l:${id(40)}`]: { id: id(40), what: "Tea at mine", people: [id(0), id(1)], stamp: "AAAAAB.90" } };
const TO_ASK = { [`o:${id(50)}`]: { id: id(50), person: id(1), about: "the exam", stamp: "AAAAAB.91" } };
const THANK_YOU = { [`t:${id(60)}`]: { id: id(60), person: id(1), what: "The sofa", day: "2026-03-01", stamp: "AAAAAB.92" } };

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("mainstay:1:draft:")));

const message = (page: Page) => page.getByLabel("Your message");

const reached = (page: Page, name: string) =>
  page.getByRole("group", { name: `You wrote to ${name}. Did you reach ${name}?` });

const moments = async (people: People) =>
  Object.entries(await people.saved()).filter(([key]) => key.includes(":r:m:")).map(([, json]) => json).join("");

test.beforeEach(async ({ page, context, shell }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await shell.open();
  await begin(page, backup([person(0, { good_for: { hand: "good" } }), person(1)], { ...PLAN, ...TO_ASK, ...THANK_YOU }));
});

test("half a message is there again after Back and a reload; ready-made words are no draft", async ({ page, shell }) => {
  const people = new People(shell);
  for (const address of [
    `#/people/${id(0)}/hello`,
    `#/people/${id(0)}/hello?question=3`,
    `#/people/${id(0)}/thank`,
    `#/support/hand/${id(0)}`,
    `#/plans/${id(40)}`,
    "#/support/message",
  ]) {
    await people.go(address);
    const ready = await message(page).inputValue();
    expect(ready).not.toBe("");
    const words = `Half a message for ${address}`;
    await message(page).fill(words);
    await expect.poll(async () => JSON.stringify(await people.stored())).toContain(words);
    await page.goBack();
    await page.goForward();
    await expect(message(page)).toHaveValue(words);
    await expect(page.getByText(AGAIN)).toBeVisible();
    await shell.reload();
    await expect(message(page)).toHaveValue(words);
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(message(page)).toHaveValue(ready);
    await expect(message(page)).toBeFocused();
    await expect.poll(() => drafts(page)).toEqual([]);
    await message(page).fill(`${words} again`);
    await expect.poll(() => drafts(page)).toHaveLength(1);
    await message(page).fill(ready);
    await expect.poll(() => drafts(page)).toEqual([]);
  }
  await people.go(`#/people/${id(0)}/hello`);
  await page.getByLabel("What is it about?").selectOption("birthday");
  await expect(message(page)).toHaveValue(/irthday/);
  await page.locator(".starter").nth(1).click();
  await shell.reload();
  expect(await drafts(page)).toEqual([]);
});

test("each guest has an invitation of their own", async ({ page, shell }) => {
  const people = new People(shell);
  await people.go(`#/plans/${id(40)}`);
  await message(page).fill("Tea, Ana?");
  await page.getByRole("radio", { name: "Ben" }).check();
  await expect(message(page)).toHaveValue(/^Hi Ben/);
  await message(page).fill("Tea, Ben?");
  await page.getByRole("radio", { name: "Ana" }).check();
  await expect(message(page)).toHaveValue("Tea, Ana?");
  await page.getByRole("radio", { name: "Ben" }).check();
  await expect(message(page)).toHaveValue("Tea, Ben?");
  await page.getByRole("button", { name: "Copy" }).click();
  await shell.reload();
  await page.getByRole("radio", { name: "Ben" }).check();
  await reached(page, "Ben").getByRole("button", { name: "Yes" }).click();
  await expect(reached(page, "Ben")).toBeHidden();
  await expect.poll(() => drafts(page)).toEqual([`mainstay:1:draft:#/plans/${id(40)}?whom=${id(0)}`]);
});

test("an ask keeps what, when and how long", async ({ page, shell }) => {
  const people = new People(shell);
  await people.go(`#/support/hand/${id(0)}`);
  await page.getByLabel("How long").selectOption({ label: "half an hour" });
  await expect.poll(() => drafts(page)).toHaveLength(1);
  await shell.reload();
  await expect(page.getByLabel("How long").locator("option:checked")).toHaveText("half an hour");
  await expect(message(page)).toHaveValue(/half an hour/);
});

test("not yet sent, the words are still there", async ({ page, shell }) => {
  const people = new People(shell);
  for (const address of [`#/people/${id(0)}/hello`, `#/support/hand/${id(0)}`, `#/plans/${id(40)}`]) {
    await people.go(address);
    const ready = await message(page).inputValue();
    for (const words of [`Own words for ${address}`, ready]) {
      await message(page).fill(words);
      await page.getByRole("button", { name: "Copy" }).click();
      const noted = await moments(people);
      expect(noted.match(/"with"/g)).toHaveLength(1);
      await people.go("#/");
      await page.getByRole("button", { name: address.includes("support") ? "I didn't send it" : "Not yet", exact: true }).click();
      await expect.poll(async () => (await moments(people)).includes('"with"')).toBe(false);
      await people.go(address);
      await expect(message(page)).toHaveValue(words);
      await shell.reload();
      await expect(message(page)).toHaveValue(words);
    }
    await page.getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => drafts(page)).toEqual([]);
  }
});

test("an answer in one window is seen in the other, and nothing is noted twice", async ({ page, context, shell, server }) => {
  const people = new People(shell);
  const address = `#/people/${id(1)}/hello`;
  await people.go(address);
  await message(page).fill("Hi Ben, a walk?");
  await people.twice("Copy");
  await expect(reached(page, "Ben")).toBeVisible();
  await page.getByRole("button", { name: "Copy" }).click();
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open(address);
  await other.getByRole("button", { name: "Edit here" }).click();
  await second.go("#/");
  await second.twice("Yes");
  await expect(reached(other, "Ben")).toBeHidden();
  const noted = await moments(second);
  expect(noted.match(/"with"/g)).toHaveLength(1);

  await page.getByRole("button", { name: "Edit here" }).click();
  await expect(page.getByText("Mainstay is open in another window.")).toHaveCount(0);
  await expect(reached(page, "Ben")).toBeHidden();
  expect(await moments(people)).toBe(noted);
  expect(await drafts(page)).toEqual([]);
});

test("words to somebody who is gone are shown where they were written, and found in Your data", async ({ page, shell }) => {
  const people = new People(shell);
  const [hello, invited] = ["Hi Ana, how are you?", "Tea, Ana?"];
  await people.go(`#/people/${id(0)}/hello`);
  await message(page).fill(hello);
  await page.getByRole("button", { name: "Copy" }).click();
  await people.go(`#/plans/${id(40)}`);
  await message(page).fill(invited);
  await people.go("#/");
  await begin(page, backup([person(1)], { ...PLAN, [`l:${id(40)}`]: { ...PLAN[`l:${id(40)}`], people: [id(1)] } }));
  await people.go(`#/people/${id(0)}/hello`);
  await expect(page.getByLabel("What you had typed")).toHaveValue(hello);
  await people.go("#/");
  await page.getByRole("link", { name: "Your data" }).first().click();
  await expect(page.getByText(hello)).toBeVisible();
  await expect(page.getByText(invited)).toBeVisible();
  await expect(page.getByRole("link", { name: "Go on" })).toHaveCount(0);
  await page.getByRole("button", { name: `Throw away: ${invited}` }).click();
  await people.go(`#/people/${id(0)}/hello`);
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByLabel("What you had typed")).toBeHidden();
  expect(await drafts(page)).toEqual([]);
});

test("small forms of one field keep what is typed as well", async ({ page, shell }) => {
  const people = new People(shell);
  await begin(page, backup([person(0, { standing: "getting_to_know" })]));
  for (const [address, label, typed] of [
    ["#/settings/openers", "The words", "Half a wo"],
    [`#/grow/people/${id(0)}`, "What are they called?", "Zo"],
    ["#/grow/old-ties", "Their name", "Yar"],
  ] as const) {
    await people.go(address);
    await page.getByLabel(label).fill(typed);
    await expect.poll(() => drafts(page)).toHaveLength(1);
    await shell.reload();
    await expect(page.getByText(AGAIN)).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByLabel(label)).toHaveValue(typed);
    await page.getByRole("main").locator("button[type=submit]").click();
    await expect(people.status).toHaveText("Saved.");
    await expect.poll(() => drafts(page)).toEqual([]);
  }
});

test("the tab is called as its page is", async ({ page, shell }) => {
  const people = new People(shell);
  for (const [address, title] of [
    [`#/ask-about/${id(50)}`, "To ask Ben about"],
    [`#/people/${id(0)}/hello?about=thanks`, "Thank Ana"],
    [`#/thanks/${id(60)}/letter`, "A letter to Ben"],
    [`#/plans/${id(40)}`, "Tea at mine with Ana and Ben"],
  ] as const) {
    await people.go(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} - Mainstay`);
  }
});
