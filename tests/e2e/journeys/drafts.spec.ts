// What was typed and not saved: there again after Back, a reload, a killed tab and a new build, until it is saved,
// given up, or everything is erased.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { publishNext } from "../support/dist.mjs";
import { People } from "../pages/people";
import { Shell } from "../pages/shell";

const AGAIN = "You were writing this earlier today.";
const NAME = "What do you call them?";
const WHAT = "What would you like to do?";

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("mainstay:1:draft:")));

/** Waits until what was typed is kept. */
const kept = (page: Page) => expect.poll(() => drafts(page)).toHaveLength(1);

const goOn = (page: Page) => page.getByRole("button", { name: "Go on" }).click();

/** A plan at its last change. */
const picnic = (what: string, counter: number) => ({ [`l:${id(40)}`]: { id: id(40), what, stamp: `AAAAAB.${counter}` } });

/** The book with a picnic of which a change is half typed, and Today. */
async function halfChanged(shell: Shell) {
  const people = new People(shell);
  await shell.open();
  await begin(shell.page, backup([person(0)], picnic("Picnic", 90)));
  await people.go(`#/plans/${id(40)}/edit`);
  await shell.page.getByLabel(WHAT).fill("Picnic with a cake");
  await kept(shell.page);
  await people.go("#/");
  return people;
}

test("a half-typed form is there again after Back, a reload and a killed tab", async ({ page, context, shell, server }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/people/new");
  await page.getByLabel(NAME).fill("Goran");
  await page.getByRole("radio", { name: /^Closest/ }).check();
  // At once, within the second in which it would be written anyway.
  await page.goBack();
  await page.goForward();
  await expect(page.getByText(AGAIN)).toBeVisible();
  await expect(page.getByLabel(NAME)).toHaveValue("");
  await goOn(page);
  await expect(page.getByLabel(NAME)).toHaveValue("Goran");
  await expect(page.getByRole("radio", { name: /^Closest/ })).toBeChecked();
  await expect(page.getByText(AGAIN)).toBeHidden();

  await page.getByLabel(NAME).fill("Goran from the choir");
  await shell.reload();
  await goOn(page);
  await expect(page.getByLabel(NAME)).toHaveValue("Goran from the choir");

  await page.getByLabel("Phone number").fill("Sings bass.");
  await expect.poll(async () => JSON.stringify(await people.stored())).toContain("Sings bass.");
  const address = await page.evaluate(() => location.hash);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  const other = new Shell(next, server);
  await other.open(address);
  await goOn(next);
  await expect(next.getByLabel(NAME)).toHaveValue("Goran from the choir");
  await expect(next.getByLabel("Phone number")).toHaveValue("Sings bass.");
  await new People(other).save();
  await expect(next.getByRole("heading", { level: 1 })).toContainText("Goran from the choir");
  expect(await drafts(next)).toEqual([]);
});

test("words typed beside an offer are kept as well, and the offer can still be taken", async ({ page, shell }) => {
  const people = new People(shell);
  const stored = async () => JSON.stringify(await people.stored());
  const what = page.getByLabel(WHAT);
  await shell.open();
  await people.add("Ana");
  await people.go("#/plans/new");
  await what.fill("A walk");
  await kept(page);
  await shell.reload();
  await expect(page.getByText(AGAIN)).toBeVisible();

  // Past the quiet line: the new words are kept, and those of before can still be gone on with.
  await what.fill("A swim");
  await expect.poll(stored).toContain("A swim");
  await goOn(page);
  await expect(what).toHaveValue("A walk");
  await expect.poll(stored).toContain("A walk");

  // Typed and taken away again: nothing is lost.
  await shell.reload();
  await what.fill("A swim");
  await expect.poll(stored).toContain("A swim");
  await what.fill("");
  await expect.poll(stored).toContain("A walk");

  // Not answered at all: after a reload the new words are those that are offered.
  await what.fill("A swim in the lake");
  await expect.poll(stored).toContain("A swim in the lake");
  await shell.reload();
  await goOn(page);
  await expect(what).toHaveValue("A swim in the lake");

  // Starting afresh drops what was before, not what was typed since.
  await shell.reload();
  await what.fill("A sauna");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(what).toHaveValue("A sauna");
  await shell.reload();
  await goOn(page);
  await expect(what).toHaveValue("A sauna");
});

test("a half-typed form is there again in a new build", async ({ page, server, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await shell.kept();
  await people.go("#/plans/new");
  await page.getByLabel(WHAT).fill("A walk by the river");
  await publishNext(server, "second build");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)));
  await expect.poll(() => page.locator("html").getAttribute("data-new-build")).toBe("waiting");
  await page.evaluate(() => document.dispatchEvent(new Event("mainstay:use-new-build")));
  await expect.poll(() => page.content().catch(() => "")).toContain("second build");
  await shell.ready();
  await goOn(page);
  await expect(page.getByLabel(WHAT)).toHaveValue("A walk by the river");
});

test("saving, Cancel, starting afresh and erasing leave nothing of it", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/plans/new");
  await page.getByLabel(WHAT).fill("A walk");
  await kept(page);
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  expect(await drafts(page)).toEqual([]);

  await people.go("#/plans/new");
  await page.getByLabel(WHAT).fill("Another walk");
  await kept(page);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect.poll(() => drafts(page)).toEqual([]);
  await people.go("#/plans/new");
  await expect(page.getByText(AGAIN)).toBeHidden();

  await page.getByLabel(WHAT).fill("A third walk");
  await kept(page);
  await shell.reload();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByText(AGAIN)).toBeHidden();
  expect(await drafts(page)).toEqual([]);

  await page.getByLabel(WHAT).fill("A fourth walk");
  await kept(page);
  await people.go("#/data/delete");
  await page.getByLabel("I know this can't be undone").check();
  await page.getByRole("button", { name: "Delete now" }).click();
  await expect.poll(() => people.stored()).toEqual({});
});

test("words for a record that is gone are shown, and thrown away by hand only", async ({ page, shell }) => {
  const people = await halfChanged(shell);
  await begin(page, backup([person(0)]));
  await people.go(`#/plans/${id(40)}/edit`);
  await expect(page.getByText("The form for this is no longer here. Here is what you had typed.")).toBeVisible();
  await expect(page.getByLabel("What you had typed")).toHaveValue("Picnic with a cake");
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByLabel("What you had typed")).toBeHidden();
  expect(await drafts(page)).toEqual([]);
});

test("words for what is gone are found in Your data; those for what is deleted by hand go with it", async ({ page, shell }) => {
  const LEFT = "Some words you typed and did not save wait in Your data.";
  const people = await halfChanged(shell);
  await expect(page.getByText(LEFT)).toBeHidden();
  await people.go("#/data");
  await expect(page.getByRole("heading", { name: "Words you typed and did not save" })).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.getByText(AGAIN)).toBeVisible();

  await begin(page, backup([person(0)]));
  await people.go("#/");
  await expect(page.getByText(LEFT)).toBeVisible();
  await page.getByRole("link", { name: "Your data" }).click();
  await expect(page.getByText("Picnic with a cake", { exact: true })).toBeVisible();
  await expect(page.getByText("The form for this is no longer here. Here is what you had typed.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go on" })).toHaveCount(0);
  await page.getByRole("button", { name: "Throw away: Picnic with a cake" }).click();
  await expect(page.getByRole("heading", { name: "Words you typed and did not save" })).toBeHidden();
  expect(await drafts(page)).toEqual([]);

  await people.go(`#/people/${id(0)}/ties`);
  await page.getByLabel("How did you meet?").fill("At the market");
  await kept(page);
  await people.go(`#/people/${id(0)}`);
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect.poll(() => drafts(page)).toEqual([]);
});

test("what was typed into a field of a person is gone on with there, and words of a form that is no more are copied", async ({ page, context, shell }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { note: "Likes tea." })]));
  await people.go(`#/people/${id(0)}`);
  await people.part("What matters");
  await page.locator("#part-form textarea").fill("Likes tea and cake.");
  await kept(page);
  // A draft as an earlier version called it: that of a form of the whole person.
  await page.evaluate((page) => {
    const [key, value] = Object.entries(localStorage).find(([key]) => key.startsWith("mainstay:1:draft:"))!;
    const table = Array.from({ length: 256 }, (_, n) => {
      let c = n;
      for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
      return c >>> 0;
    });
    const crc = (text: string) => {
      let c = 0xffffffff;
      for (const byte of new TextEncoder().encode(text)) c = table[(c ^ byte) & 255]! ^ (c >>> 8);
      return ((c ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
    };
    const [version, stamp, , ...rest] = value.split("|");
    const json = rest.join("|").replace("Likes tea and cake.", "Plays the cello.");
    const short = `draft:${page}/edit`;
    localStorage.setItem(`mainstay:1:${short}`, `${version}|${stamp}|${crc(`${short}|${version}|${stamp}|${json}|`)}|${json}`);
    if (!key.includes("part=")) throw new Error(key);
  }, `#/people/${id(0)}`);
  await people.go("#/data");
  const cards = page.locator("li.card");
  await expect(cards).toHaveCount(2);
  const old = cards.filter({ hasText: "Plays the cello." });
  await expect(old).toContainText("The form for this is no longer here. Here is what you had typed.");
  await expect(old.getByRole("link", { name: "Go on" })).toHaveCount(0);
  await old.getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Plays the cello.");
  await old.getByRole("button", { name: /^Throw away/ }).click();
  await expect(cards).toHaveCount(1);
  await cards.getByRole("link", { name: "Go on" }).click();
  const field = page.locator("#part-form textarea");
  await expect(field).toBeInViewport();
  await page.locator("#part-form").getByRole("button", { name: "Go on" }).click();
  await expect(field).toHaveValue("Likes tea and cake.");
  await people.save();
  await expect(page.getByText("Likes tea and cake.")).toBeVisible();
  expect(await drafts(page)).toEqual([]);
});

test("words for a record that was changed meanwhile are shown with a word and saved by hand only", async ({ page, shell }) => {
  const people = await halfChanged(shell);
  await begin(page, backup([person(0)], picnic("Picnic in the park", 95)));
  await people.go(`#/plans/${id(40)}/edit`);
  await expect(page.getByText("This changed in the meantime. Here is what you had typed.")).toBeVisible();
  await expect(page.getByLabel(WHAT)).toHaveValue("Picnic in the park");
  await expect(page.getByLabel("What you had typed")).toHaveValue("Picnic with a cake");
  await goOn(page);
  await expect(page.getByLabel(WHAT)).toHaveValue("Picnic with a cake");
  await people.save();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Picnic with a cake");
});

test("an ask that was not sent takes its moment back and keeps its words", async ({ page, context, shell }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { good_for: { hand: "good" } })]));
  await people.go(`#/support/hand/${id(0)}`);
  await page.getByLabel("How long").selectOption({ label: "half an hour" });
  await page.getByLabel("Your message").fill("Hi Ana, a lift?");
  await page.getByRole("button", { name: "Copy" }).click();
  const asked = page.getByRole("heading", { name: /You asked Ana at / });
  await expect(asked).toBeVisible();
  await shell.reload();
  await page.getByRole("button", { name: "I didn't send it" }).click();
  await expect(asked).toBeHidden();
  await people.go(`#/support/hand/${id(0)}`);
  await expect(page.getByLabel("Your message")).toHaveValue("Hi Ana, a lift?");
  await expect(page.getByLabel("How long").locator("option:checked")).toHaveText("half an hour");
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("button", { name: "Yes, it helped", exact: true }).click();
  await expect.poll(() => drafts(page)).toEqual([]);
});
