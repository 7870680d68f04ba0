// Two windows of one device: one writes, the other looks on, and the writing can be handed over.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";
import { Shell } from "../pages/shell";

const LOOKING = "Mainstay is open in another window.";

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

test("the second window looks on, takes over, and nothing is lost", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
  await expect(other.getByText(LOOKING)).toBeVisible();
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

test("words that wait in one window are not written after the other has erased everything", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
  await expect(other.getByText(LOOKING)).toBeVisible();
  await first.go("#/plans/new");
  // Taken over within the second in which it would be written.
  await page.getByLabel("What would you like to do?").fill("A walk with Ana");
  await takeOver(second);
  await expect(page.getByText(LOOKING)).toBeVisible();
  await second.go("#/data/delete");
  await other.getByLabel("I know this can't be undone").check();
  await other.getByRole("button", { name: "Delete now" }).click();
  await expect.poll(async () => JSON.stringify(await second.stored())).not.toContain("Ana");
  await takeOver(first);
  await first.go("#/people");
  await expect.poll(async () => Object.keys(await first.stored()).filter((key) => key.includes(":draft:"))).toEqual([]);
  expect(JSON.stringify(await first.stored())).not.toContain("A walk with Ana");
});

test("a window that looks at made-up people learns that it may not write any more", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  await lookAround(first);
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
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

test("a window that lost the writing while it looked around erases nothing", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  await lookAround(first);
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
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

test("words half typed stay when another window takes the writing over", async ({ page, context, shell, server }) => {
  const words = "Guess where I just walked past!";
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  await first.go("#/settings/openers");
  await page.getByLabel("The words").fill(words);
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
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

test("a new name shows in the heading of another window", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  const address = await page.evaluate(() => location.hash);
  const other = await context.newPage();
  await new Shell(other, server).open(`${address}/hello`);
  const heading = other.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Say hi to Ana");
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("What do you call them?").fill("Anouk");
  await first.save();
  await expect(heading).toHaveText("Say hi to Anouk");
  await expect(other).toHaveTitle("Say hi to Anouk - Mainstay");
});

test("what one window chose is not undone by a choice in another", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  await first.go("#/settings");
  const other = await context.newPage();
  await new Shell(other, server).open("#/settings");
  await expect(other.getByText(LOOKING)).toBeVisible();
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
