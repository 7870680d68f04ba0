// Choices: each control shows what is so. It saves what is chosen, and what is taken back or made again shows in it.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";
import type { Locator, Page } from "@playwright/test";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

/** Takes the last change back, or makes it again, in the line that told of it. */
const inStatus = (page: Page, lead: "Undo" | "Redo") =>
  page.locator(".status").getByRole("button", { name: new RegExp(`^${lead}: `) }).click();

/** A tick is set, taken back, made again, and the other way round. */
async function tickFollows(page: Page, label: string) {
  const tick = page.getByLabel(label);
  await expect(tick, label).not.toBeChecked();
  await tick.check();
  await inStatus(page, "Undo");
  await expect(tick, `${label}, taken back`).not.toBeChecked();
  await inStatus(page, "Redo");
  await expect(tick, `${label}, made again`).toBeChecked();
  await tick.uncheck();
  await inStatus(page, "Undo");
  await expect(tick, `${label}, the other way taken back`).toBeChecked();
  await inStatus(page, "Redo");
  await expect(tick, `${label}, the other way made again`).not.toBeChecked();
}

/** One of a few is chosen, taken back and made again; `before` is none where nothing was chosen yet. */
async function radioFollows(page: Page, group: Locator, before: string | null, after: string) {
  const radio = (name: string) => group.getByRole("radio", { name, exact: true });
  if (before !== null) await expect(radio(before)).toBeChecked();
  await radio(after).check();
  await inStatus(page, "Undo");
  await expect(radio(after), `${after}, taken back`).not.toBeChecked();
  if (before !== null) await expect(radio(before), `${before} again`).toBeChecked();
  await inStatus(page, "Redo");
  await expect(radio(after), `${after}, made again`).toBeChecked();
}

/** One of a list is chosen, taken back and made again. */
async function listFollows(page: Page, list: Locator, before: string, after: string) {
  await expect(list).toHaveValue(before);
  await list.selectOption(after);
  await inStatus(page, "Undo");
  await expect(list, `${after}, taken back`).toHaveValue(before);
  await inStatus(page, "Redo");
  await expect(list, `${after}, made again`).toHaveValue(after);
}

test("the undo of every setting is seen in its control", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { contexts: ["choir"] })]));

  await people.go("#/settings");
  await radioFollows(page, page.getByRole("group", { name: "Small hellos a day" }), "2", "0");
  await radioFollows(page, page.getByRole("group", { name: "29 February in other years" }), "On 28 February", "On 1 March");
  await tickFollows(page, "Hide give and get for now (illness, a new baby, grief)");
  await tickFollows(page, "Simpler pages today, for a hard day");
  await listFollows(page, page.getByLabel("Country of phone numbers without one"), "gb", "de");
  await expect(page.getByText("Hellos are on.")).toBeVisible();
  await page.getByRole("button", { name: "A week" }).click();
  await expect(page.getByText("Small hellos are paused until 9 March 2026.")).toBeVisible();
  await inStatus(page, "Undo");
  await expect(page.getByText("Hellos are on.")).toBeVisible();
  await expect(page.getByRole("button", { name: "End the pause" })).toBeHidden();

  await people.go("#/settings/rhythm");
  await tickFollows(page, "Low energy: one person a day, and only a text");
  await listFollows(page, page.getByLabel("Closest", { exact: true }), "7", "14");
  await listFollows(page, page.getByLabel("Close", { exact: true }), "30", "365");
  await listFollows(page, page.getByLabel("Around me", { exact: true }), "180", "90");
  await listFollows(page, page.getByLabel("choir", { exact: true }), "", "14");

  await people.go("#/reflect/ways");
  await tickFollows(page, "Online is my main way");

  await people.go("#/settings/openers");
  await page.getByLabel("The words").fill("Hello {name}, tea?");
  await page.getByRole("button", { name: "Add this opener" }).click();
  const own = page.getByRole("main").getByRole("listitem").filter({ hasText: "tea?" });
  await expect(own).toHaveCount(1);
  await inStatus(page, "Undo");
  await expect(own).toHaveCount(0);
  await inStatus(page, "Redo");
  await expect(own).toHaveCount(1);

  await people.go(`#/grow/people/${id(0)}`);
  await page.getByRole("button", { name: "Seen before", exact: true }).click();
  await radioFollows(page, page.getByRole("group", { name: "Would you like to see them again?" }), null, "No");

  // All of it is so after a reload as well.
  await shell.reload();
  await expect(page.getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await people.go("#/settings");
  await expect(page.getByRole("group", { name: "Small hellos a day" }).getByRole("radio", { name: "0", exact: true })).toBeChecked();
  await people.go("#/settings/rhythm");
  await expect(page.getByLabel("Closest", { exact: true })).toHaveValue("14");
  await expect(page.getByLabel("choir", { exact: true })).toHaveValue("14");
});

test("an own opener that cannot be saved stays as it was typed", async ({ page, shell }) => {
  const people = new People(shell);
  const words = page.getByLabel("The words");
  const occasion = page.getByLabel("What is it about?");
  const add = () => page.getByRole("button", { name: "Add this opener" }).click();
  await shell.open("#/settings/openers");
  await occasion.selectOption({ label: "Birthday" });
  await words.fill("Hello {name}, tea and cake?");
  await page.evaluate(() => {
    const keep = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = keep) });
  });
  await add();
  await expect(people.status).toContainText("This is not saved yet");
  await expect(words).toHaveValue("Hello {name}, tea and cake?");
  await expect(occasion.locator("option:checked")).toHaveText("Birthday");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await add();
  await expect(people.status).toHaveText("Saved.");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText("Hello {name}, tea and cake?");
  await expect(words).toHaveValue("");
});

test("the country for help lines is one choice wherever it is made", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/settings");
  const country = page.getByLabel("Country for help lines");
  await expect(country).toHaveValue("gb");
  await country.selectOption({ label: "Ireland" });
  await people.go("#/lines");
  await expect(country).toHaveValue("ie");
  await country.selectOption("elsewhere");
  await people.go("#/settings");
  await expect(country).toHaveValue("elsewhere");
  // Not chosen any more, so the browser's country is proposed again.
  await country.selectOption({ label: "Pick your country" });
  await expect(country).toHaveValue("gb");
});

test("a notice that the browser does not allow is not ticked", async ({ page, shell }) => {
  await page.addInitScript(() => {
    class Notice {
      static permission = "denied";
      static requestPermission = () => Promise.resolve("denied");
    }
    Object.assign(window, { Notification: Notice });
  });
  await shell.open("#/settings");
  const notices = page.getByLabel("One quiet notice a day");
  await notices.click();
  await expect(page.getByText("This browser does not allow notices for Mainstay.")).toBeVisible();
  await expect(notices).not.toBeChecked();
});

test("a notice is ticked once the browser has said that it may", async ({ page, shell }) => {
  await page.addInitScript(() => {
    class Notice {
      static permission = "default";
      static requestPermission = () => new Promise((answer) => Object.assign(window, { answer }));
    }
    Object.assign(window, { Notification: Notice });
  });
  await shell.open("#/settings");
  const notices = page.getByLabel("One quiet notice a day");
  await notices.click();
  await expect(notices).not.toBeChecked();
  await page.evaluate(() => {
    Object.assign(window.Notification, { permission: "granted" });
    (window as unknown as { answer: (word: string) => void }).answer("granted");
  });
  await expect(notices).toBeChecked();
});
