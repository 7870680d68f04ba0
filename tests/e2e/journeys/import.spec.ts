// People from a contact file: looked through, brought in, taken back whole.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/fixtures";
import { contacts, People, vcf } from "../pages/people";

const sample = (name: string) => vcf(name, readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))));

test("a file from an iPhone: yearless birthday, a company, and what is kept", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(sample("apple_yearless.vcf"));
  await expect(page.getByText("2 people in apple_yearless.vcf.")).toBeVisible();
  await expect(page.getByText("2 are new here.")).toBeVisible();
  await expect(page.getByText("Everything else in a card is kept with the person.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add 0 people/ })).toBeDisabled();
  await page.getByRole("checkbox", { name: /Yearless Example/ }).check();
  await page.getByRole("button", { name: "Add 1 person" }).click();
  await expect(people.status).toHaveText("Saved.");
  await people.open("Yearless Example");
  const main = page.getByRole("main");
  for (const words of ["Birthday12 April", "30 SeptDate: Anniversary", "Night nurse", "12 Sample St"]) await expect(main).toContainText(words);
  // The list says the whole name, a message the given one.
  await expect(page.getByLabel("Your message")).toHaveValue("Hello Yearless, how have you been?");
  await page.getByText("From the contact file").click();
  await expect(main).toContainText("Kim Example");
});

test("three hundred people come in and go in one undo; twice brings no one new", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const before = await people.records();
  await people.go("#/data/import");
  const file = vcf("phone.vcf", contacts(300));
  await page.getByLabel("Choose a contact file").setInputFiles(file);
  await expect(page.getByText("300 people in phone.vcf.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(50);
  await page.getByRole("button", { name: "Choose all" }).click();
  await page.getByRole("button", { name: "Add 300 people" }).click();
  await expect(people.status).toHaveText("Saved.");
  await expect(page.getByText("301 people")).toBeVisible();
  await people.go("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(file);
  await expect(page.getByText("300 are here already.")).toBeVisible();
  await expect(page.getByText("0 are new here.")).toBeVisible();
  await shell.reload();
  await people.go("#/more");
  await page.getByRole("button", { name: "Undo: people from a file" }).click();
  await expect(people.status).toHaveText("Undone.");
  await people.go("#/people");
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(1);
  const names = (records: Record<string, string>) => Object.values(records).filter((value) => value.includes('"name"'));
  expect(names(await people.records())).toEqual(names(before));
});

test("a file looked through among made-up people is held against my own, who come in once", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/data/import");
  const file = vcf("phone.vcf", contacts(3));
  await page.getByLabel("Choose a contact file").setInputFiles(file);
  await page.getByRole("button", { name: "Choose all" }).click();
  await page.getByRole("button", { name: "Add 3 people" }).click();
  await expect(people.status).toHaveText("Saved.");
  const before = await people.records();
  await people.go("#/welcome");
  await page.getByRole("button", { name: "Just look around" }).click();
  await expect(page.getByText("Made-up people.")).toBeVisible();
  await people.go("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(file);
  await expect(page.getByText("3 are here already.")).toBeVisible();
  await expect(page.getByText("0 are new here.")).toBeVisible();
  await expect(page.getByText("Made-up people.")).toHaveCount(0);
  await people.go("#/people");
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(3);
  expect(await people.records()).toEqual(before);
});

test("a damaged card is named with its line, and the rest comes in", async ({ page, shell }) => {
  await shell.open("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(sample("damaged_middle.vcf"));
  await expect(page.getByText("5 people in damaged_middle.vcf.")).toBeVisible();
  await page.getByText("could not be read. See why").click();
  await expect(page.getByText("Line 6: Truncated Middle is cut short.")).toBeVisible();
});

test("what is no contact file is refused and changes nothing", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const before = await people.stored();
  await people.go("#/data/import");
  const pick = page.getByLabel("Choose a contact file");
  const noise = Buffer.alloc(200_000, 0).map((_, at) => (at * 7919) % 256);
  await pick.setInputFiles(vcf("photo.vcf", Buffer.from(noise)));
  await expect(page.getByRole("alert")).toContainText("photo.vcf is not a contact file.");
  await pick.setInputFiles(vcf("empty.vcf", Buffer.from("")));
  await expect(page.getByRole("alert")).toContainText("empty.vcf is empty.");
  await pick.setInputFiles(vcf("words.vcf", Buffer.from("Dear diary")));
  await expect(page.getByRole("alert")).toContainText("No people found in words.vcf.");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], "huge.vcf"));
    document.querySelector(".file-pick")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("alert")).toContainText("huge.vcf is too large");
  await expect(page.getByRole("alert")).toContainText("Nothing was changed.");
  expect(await people.stored()).toEqual(before);
});

test("one among a thousand is found, narrowed and sorted", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/data/import");
  await page.getByLabel("Choose a contact file").setInputFiles(vcf("thousand.vcf", contacts(1000)));
  await page.getByRole("button", { name: "Choose all" }).click();
  await page.getByRole("button", { name: "Add 1000 people" }).click();
  await expect(page.getByText("1000 people")).toBeVisible();
  await page.getByLabel("Find a name").fill("number777");
  await expect(page.getByText("1 person", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: /Friend Number777/ }).click();
  await page.getByRole("button", { name: "We talked" }).click();
  await expect(people.status).toHaveText("Saved.");
  await page.goBack();
  await expect(page.getByLabel("Find a name")).toHaveValue("number777");
  await page.getByLabel("Find a name").fill("");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Order").selectOption({ label: "Been a while" });
  await expect(page.locator("main .rows").getByRole("listitem").first()).toContainText("Friend Number777");
  await page.getByLabel("How close").selectOption({ label: "Closest" });
  await expect(page.getByText("No one like that.")).toBeVisible();
});
