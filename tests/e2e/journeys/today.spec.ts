// Today: who is suggested, and how one tap each takes them off.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";

test("a rhythm comes due, is put off, logged, paused", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T10:00:00"));
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/");
  await page.getByRole("button", { name: "We talked, Ana and I" }).click();
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-03-03T10:00:00"));
  await shell.reload();
  await expect(page.getByText("Nothing needs you today.")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-04-10T10:00:00"));
  await shell.reload();
  await people.go("#/");
  const card = page.getByRole("article", { name: "Ana" });
  await expect(card).toContainText("It's been a while");
  await card.getByRole("button", { name: "Not now: Ana" }).click();
  await expect(page.getByText("Okay. Ana comes up again in a week.")).toBeVisible();
  await expect(card).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-04-17T10:00:00"));
  await shell.reload();
  await card.getByRole("button", { name: "We talked, Ana and I" }).click();
  await expect(people.status).toHaveText("Saved.");
  await expect(card).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-06-17T10:00:00"));
  await shell.reload();
  await expect(card).toBeVisible();
  await people.go("#/settings");
  await page.getByRole("button", { name: "A week" }).click();
  await people.go("#/");
  await expect(page.getByText("Small hellos are paused until")).toBeVisible();
  await people.go("#/settings");
  await page.getByRole("button", { name: "End the pause" }).click();
  await page.getByRole("radio", { name: "0", exact: true }).check();
  await people.go("#/");
  await expect(page.getByText("Small hellos are off.")).toBeVisible();
});

test("someone kept apart is named nowhere but in Settings", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Goran");
  await page.getByText("Take a break, or delete").click();
  await page.getByRole("button", { name: "No contact: keep apart" }).click();
  await expect(people.status).toHaveText("Saved.");
  for (const route of ["#/", "#/people", "#/log", "#/support/listening", "#/reflect", "#/data", "#/more"]) {
    await people.go(route);
    await expect(page.locator(".page")).not.toContainText("Goran");
  }
  await people.go("#/settings");
  await page.getByText("Kept apart").click();
  await page.getByRole("link", { name: "Goran" }).click();
  await expect(page.getByText("Goran is kept apart")).toBeVisible();
});

test("the look chosen in Settings holds after a reload", async ({ page, shell }) => {
  await shell.open("#/settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByLabel("Less motion").check();
  await shell.reload();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-text", "115");
  await expect(html).toHaveAttribute("data-motion", "less");
});
