// The server is gone for good: everything still works.

import { expect, test } from "../support/fixtures";
import { contacts, People, vcf } from "../pages/people";

test("with the server killed the page reloads and does all it does", async ({ page, shell, server }) => {
  const people = new People(shell);
  await shell.open();
  await shell.kept();
  await people.add("Ana");
  await server.kill();
  await shell.reload();
  await people.add("Ben");
  await people.go("#/log");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(people.status).toHaveText("Undone.");
  await people.go("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(vcf("ten.vcf", contacts(10)));
  await page.getByRole("button", { name: "Choose all" }).click();
  await page.getByRole("button", { name: "Add 10 people" }).click();
  await expect(page.getByText("12 people")).toBeVisible();
  await people.go("#/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  await download;
  await shell.reload();
  await people.go("#/people");
  await page.getByLabel("Find a name").fill("ana");
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(1);
  await people.go("#/lines");
  await page.getByLabel("Country for help lines").selectOption({ label: "United Kingdom" });
  await expect(page.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
});
