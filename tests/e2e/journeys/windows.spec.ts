// Two windows of one device: one writes, the other looks on, and the writing can be handed over.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";
import { Shell } from "../pages/shell";

test("the second window looks on, takes over, and nothing is lost", async ({ page, context, shell, server }) => {
  const first = new People(shell);
  await shell.open();
  await first.add("Ana");
  const other = await context.newPage();
  const second = new People(new Shell(other, server));
  await second.shell.open();
  await expect(other.getByText("Mainstay is open in another window.")).toBeVisible();
  await second.go("#/people");
  await expect(other.getByRole("main").getByRole("link", { name: "Ana" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Add" })).toHaveCount(0);
  await first.add("Ben");
  await expect(other.getByRole("main").getByRole("link", { name: "Ben" })).toBeVisible();
  await other.getByRole("button", { name: "Edit here" }).click();
  await expect(page.getByText("Mainstay is open in another window.")).toBeVisible();
  await expect(other.getByText("Mainstay is open in another window.")).toHaveCount(0);
  await second.add("Chi");
  await first.go("#/people");
  await expect(page.getByRole("main").getByRole("link", { name: "Chi" })).toBeVisible();
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(3);
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
