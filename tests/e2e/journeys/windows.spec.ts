// Two windows of one device: one writes, the other looks on, and the writing can be handed over.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";
import { Shell } from "../pages/shell";

const LOOKING = "Mainstay is open in another window.";

const WAITING = "A walk with Ana";

/** The only window, with Ana in its book. */
async function withAna(shell: Shell) {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  return first;
}

/** A second window of the same book, which looks on. */
async function lookingOn(first: People, route = "") {
  const page = await first.page.context().newPage();
  const second = new People(new Shell(page, first.shell.server));
  await second.shell.open(route);
  await expect(page.getByText(LOOKING)).toBeVisible();
  return second;
}

/** Makes this the window that writes. */
async function takeOver({ page }: People) {
  await page.getByRole("button", { name: "Edit here" }).click();
  await expect(page.getByText(LOOKING)).toHaveCount(0);
}

/** Leaves the own book for made-up people. */
async function lookAround(people: People) {
  await people.go("#/welcome");
  await people.page.getByRole("button", { name: "Just look around" }).click();
  await expect(people.page.getByText("Made-up people.")).toBeVisible();
}

test("the second window looks on, takes over, and nothing is lost", async ({ page, shell }) => {
  const first = await withAna(shell);
  const second = await lookingOn(first);
  const other = second.page;
  await second.go("#/people");
  await expect(other.getByRole("main").getByRole("link", { name: "Ana" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Add" })).toHaveCount(0);
  await first.add("Ben");
  await expect(other.getByRole("main").getByRole("link", { name: "Ben" })).toBeVisible();
  await other.getByRole("button", { name: "Edit here" }).click();
  await expect(page.getByText(LOOKING)).toBeVisible();
  await expect(other.getByText(LOOKING)).toHaveCount(0);
  await second.add("Chi");
  await first.go("#/people");
  await expect(page.getByRole("main").getByRole("link", { name: "Chi" })).toBeVisible();
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(3);
});

/** Words typed in the first window that still wait to be written there, and the second, which has taken the writing over. */
async function waitingWords(shell: Shell) {
  const first = await withAna(shell);
  const second = await lookingOn(first);
  await first.go("#/plans/new");
  // The second after which they would be written never passes, however slow the machine is.
  await first.page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    const hold = (run: TimerHandler, ms?: number) => (ms === 1000 ? 0 : later(run, ms));
    window.setTimeout = hold as typeof window.setTimeout;
  });
  // What was typed of Ana may have one on its way still, which would write these words too.
  await first.page.waitForTimeout(1100);
  await first.page.getByLabel("What would you like to do?").fill(WAITING);
  await takeOver(second);
  await expect(first.page.getByText(LOOKING)).toBeVisible();
  expect(JSON.stringify(await second.stored())).not.toContain(WAITING);
  return { first, second };
}

test("words that wait in one window are written once it may write again", async ({ shell }) => {
  const { first } = await waitingWords(shell);
  // The form is left while there is only to look; what it held goes on waiting.
  await first.go("#/people");
  await takeOver(first);
  await expect.poll(async () => JSON.stringify(await first.stored())).toContain(WAITING);
  await first.go("#/plans/new");
  await first.page.getByRole("button", { name: "Go on" }).click();
  await expect(first.page.getByLabel("What would you like to do?")).toHaveValue(WAITING);
});

test("words that wait in one window are not written after the other has erased everything", async ({ shell }) => {
  const { first, second } = await waitingWords(shell);
  await second.go("#/data/delete");
  await second.page.getByLabel("I know this can't be undone").check();
  await second.page.getByRole("button", { name: "Delete now" }).click();
  await expect.poll(async () => JSON.stringify(await second.stored())).not.toContain("Ana");
  await takeOver(first);
  await first.go("#/people");
  await expect.poll(async () => Object.keys(await first.stored()).filter((key) => key.includes(":draft:"))).toEqual([]);
  expect(JSON.stringify(await first.stored())).not.toContain(WAITING);
});

test("a window that looks at made-up people learns that it may not write any more", async ({ page, shell }) => {
  const first = await withAna(shell);
  await lookAround(first);
  const second = await lookingOn(first);
  const other = second.page;
  await takeOver(second);
  await second.add("Ben");
  // Made-up people go on being made up, and what is done to them is kept nowhere.
  const kept = await second.saved();
  await first.add("Zelda");
  await expect(first.status).toContainText("Made-up people are not kept");
  expect(await second.saved()).toEqual(kept);
  await page.getByRole("button", { name: "Start my own" }).click();
  await expect(page.getByText(LOOKING)).toBeVisible();
  await first.go("#/people");
  await expect(page.getByRole("main").getByRole("link", { name: "Ben" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add" })).toHaveCount(0);
  await second.add("Chi");
  await expect(page.getByRole("main").getByRole("link", { name: "Chi" })).toBeVisible();
  await takeOver(first);
  await expect(other.getByText(LOOKING)).toBeVisible();
  await first.add("Dee");
  await second.go("#/people");
  await expect(other.locator("main .rows").getByRole("listitem")).toHaveCount(4);
});

test("a window that lost the writing while it looked around erases nothing", async ({ page, shell }) => {
  const first = await withAna(shell);
  await lookAround(first);
  const second = await lookingOn(first);
  const other = second.page;
  await takeOver(second);
  const kept = await second.saved();
  const erase = async () => {
    await first.go("#/data/delete");
    await page.getByLabel("I know this can't be undone").check();
    await page.getByRole("button", { name: "Delete now" }).click();
  };
  // The first time it leaves the made-up people, who are nothing to delete.
  await erase();
  await expect(page.getByText(LOOKING)).toBeVisible();
  await erase();
  await expect(first.status).not.toHaveText("");
  expect(await second.saved()).toEqual(kept);
});

test("words half typed stay when another window takes the writing over", async ({ page, shell }) => {
  const words = "Guess where I just walked past!";
  const first = await withAna(shell);
  await first.go("#/settings/openers");
  await page.getByLabel("The words").fill(words);
  const second = await lookingOn(first);
  const other = second.page;
  await takeOver(second);
  await expect(page.getByText(LOOKING)).toBeVisible();
  await expect(page.getByLabel("The words")).toHaveCount(0);
  await second.add("Ben");
  await takeOver(first);
  await expect(page.getByLabel("The words")).toHaveValue(words);
  await page.getByRole("button", { name: "Add this opener" }).click();
  await expect(first.status).toHaveText("Saved.");
  await expect(page.getByLabel("The words")).toHaveValue("");
  await expect(page.getByText(words)).toBeVisible();
});

test("a new name shows in the heading of another window", async ({ page, shell }) => {
  const first = await withAna(shell);
  const address = await page.evaluate(() => location.hash);
  const { page: other } = await lookingOn(first, `${address}/hello`);
  const heading = other.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Say hi to Ana");
  await first.part("Name");
  await page.getByLabel("What do you call them?").fill("Anouk");
  await first.save();
  await expect(heading).toHaveText("Say hi to Anouk");
  await expect(other).toHaveTitle("Say hi to Anouk - Mainstay");
});

test("a form follows the names of the book, and whoever another window deletes is left out with a word", async ({ page, shell }) => {
  const first = await withAna(shell);
  await first.add("Ben");
  await first.go("#/dates/new");
  const whose = page.getByLabel("Whose day is it?");
  await whose.selectOption({ label: "Ana" });
  await page.getByLabel("What is it?").fill("The exam");
  await page.getByLabel("Month").selectOption({ label: "May" });
  const second = await lookingOn(first);
  await takeOver(second);
  await second.open("Ben");
  await second.part("Name");
  await second.page.getByLabel("What do you call them?").fill("Benno");
  await second.save();
  await expect(whose.getByRole("option", { name: "Benno" })).toHaveCount(1);
  await expect(whose.locator("option:checked")).toHaveText("Ana");
  await second.open("Ana");
  await second.menu();
  await second.page.getByRole("button", { name: "Delete", exact: true }).click();
  await second.page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(second.page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await takeOver(first);
  await first.save();
  await expect(page.getByRole("alert")).toContainText("Somebody you had chosen here is no longer among your people");
  await expect(whose.locator("option:checked")).toHaveText("My own");
  await first.save();
  await expect(first.status).toHaveText("Saved.");
  await expect(page.getByRole("main")).toContainText("The exam");
});

test("what one window chose is not undone by a choice in another", async ({ page, shell }) => {
  const first = await withAna(shell);
  await first.go("#/settings");
  const { page: other } = await lookingOn(first, "#/settings");
  // Who looks on may choose as well, and both windows show it.
  await other.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("button", { name: "Larger" }).click();
  await expect(other.locator("html")).toHaveAttribute("data-text", "115");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  // The window that writes notes a new day beside the choices.
  await other.getByLabel("Less motion").check();
  await expect(page.locator("html")).toHaveAttribute("data-motion", "less");
  await page.clock.setFixedTime(await page.evaluate(() => Date.now() + 86_400_000));
  await shell.reload();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-text", "115");
  await expect(html).toHaveAttribute("data-motion", "less");
});

test("a form that stays open says what was changed in another window, and writes back nothing untouched", async ({ page, shell }) => {
  const first = await withAna(shell);
  const address = await page.evaluate(() => location.hash);
  await first.part("What matters");
  await page.locator("#note").fill("Sings bass.");
  await expect.poll(async () => JSON.stringify(await first.stored())).toContain("Sings bass.");
  const second = await lookingOn(first, address);
  await takeOver(second);
  await expect(page.getByText(LOOKING)).toBeVisible();
  // The second window has been offered what the first one typed, and wants nothing of it.
  await second.go("#/people");
  await second.go(address);
  await second.page.getByRole("button", { name: "Start over" }).click();
  await second.tell("How close", () => second.page.getByRole("radio", { name: /^Around me/ }).check());
  await second.tell("Name", () => second.page.getByLabel("What do you call them?").fill("Anouk"));

  // At once, though the form was open all the while.
  await expect(page.getByText("This changed in the meantime. Here is what you had typed.")).toBeVisible();
  await expect(page.getByLabel("What you had typed")).toHaveValue("Sings bass.");
  const told = page.locator(".fact");
  await expect(told.filter({ hasText: "How close" })).toContainText("Around me");
  await takeOver(first);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.locator("#note")).toHaveValue("Sings bass.");
  await first.save();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Anouk");
  await expect(page.getByText("Sings bass.")).toBeVisible();
  await expect(told.filter({ hasText: "How close" })).toContainText("Around me");
});

test("a form whose record is deleted in another window shows at once what was typed", async ({ page, shell }) => {
  const first = await withAna(shell);
  const address = await page.evaluate(() => location.hash);
  await first.part("What matters");
  await page.locator("#note").fill("Sings bass.");
  const second = await lookingOn(first, address);
  await takeOver(second);
  await second.menu();
  await second.page.getByRole("button", { name: "Delete", exact: true }).click();
  await second.page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("The form for this is no longer here. Here is what you had typed.")).toBeVisible();
  await expect(page.getByLabel("What you had typed")).toHaveValue("Sings bass.");
  await expect(page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
});
