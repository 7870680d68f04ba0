// The network itself: circles, moving people three ways, the table, boundaries, ties, groups.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, crowd, id, person, words } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ viewport: { width: 390, height: 844 } });

interface Box {
  what: string;
  x: number;
  y: number;
  width: number;
  height: number;
  round: boolean;
}

/** Everything drawn on the circles as it stands on the screen. */
const boxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".spot-disc, .spot-name, .tile, .rings-you")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const round = element.matches(".spot-disc, .rings-you");
      return { what: `${element.className} ${element.textContent}`, x, y, width, height, round };
    }),
  );

const overlap = (a: Box, b: Box) => {
  if (a.round && b.round) {
    const dx = a.x + a.width / 2 - b.x - b.width / 2;
    const dy = a.y + a.height / 2 - b.y - b.height / 2;
    return Math.hypot(dx, dy) < (a.width + b.width) / 2 - 0.5;
  }
  return a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;
};

const SIZES = [[390, 3], [390, 15], [390, 60], [390, 150], [390, 1000], [360, 15], [320, 15], [320, 60], [1280, 60]] as const;
for (const [width, n] of SIZES) {
  test(`the circles are legible with ${n} people at ${width} pixels`, async ({ page, shell }) => {
    await page.setViewportSize({ width, height: 844 });
    const people = new People(shell);
    await shell.open();
    await begin(page, backup(crowd(n)));
    await people.go("#/people/map");
    const all = await boxes(page);
    const drawn = all.filter((box) => !box.what.startsWith("spot-name"));
    expect(drawn.length).toBeGreaterThan(Math.min(n, 8));
    const faults = [];
    for (const [nth, one] of all.entries()) {
      if (one.x < 0 || one.x + one.width > width) faults.push(`${one.what} is cut off`);
      for (const other of all.slice(nth + 1)) if (overlap(one, other)) faults.push(`${one.what} touches ${other.what}`);
    }
    expect(faults).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".spot-name")].filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.textContent),
    );
    expect(cut, "names that do not fit their room").toEqual([]);
    const smallest = Math.min(...drawn.map((box) => Math.min(box.width, box.height)));
    expect(smallest).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (n >= 150 && width < 1000) await expect(page.getByText("So many people are easier to see in the list or the table.")).toBeVisible();
  });
}

test("menu, keyboard and drag make the same change, and undo takes it back", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { ring: "close" }), person(1, { ring: "close" }), person(2, { ring: "closest" })]));
  await people.go("#/people/map");
  const ana = page.getByRole("button", { name: /^Ana, / });
  const stored = async () => words((await people.records())[`mainstay:1:r:p:${id(0)}`] ?? "");
  const before = await stored();
  const undo = async () => {
    await page.getByRole("button", { name: "Undo: moved Ana" }).click();
    await expect.poll(stored).toBe(before);
  };
  await ana.click();
  await page.getByRole("button", { name: "Move" }).click();
  await page.getByRole("group", { name: "How close is Ana?" }).getByRole("button", { name: "Around me" }).click();
  await expect(people.status).toHaveText("Saved.");
  const byMenu = await stored();
  expect(byMenu).toContain('"ring":"around"');
  await undo();
  await ana.focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(stored).toBe(byMenu);
  await expect(page.getByRole("button", { name: /^Ana, Around me/ })).toBeFocused();
  await undo();
  await page.locator(".rings").evaluate((drawing) => drawing.scrollIntoView({ block: "center" }));
  const disc = await ana.boundingBox();
  const rings = await page.locator(".rings").boundingBox();
  if (!disc || !rings) throw new Error("nothing is drawn");
  await page.mouse.move(disc.x + 20, disc.y + 20);
  await page.mouse.down();
  await page.mouse.move(rings.x + 30, rings.y + 250, { steps: 6 });
  await page.mouse.up();
  await expect.poll(stored).toBe(byMenu);
  await undo();
});

test("the circles by keyboard: one stop a ring, arrows, a letter, Enter and Escape", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup(crowd(15)));
  await people.go("#/people/map");
  const stops = await page.locator('.spot-btn[tabindex="0"]').count();
  expect(stops).toBe(3);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.locator('.spot-btn[tabindex="0"]').first().focus();
  const seen = new Set<string>();
  for (let ring = 0; ring < 3; ring += 1) {
    const first = await focused();
    do {
      seen.add(await focused());
      await page.keyboard.press("ArrowRight");
      await expect.poll(focused).not.toBe([...seen].at(-1));
    } while ((await focused()) !== first);
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(30);
  }
  expect(seen.size).toBe(15);
  await page.keyboard.press("g");
  await expect.poll(focused).toMatch(/^Goran, Around me, .*, \d of \d$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Chosen" })).toContainText("Goran");
  await page.locator(".spot-btn:focus").press("Escape");
  await expect(page.getByRole("region", { name: "Chosen" })).toBeHidden();
});

test("a kind of support on the circles, in the table, and what hangs on one person", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const all = { listening: "very_good", hand: "good", company: "good" };
  await begin(page, backup([person(0, { ring: "closest", good_for: all }), person(1, { good_for: { company: "good", hand: "a_little" } }), person(2)]));
  await people.go("#/people/map");
  await page.getByLabel("Show").selectOption({ label: "Listening" });
  await expect(page.getByText("Only Ana so far.")).toBeVisible();
  await expect(page.locator('.spot[data-kind="listening"]')).toHaveCount(1);
  await page.getByLabel("Show").selectOption({ label: "Advice" });
  await expect(page.getByText("No one for this yet.")).toBeVisible();
  await people.go("#/people/table");
  await expect(page.getByRole("row", { name: /Ana/ })).toContainText("a lot");
  await expect(page.getByRole("row", { name: /Everyone/ })).toContainText("2 people");
  await people.go("#/grow");
  await expect(page.getByRole("row", { name: /Company/ })).toContainText("Ana and Ben");
  await expect(page.getByRole("row", { name: /Advice/ })).toContainText("no one yet");
  await expect(page.getByText("You lean on Ana a lot.")).toBeVisible();
  await page.getByRole("link", { name: "What if Ana were away?" }).click();
  await expect(page.getByLabel("Who")).toHaveValue(id(0));
  const main = page.getByRole("main");
  await expect(main).toContainText("Listening and a hand");
  await expect(main).toContainText("Looking changes nothing.");
  const before = await people.stored();
  await page.getByLabel("Who").selectOption({ label: "Ben" });
  await expect(main).toContainText("Nothing would be missing.");
  expect(await people.stored()).toEqual(before);
  await page.getByLabel("Who").selectOption({ label: "Ana" });
  await page.getByRole("listitem").filter({ hasText: "a hand" }).getByRole("button", { name: "Add Ben for this" }).click();
  await expect(people.status).toHaveText("Saved.");
});

test("someone kept apart, and someone who has died, are in no suggestion on any screen", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const all = { listening: "very_good", know_how: "very_good", honest_word: "very_good", hand: "very_good", company: "very_good" };
  const loud = { ring: "closest", good_for: all, waiting_since: "2026-11-01", birthday: `--${new Date().toISOString().slice(5, 10)}`, contexts: ["lindy"] };
  const gone = [
    person(20, { ...loud, name: "Xanthippe", standing: "kept_apart" }),
    person(21, { ...loud, name: "Yolanda", standing: "remembered" }),
  ];
  const plan = { hard_times: { ask: gone.map((one) => ({ person: one.id })), stamp: "AAAAAB.99" } };
  await begin(page, backup([person(0, { knows: gone.map((one) => one.id) }), person(1), ...gone.map((one) => ({ ...one, knows: [id(0)] }))], plan));
  const routes = ["#/", "#/support", "#/support/kinds", "#/support/listening", "#/support/hand", "#/lines", "#/support/talk", "#/support/thank", "#/support/plan", "#/grow", "#/grow/what-if", "#/log"];
  for (const route of routes) {
    await people.go(route);
    await expect(page.getByRole("main"), route).not.toContainText(/Xanthippe|Yolanda/);
  }
  for (const route of ["#/people", "#/people/map", "#/people/table", "#/people/several", `#/people/${id(0)}`, `#/people/${id(0)}/ties`, "#/support/plan/edit"]) {
    await people.go(route);
    await expect(page.getByRole("main"), route).not.toContainText("Xanthippe");
  }
  await people.go(`#/support/listening/${gone[0]?.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That page isn't here");
});

test("boundaries, rest with its reason, and balance in words only", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.tell("Good for", () => page.getByLabel("A hand", { exact: true }).selectOption({ label: "very good" }));
  await people.tell("Good to talk about", () => page.getByLabel("Good to talk about").fill("The garden"));
  await people.tell("Better not to bring up", () => page.getByLabel("Better not to bring up").fill("Money"));
  await people.tell("Moved away", () => page.getByRole("radio", { name: "Yes" }).check());
  await people.tell("How personal can it get?", () => page.getByLabel("How personal can it get?").selectOption({ label: "Light matters" }));
  const main = page.getByRole("main");
  for (const sentence of ["A hand, very good", "The garden", "Money", "Moved away"]) await expect(main).toContainText(sentence);
  await people.go("#/support/hand");
  await expect(main).toContainText("Lives far away.");
  await page.getByRole("radio", { name: "Serious" }).check();
  await expect(page.locator(".helper")).toHaveCount(0);
  await people.open("Ana");
  const log = async (way: string, size: string) => {
    await people.addTo("A moment");
    await page.getByRole("checkbox", { name: "A hand" }).check();
    await page.getByRole("radio", { name: way, exact: true }).check();
    await page.getByRole("radio", { name: size }).check();
    await people.save();
    // Help is worth one small thing more, or nothing at all.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("That's saved");
    await people.open("Ana");
  };
  await log("I got", "Big");
  await log("I got", "Big");
  await expect(main).toContainText("you got: a hand");
  await expect(main).toContainText("You asked them a lot lately. Someone else this week?");
  await page.getByText("Give and get with Ana").click();
  await expect(main).toContainText("A thank-you would be welcome.");
  await people.go("#/reflect/give-and-get");
  await expect(main).toContainText("A thank-you would be welcome.");
  expect(await main.textContent()).not.toMatch(/\d/);
  await people.go("#/settings");
  await page.getByLabel("Hide give and get for now (illness, a new baby, grief)").check();
  await people.go("#/reflect/give-and-get");
  await expect(main).toContainText("You have hidden this.");
  await people.open("Ana");
  await expect(main).not.toContainText("Give and get");
  await people.menu();
  await page.getByRole("button", { name: "Ana asked for a break" }).click();
  await expect(main).toContainText("Ana asked for a break. No hellos until you say so.");
  await people.go("#/support/hand");
  await expect(page.locator(".helper")).toHaveCount(0);
});

test("the same worry three times a week gets a kind word", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  for (const topic of ["the move", "The move", "the move "]) {
    await people.addTo("A moment");
    await page.getByLabel("What was it about?").fill(topic);
    await people.save();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ana");
  }
  await expect(page.getByText(/three times this week\. Something pleasant together, or a professional/)).toBeVisible();
});

test("ties are noted on both sides, and shown on the circles on request", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0), person(1), person(2)]));
  await people.go(`#/people/${id(0)}/ties`);
  await page.getByLabel("How did you meet?").fill("At the choir, in 2019.");
  await page.getByLabel("Who introduced you?").selectOption({ label: "Chi" });
  await page.getByRole("checkbox", { name: "Ben" }).check();
  await people.save();
  const main = page.getByRole("main");
  await expect(main).toContainText("At the choir, in 2019.");
  await expect(main).toContainText("Introduced by Chi");
  await people.open("Ben");
  await expect(main.getByRole("link", { name: "Ana" })).toBeVisible();
  await people.go("#/people/map");
  await page.getByRole("button", { name: /^Ben, / }).click();
  await page.getByRole("button", { name: "Who they know" }).click();
  await expect(page.locator(".tie-line")).toHaveCount(1);
  await expect(page.getByText("Knows Ana.")).toBeVisible();
});

test("several people change at once, in a group that can be found, with one undo", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup(crowd(12)));
  await people.go("#/people");
  await page.getByRole("link", { name: "Change several" }).click();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Choose at least one person.");
  for (const name of ["Ana", "Ben", "Chi"]) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("radio", { name: "Add to a group" }).check();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Type the name of a group.");
  await page.getByLabel("Name of the group").fill("Sunday walks");
  const before = await people.records();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await expect(people.status).toHaveText("Saved.");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Group", { exact: true }).selectOption({ label: "Sunday walks" });
  await expect(page.getByText("3 people", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Undo: changed 3 people/ }).click();
  await expect.poll(async () => Object.values(await people.records()).map(words)).toEqual(Object.values(before).map(words));
});

test("short pages to learn from are complete and name their sources", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/learn");
  const links = page.locator("main .rows a");
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBe(11);
  for (const href of hrefs) {
    await people.go(href);
    expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThanOrEqual(5);
    const findings = await page.locator("main .card").count();
    expect(await page.getByText(/^Source: /).count()).toBe(findings);
    await expect(page.getByText("Not medical advice, not a diagnosis, not for emergencies.")).toBeVisible();
  }
});
