// Paper: six sheets in the size of the paper, and any other page with its content and nothing else.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, crowd, id, met, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", locale: "en-GB", viewport: { width: 390, height: 844 } });

const phone = (number: string) => ({ channels: [{ on: "phone", value: number }] });
const all = { listening: "very_good", hand: "good" };
const LONG = "Wilhelmina Alexandra Christophersen-Montgomery of the Upper House by the Sea";
const BOOK = () => {
  const records = met("2026-11-02", 0, 1);
  Object.values(records["m:2026-11.0"].moments).forEach((moment: object) => Object.assign(moment, { support: [{ kind: "hand", way: "gave" }] }));
  return backup(
    [
      person(0, { ring: "closest", good_for: all, ...phone("+44 7700 900100") }),
      person(1, { ...phone("+44 7700 900101") }),
      person(2, { standing: "kept_apart", good_for: all, ...phone("+44 7700 900102") }),
      person(3, { standing: "remembered", good_for: all, ...phone("+44 7700 900103") }),
      person(4, { name: LONG, ...phone("+44 7700 900104") }),
      person(5, { name: "عبد الرحمن بن محمد", ...phone("+44 7700 900105") }),
      person(6, { name: "👩‍👩‍👧 Bell" }),
    ],
    { ...records, "m:2026-10.0": { device: "AAAAAB", moments: { [id(901)]: { d: 5, with: [id(0)], at: 901 } } }, hard_times: { distract: [{ words: "The library" }], ask: [{ person: id(1) }], stamp: "AAAAAB.950" } },
  );
};

/** The pages of the paper and the width and height of the first one, in millimetres. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  const mm = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return { pages: pdf.match(/\/Type\s*\/Page[^s]/g)?.length, size: [mm(width), mm(height)] };
}

/** What stands on the paper: words that are seen, without the blanks between them. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  const words = await page.locator("body").innerText();
  const seen = await page.locator("button, input, select, textarea, summary, nav, [role=status]").evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && !one.matches(".fact, .spot-btn")).map((one) => one.outerHTML.slice(0, 90)),
  );
  await page.emulateMedia({ media: null });
  return { words, seen };
}

async function opened(page: Page, shell: People["shell"]) {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, BOOK());
  return people;
}

test("each sheet has what belongs on it, in the size of the paper", async ({ page, shell }) => {
  const people = await opened(page, shell);
  await people.go("#/more");
  await page.getByRole("link", { name: "Print", exact: true }).click();
  const sheet = page.getByRole("group", { name: "How it will look" });
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
  const wanted: Record<string, { there: string[]; not?: string[] }> = {
    "My people": { there: ["Closest", "Ana", "Listening, a hand", "+44 7700 900100", LONG, "عبد الرحمن بن محمد", "👩‍👩‍👧 Bell"] },
    "Fridge sheet": { there: ["People I can call", "Ben", "+44 7700 900101", "Call 999", "Call Samaritans 116 123"], not: ["👩‍👩‍👧 Bell"] },
    "Wallet card": { there: ["Ben", "+44 7700 900101", "Call 999"], not: ["👩‍👩‍👧 Bell"] },
    "Hard times": { there: ["The library", "Ben", "Call Samaritans 116 123", "This does not replace"], not: ["Ana"] },
    "A month": { there: ["November 2026 in words", "You were in touch with 2 people.", "You were there for someone."], not: ["Ana"] },
    "My circles": { there: ["Good for this", "Got from", "Given to", "Ana", "Made with Mainstay"] },
  };
  for (const [name, { there, not = [] }] of Object.entries(wanted)) {
    await page.getByRole("radio", { name, exact: true }).check();
    const edge = await page.getByRole("button", { name: "Print" }).boundingBox();
    expect(edge!.y + edge!.height, name).toBeLessThan(643);
    for (const words of there) await expect(sheet, name).toContainText(words);
    for (const words of [...not, "Chi"]) await expect(sheet, name).not.toContainText(words);
    if (name !== "My circles") await expect(sheet, name).not.toContainText("Dee");
    for (const [paper, size] of [["Letter", [216, 279]], ["A4", [210, 297]]] as const) {
      await page.getByRole("radio", { name: paper }).check();
      expect(await printed(page), `${name}, ${paper}`).toEqual({ pages: 1, size: [...size] });
      const box = (await sheet.boundingBox())!;
      expect(box.width / box.height, `${name}, ${paper}`).toBeCloseTo(size[0] / size[1], 2);
    }
    const { words, seen } = await onPaper(page);
    expect(seen, name).toEqual([]);
    for (const frame of ["What to print", "Letter", "Today", "More", "Other people can see"]) {
      expect(words, `${name}: ${frame}`).not.toContain(frame);
    }
    expect(words, name).toContain("Printed on 22 November 2026.");
  }
  expect(await page.evaluate(() => location.hash)).toBe("#/print?sheet=circles");
});

test("the wallet card has the size of a card, and the fridge sheet large letters", async ({ page, shell }) => {
  const people = await opened(page, shell);
  await people.go("#/print?sheet=wallet");
  await page.emulateMedia({ media: "print" });
  const sides = await page.locator(".sides > section").evaluateAll((all) =>
    all.map((one) => [one.getBoundingClientRect().width, one.getBoundingClientRect().height].map((px) => Math.round((px * 25.4) / 96))),
  );
  expect(sides).toEqual([[85, 54], [85, 54]]);
  const cut = await page.locator(".sides > section").evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
  expect(cut, "sides of which something is cut off").toBe(0);
  await page.emulateMedia({ media: null });
  await people.go("#/print?sheet=fridge");
  await page.emulateMedia({ media: "print" });
  const points = await page.getByText("+44 7700 900101").evaluate((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96);
  expect(points).toBeGreaterThan(20);
});

test("without names and without numbers neither is printed", async ({ page, shell }) => {
  const people = await opened(page, shell);
  const sheet = page.getByRole("group", { name: "How it will look" });
  await people.go("#/people/map");
  await page.getByRole("link", { name: "Print", exact: true }).click();
  await expect(page.getByRole("radio", { name: "My circles" })).toBeChecked();
  await expect(sheet).toContainText("Ana");
  await page.getByLabel("With names, not A, B, C").uncheck();
  for (const name of ["Ana", "Ben", "Bell", "Dee"]) await expect(sheet).not.toContainText(name);
  await expect(sheet).toContainText("Closest: A");
  await page.getByRole("radio", { name: "My people" }).check();
  await page.getByLabel("With phone numbers").uncheck();
  await expect(sheet).toContainText("Ana");
  await expect(sheet).not.toContainText("+44");
});

test("each place leads to its sheet, also by the address of before", async ({ page, shell }) => {
  const people = await opened(page, shell);
  const chosen = (name: string) => expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
  await people.go("#/support/plan");
  await page.getByRole("link", { name: "Print" }).click();
  await chosen("Hard times");
  await people.go("#/reflect/month");
  await page.getByRole("button", { name: "The month before" }).click();
  await page.getByRole("link", { name: "Print" }).click();
  await chosen("A month");
  await expect(page.getByLabel("Which month")).toHaveValue("2026-10-01");
});

test("with nobody there the page says so, and three hundred people break no row", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/print");
  await expect(page.getByText("Nobody is here yet.")).toBeVisible();
  await page.getByRole("link", { name: "Add someone" }).click();
  await expect(page.getByLabel("What do you call them?")).toBeVisible();
  await people.go("#/welcome");
  await begin(page, backup(crowd(300).map((one: object, at: number) => ({ ...one, ...phone(`+44 7700 ${900000 + at}`) }))));
  await people.go("#/print?sheet=wallet");
  expect((await printed(page)).pages).toBe(1);
  await page.getByRole("radio", { name: "My circles" }).check();
  expect((await printed(page)).pages).toBe(1);
  await page.getByRole("radio", { name: "My people" }).check();
  const sheet = page.getByRole("group", { name: "How it will look" });
  await expect(sheet.getByRole("listitem")).toHaveCount(300);
  const { pages } = await printed(page);
  expect(pages).toBeGreaterThan(4);
  // The pages lie beside each other as columns, and every row lies whole in one of them.
  const broken = await sheet.getByRole("listitem").evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).length);
  expect(broken).toBe(0);
  const [wide, page_wide] = await sheet.evaluate((one) => [one.scrollWidth, one.clientWidth]);
  expect(Math.abs(Math.round(wide / page_wide) - pages!)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("any other page prints its content and nothing else", async ({ page, shell }) => {
  const people = await opened(page, shell);
  const link = await page.evaluate(() => location.hash);
  expect(link).not.toBe("");
  for (const [route, there, not] of [
    ["#/people", ["Ana", "Ben", LONG], ["Filter", "Add", "Find", "Circles", "Search everything"]],
    [`#/people/${id(0)}`, ["Ana", "+44 7700 900100"], ["Add", "More", "We talked", "Send"]],
    ["#/reflect/month", ["November 2026 in words", "You were there for someone."], ["The month", "Print"]],
    ["#/support/plan", ["The library", "Ben", "Call Samaritans 116 123"], ["Change", "Print", "Ask Ben"]],
    ["#/lines", ["Call 999", "Send a text to Shout 85258", "Call Samaritans 116 123"], ["Change"]],
    ["#/reflect", ["You were in touch with 2 people."], ["Looking back", "Check in"]],
  ] as const) {
    await people.go(route);
    await expect(page.getByRole("main")).toContainText(there.at(-1)!);
    const { words, seen } = await onPaper(page);
    expect(seen, route).toEqual([]);
    for (const one of there) expect(words, route).toContain(one);
    for (const one of [...not, "Today", "Settings"]) expect(words, `${route}: ${one}`).not.toContain(one);
    expect((await printed(page)).pages, route).toBeLessThanOrEqual(2);
  }
  await people.go(`#/people/${id(0)}`);
  await page.emulateMedia({ media: "print" });
  const blue = await page.locator("main a").evaluateAll((all) => all.filter((one) => one.checkVisibility() && getComputedStyle(one).color !== "rgb(0, 0, 0)").length);
  expect(blue).toBe(0);
});
