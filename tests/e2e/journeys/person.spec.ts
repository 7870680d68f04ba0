// One person: what to know before one talks to them, on each page where one is about to say something.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const STAMP = "AAAAAB.900";

/** Something told in a moment, as another record of a book. */
const told = (day: string, words: string) => ({
  [`m:${day.slice(0, 7)}.0`]: {
    device: "AAAAAB",
    moments: { [id(900)]: { d: Number(day.slice(8)), with: [id(0)], at: 900, how: "met", told: words } },
  },
});

test("what to know stands wherever one is about to say it, and only as far as it is written down", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  const ana = person(0, { hard_topics: "money", celebrate: "a quiet call", birthday: "1990-03-09" });
  const others = {
    ...told("2026-02-20", "The exam is soon."),
    [`o:${id(20)}`]: { id: id(20), person: id(0), about: "the exam", stamp: STAMP },
    [`l:${id(30)}`]: { id: id(30), what: "A walk", people: [id(0), id(1)], stage: "set", day: "2026-03-04", stamp: STAMP },
  };
  await begin(page, backup([ana, person(1)], others));
  const known = ["Last told, Fri 20 Feb: The exam is soon.", "To ask: the exam", "Better not to bring up: money", "Birthday: Mon 9 Mar", "Ana likes: a quiet call"];
  for (const route of [`#/people/${id(0)}`, `#/people/${id(0)}/hello`, `#/log?with=${id(0)}`, `#/plans/${id(30)}`, `#/questions?for=${id(0)}`]) {
    await people.go(route);
    // Of Ben, who is in the plan as well, nothing is written down.
    const card = page.getByRole("main").locator("section", { has: page.getByRole("heading", { name: "Before you talk" }) });
    await expect(card.getByRole("listitem")).toHaveText(known);
  }
  await people.go(`#/people/${id(1)}`);
  await expect(page.getByRole("heading", { name: "Ben" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Before you talk" })).toBeHidden();
});

test("one line of time holds all there is with somebody, and what can be added is one menu", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  const stamp = STAMP;
  const others = {
    ...told("2026-02-20", "The exam is soon."),
    [`o:${id(20)}`]: { id: id(20), person: id(0), about: "the exam", ask_on: "2026-03-10", stamp },
    [`o:${id(21)}`]: { id: id(21), person: id(0), about: "the move", asked: "2026-01-30", stamp },
    [`l:${id(30)}`]: { id: id(30), what: "A walk", people: [id(0), id(1)], stage: "set", day: "2026-03-04", stamp },
    [`l:${id(31)}`]: { id: id(31), what: "A film", people: [id(0)], stage: "fell_through", day: "2026-02-10", stamp },
    [`e:${id(40)}`]: { id: id(40), person: id(0), label: "Wedding day", date: "--06-06", stamp },
    [`t:${id(50)}`]: { id: id(50), person: id(0), what: "Lent me the van.", day: "2026-02-25", stamp },
  };
  await begin(page, backup([person(0), person(1)], others));
  await people.go(`#/people/${id(0)}`);
  const lines = page.locator(".timeline-link > span:last-child");
  await expect(lines).toHaveText([
    "Plan: A walk with Ben",
    "To ask: the exam",
    "Date: Wedding day",
    "They did for you: Lent me the van.",
    "Met",
    "Plan: A film",
    "Asked about: the move",
  ]);
  await page.getByRole("main").getByText("Add …", { exact: true }).click();
  await expect(page.locator(".menu > ul a")).toHaveText(["A moment", "A date", "A thank-you", "A plan", "Something to ask"]);
  await page.getByRole("link", { name: "A thank-you" }).click();
  await page.getByLabel("What did they do for you?").fill("Sat with me.");
  await people.save();
  await people.go(`#/people/${id(0)}`);
  await expect(lines.nth(3)).toHaveText("They did for you: Sat with me.");
});

test("each part is changed where it stands, and nothing else with it", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  // Of somebody new there is a name and how close, and no heading with nothing under it.
  await expect(page.locator(".fact")).toHaveText(["NameAna", "How closeClose"]);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(["You two", "About"]);
  await people.tell("Better not to bring up", () => page.getByLabel("Better not to bring up").fill("Money"));
  await expect(page.locator("#part-hard-topics")).toBeFocused();
  await expect(page.getByRole("main").locator("section", { has: page.getByRole("heading", { name: "Before you talk" }) })).toContainText("Better not to bring up: Money");

  await people.part("Birthday");
  await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month").selectOption({ label: "April" });
  const before = await people.saved();
  await people.save();
  await expect(page.getByLabel("Day", { exact: true })).toHaveAccessibleDescription(/There is no such day/);
  expect(await people.saved()).toEqual(before);
  // What is half typed is there again, offered and not taken.
  await expect.poll(async () => JSON.stringify(await people.stored())).toContain("part=birthday");
  await shell.reload();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("31");
  await page.getByLabel("Day", { exact: true }).fill("30");
  await people.save();
  await expect(page.locator("#part-birthday")).toHaveText("Birthday30 April");
  await shell.reload();
  await expect(page.locator(".fact")).toHaveText(["NameAna", "Birthday30 April", "How closeClose", "Better not to bring upMoney"]);

  await people.part("Name");
  await page.getByLabel("What do you call them?").fill("Anouk");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.locator("#part-name")).toHaveText("NameAna");
  await expect(page.locator("#part-name")).toBeFocused();
});

test("a field opened long ago takes back nothing that was changed beside it", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.part("Gift ideas");
  await page.getByLabel("Gift ideas").fill("a plant");
  await people.menu();
  await page.getByRole("button", { name: "They wrote to me" }).click();
  await expect(page.getByText("Ana wrote to you.")).toBeVisible();
  await expect(page.getByLabel("Gift ideas")).toHaveValue("a plant");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#part-gifts")).toHaveText("Gift ideasa plant");
  await expect(page.getByText("Ana wrote to you.")).toBeVisible();
});

test("five people get a number in three taps each, and the same number serves two apps", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([0, 1, 2, 3, 4].map((n) => person(n))));
  await people.go("#/people");
  let taps = 0;
  const tap = async (what: { click(): Promise<void> }) => {
    taps += 1;
    await what.click();
  };
  for (const name of ["Ana", "Ben", "Chi", "Dee", "Goran"]) {
    await tap(page.getByRole("main").getByRole("link", { name }));
    await tap(page.getByRole("button", { name: "Add number" }));
    await expect(page.getByLabel("Number or address 1")).toBeFocused();
    await page.keyboard.type("+44 7700 900123");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: `Text ${name}` })).toBeVisible();
    if (name !== "Goran") await tap(page.getByRole("link", { name: "People" }).first());
  }
  expect(taps).toBeLessThan(15);
  await page.locator("#part-channels").click();
  await page.getByRole("button", { name: "Also on WhatsApp" }).click();
  await expect(page.getByRole("button", { name: "Also on WhatsApp" })).toHaveCount(0);
  await people.save();
  await expect(page.locator(".ways").getByRole("link", { name: "Open in WhatsApp" })).toHaveAttribute("href", /^whatsapp:\/\/send\?phone=447700900123/);
});

test("the page of somebody with everything told fits 320 pixels, every field open in turn", async ({ page, shell }) => {
  const people = new People(shell);
  await page.setViewportSize({ width: 320, height: 720 });
  await shell.open();
  const long = "Wonderfully-long-without-a-break-".repeat(4);
  const everything = { hard_topics: long, note: long, celebrate: long, birthday: "1990-03-09", goals: [long], channels: [{ on: "mail", value: `${long}@example.org` }] };
  await begin(page, backup([person(0, everything)]));
  await people.go(`#/people/${id(0)}`);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  const keys = await page.locator(".fact").evaluateAll((all) => all.map((one) => one.id));
  expect(keys).toHaveLength(8);
  for (const key of keys) {
    await page.locator(`#${key}`).click();
    await expect(page.locator("#part-form")).toBeVisible();
    expect(await fits(), key).toBe(true);
    await page.getByRole("button", { name: "Cancel" }).click();
  }
  await people.menu();
  expect(await fits()).toBe(true);
});
