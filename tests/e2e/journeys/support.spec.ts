// I need support: from the first person to an answered ask, on a hard day by keyboard alone, with nobody at all.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ viewport: { width: 390, height: 844 }, timezoneId: "Europe/London" });

test("from the first person to a completed ask in under a minute", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const start = Date.now();
  await people.add("Ana");
  await page.getByRole("link", { name: "Support" }).first().click();
  await page.getByRole("link", { name: "I could use support" }).click();
  await page.getByRole("link", { name: "Someone to listen" }).click();
  await page.getByRole("link", { name: "Ask Ana" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/^Hi Ana, could you chat for 15 minutes today or tomorrow\?.*It's fine to say no\.$/);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("heading", { name: /You asked Ana at / })).toBeVisible();
  await page.getByRole("button", { name: "Yes, it helped", exact: true }).click();
  await expect(page.getByText("Thanks often mean more to people than we expect.")).toBeVisible();
  await page.getByRole("link", { name: "Thank Ana" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/^Thank you, Ana/);
  expect(Date.now() - start).toBeLessThan(60_000);
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("you got: listening");
});

test("the ask is written from what, when and how long, and handed to what the person has", async ({ page, shell }) => {
  const channels = [
    { on: "phone", value: "+44 7700 900123", first: true },
    { on: { app: "whats_app" }, value: "+44 7700 900124" },
    { on: { app: "signal" }, value: "+44 7700 900125" },
    { on: "mail", value: "ana@example.org" },
  ];
  await shell.open();
  await begin(page, backup([person(0, { good_for: { hand: "good" }, channels })]));
  await new People(shell).go(`#/support/hand/${id(0)}`);
  await page.getByLabel("What", { exact: true }).selectOption({ label: "a lift" });
  await page.getByLabel("When").selectOption({ label: "this week" });
  await page.getByLabel("How long").selectOption({ label: "half an hour" });
  const words = "Hi Ana, could you give me a lift this week? It takes about half an hour. It's fine to say no.";
  await expect(page.getByLabel("Your message")).toHaveValue(words);
  await page.getByLabel("Your message").fill("  ");
  await expect(page.getByText("Write a few words first.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
  await page.getByLabel("Your message").fill("Hi Ana & co, a lift?");
  // Own words are never written over by another choice.
  await page.getByLabel("When").selectOption({ label: "today" });
  await expect(page.getByLabel("Your message")).toHaveValue("Hi Ana & co, a lift?");
  const href = (name: string) => page.getByRole("link", { name, exact: true }).getAttribute("href");
  const coded = encodeURIComponent("Hi Ana & co, a lift?");
  expect(await href("Text")).toBe(`sms:+447700900123?&body=${coded}`);
  expect(await href("Call")).toBe("tel:+447700900123");
  expect(await href("Open in WhatsApp")).toBe(`whatsapp://send?phone=447700900124&text=${coded}`);
  expect(await href("WhatsApp on the web (leaves this device)")).toBe(`https://wa.me/447700900124?text=${coded}`);
  expect(await href("Copy, open Signal")).toBe("sgnl://signal.me/#p/+447700900125");
  expect(await href("Mail")).toBe(`mailto:ana@example.org?body=${coded}`);
});

test("no answer: after the time one chose, the next person is offered", async ({ page, shell }) => {
  await page.clock.install({ time: new Date("2026-11-23T10:00:00Z") });
  const people = new People(shell);
  await shell.open();
  const good = { good_for: { hand: "good" } };
  await begin(page, backup([person(0, good), person(1, { ...good, ring: "around" })]));
  await people.go("#/support/hand");
  await page.getByRole("link", { name: "Ask Ana" }).click();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("heading", { name: /You asked Ana at 10:00/ })).toBeVisible();
  await page.getByRole("button", { name: "Not yet" }).click();
  await page.getByRole("button", { name: "Look again in an hour" }).click();
  await expect(page.getByRole("link", { name: "Ask Ben too" })).toBeHidden();
  await page.clock.runFor("01:01:00");
  await expect(page.getByRole("heading", { name: "No word from Ana yet?" })).toBeVisible();
  await expect(page.getByText("A slow reply says nothing about you.")).toBeVisible();
  await page.getByRole("link", { name: "Ask Ben too" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask Ben");
  await people.go("#/");
  await page.getByRole("button", { name: "They can't right now" }).click();
  await expect(page.getByText("A no is usually about time, not about you.")).toBeVisible();
  await page.clock.runFor(96 * 3_600_000);
  await expect(page.getByRole("heading", { name: /Ana yet|You asked/ })).toHaveCount(0);
});

test("someone asked often is offered last, with a kind word, and can still be asked", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const today = new Date().toISOString().slice(0, 10);
  const ask = (n: number) => ({
    id: id(900 + n), person: id(0), kind: "hand", weight: 3, day: today, sent_ms: 1, outcome: "helped", stamp: `AAAAAB.${800 + n}`,
  });
  const asks = Object.fromEntries([1, 2, 3].map((n) => [`a:${id(900 + n)}`, ask(n)]));
  const good = { good_for: { hand: "very_good" } };
  await begin(page, backup([person(0, { ...good, ring: "closest" }), person(1, { good_for: { hand: "a_little" }, ring: "around" })], asks));
  await people.go("#/support/hand");
  const helpers = page.locator(".helper h3");
  await expect(helpers).toHaveText(["Ben", "Ana"]);
  await expect(page.getByText("You asked them a lot lately. Someone else this week?")).toBeVisible();
  await expect(page.getByText("Not asked lately.")).toBeVisible();
  await page.getByRole("link", { name: "Ask Ana" }).click();
  await expect(page.getByText("You can still ask.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy" })).toBeEnabled();
  // Now: nothing is weighed and nothing is said of it.
  await people.go("#/support");
  await page.getByRole("link", { name: "I need someone now" }).click();
  await page.getByRole("link", { name: "Ask someone you know" }).click();
  await expect(page.locator("main .doors a")).toHaveText(["Ask Ana", "Ask Ben", "A help line"]);
  await page.getByRole("link", { name: "Ask Ana" }).click();
  await expect(page.getByLabel("Your message")).toBeVisible();
  await expect(page.getByText("You can still ask.")).toBeHidden();
});

test("a hard day by keyboard alone: three choices a page, and gone tomorrow", async ({ page, shell }) => {
  await page.clock.install({ time: new Date("2026-11-23T10:00:00Z") });
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { good_for: { listening: "good" } }), person(1), person(2)]));
  await people.go("#/");
  const press = async (name: string | RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
      if (typeof name === "string" ? focused.startsWith(name) : name.test(focused)) return page.keyboard.press("Enter");
    }
    throw new Error(`the Tab key never comes to ${name}`);
  };
  const choices = () => page.locator("main .doors a, main .cluster > a.btn, main .cluster > button.btn");
  await press("Hard");
  await expect(page.getByText("Would a simpler page help today?")).toBeVisible();
  await press("Yes, please");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A hard day");
  await expect(choices()).toHaveCount(3);
  await press("Talk to someone");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Talk to someone");
  await expect(choices()).toHaveCount(3);
  await press("Ask Ana");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask Ana");
  expect(await choices().count()).toBeLessThanOrEqual(3);
  await press("Copy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A hard day");
  await expect(page.getByRole("heading", { name: /You asked Ana at/ })).toBeVisible();
  expect(await page.locator("main a, main button").count()).toBeLessThanOrEqual(5);
  await press("Something else");
  await press("Breathe for one minute");
  await press("Begin");
  await expect(page.getByText("Breathe in")).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(page.getByText("Breathe out")).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByText("That was a minute.")).toBeVisible();
  await page.clock.runFor("24:00:00");
  await people.go("#/");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("A hard day");
});

test("on a hard day the answer is asked for too, the support page is small, and everything is one tap away", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { good_for: { listening: "good" } }), person(1)]));
  await people.go("#/settings");
  await page.getByLabel("Simpler pages today, for a hard day").check();
  await people.go("#/support");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Talk to someone");
  await page.getByRole("link", { name: "Ask Ana" }).click();
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("button", { name: "Yes, it helped", exact: true }).click();
  await expect(page.getByRole("link", { name: "Thank Ana" })).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(page.getByText("How is today?")).toBeVisible();
  await page.getByRole("button", { name: "Hard" }).click();
  await expect(page.getByText("Would a simpler page help today?")).toBeHidden();
});

test("leaving while breathing stops the count", async ({ page, shell }) => {
  await page.clock.install({ time: new Date("2026-11-23T10:00:00Z") });
  const people = new People(shell);
  await shell.open();
  await people.go("#/support/breathe");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.clock.runFor(2_000);
  await people.go("#/support");
  await page.clock.runFor(90_000);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Support");
});

for (const [width, height] of [[390, 844], [1280, 800]] as const) {
  test(`with nobody entered a number is called in two taps, at ${width} x ${height}`, async ({ page, shell }) => {
    await page.setViewportSize({ width, height });
    await shell.open();
    const main = page.getByRole("main");
    await main.getByRole("link", { name: "I could use support now" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Support");
    // The numbers of the browser's country, by which one may be wrong.
    await expect(main.getByText("In the United Kingdom?")).toBeVisible();
    for (const [name, href, about] of [
      ["Call 999", "tel:999", "When someone is in danger. Day and night."],
      ["Call Samaritans 116 123", "tel:116123", "To talk to someone. Day and night."],
    ] as const) {
      const link = main.getByRole("link", { name, exact: true });
      await expect(link).toHaveAttribute("href", href);
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(main.getByText(about, { exact: true })).toBeVisible();
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), `${name} ends above 643`).toBeLessThan(643);
    }
    // First of all stands the one filled button, as wide as the page.
    const choices = main.locator("a, button, input, select, summary");
    expect(await choices.count()).toBeLessThanOrEqual(7);
    await expect(choices.first()).toHaveText("I need someone now");
    const [now, page_] = [await choices.first().boundingBox(), await main.locator(".page").boundingBox()];
    expect(now?.width).toBe(page_?.width);
    const fill = (name: string) => main.getByRole("link", { name }).evaluate((link) => getComputedStyle(link).backgroundColor);
    expect(await fill("I need someone now")).not.toBe(await fill("Call 999"));
    // Nothing of it is kept.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
}

test("someone now: the number for danger, every line of the country, and people", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/support");
  await page.getByRole("link", { name: "I need someone now" }).click();
  const main = page.getByRole("main");
  const lines = [["Call 999", "tel:999"], ["Call Samaritans 116 123", "tel:116123"], ["Send a text to Shout 85258", "sms:85258"], ["Call NHS 111, mental health option", "tel:111"]] as const;
  await expect(main.getByRole("listitem").getByRole("link")).toHaveText(lines.map(([name]) => name));
  for (const [name, href] of lines) await expect(main.getByRole("link", { name, exact: true })).toHaveAttribute("href", href);
  await expect(main.getByRole("link", { name: "Ask someone you know" })).toBeHidden();
  await people.add("Ana");
  await people.go("#/lines");
  await expect(main.getByRole("link", { name: "Ask someone you know" })).toBeVisible();
});

test("the country is proposed, chosen once, and then no question any more", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/support");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Change" }).click();
  await page.getByLabel("Country for help lines").selectOption({ label: "Norway" });
  await people.go("#/support");
  // One number of each sort here; the others are one tap away.
  await expect(main.getByRole("link", { name: "Ambulance 113" })).toHaveAttribute("href", "tel:113");
  await expect(main.getByRole("link", { name: "Call Mental Helse Hjelpetelefonen 116 123" })).toBeVisible();
  await expect(main.getByRole("link", { name: "Change" })).toBeHidden();
  await shell.reload();
  await expect(main.getByRole("link", { name: "Ambulance 113" })).toBeVisible();
  await main.getByRole("link", { name: "I need someone now" }).click();
  await expect(main.getByRole("link", { name: "Police 112" })).toBeVisible();
});

test.describe("where the browser names no country", () => {
  test.use({ locale: "eo" });

  test("the words for danger stand there, and the way to choose one", async ({ page, shell }) => {
    await shell.open("#/support");
    const main = page.getByRole("main");
    await expect(main.getByText("call your local emergency number now")).toBeVisible();
    await main.getByRole("link", { name: "Pick your country" }).click();
    await page.getByLabel("Country for help lines").selectOption({ label: "European Union" });
    await expect(main.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  });
});

test.describe("in a country that shares its entry", () => {
  test.use({ locale: "el-GR" });

  test("the number of the European Union is proposed", async ({ page, shell }) => {
    await shell.open("#/support");
    await expect(page.getByRole("main").getByText("In the European Union?")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  });
});

test("someone to listen begins with people who are good at it, then one line to call or text", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { good_for: { listening: "good" } }), person(1)]));
  await people.go("#/support/listening");
  const main = page.getByRole("main");
  await expect(main.locator("a, summary, input").first()).toHaveText("Ask Ana");
  const [ask, line, places] = await Promise.all(
    [main.getByRole("link", { name: "Ask Ana" }), main.getByRole("link", { name: "Call Samaritans 116 123" }), main.getByRole("heading", { name: "Places and services" })]
      .map(async (part) => (await part.boundingBox())?.y ?? Infinity),
  );
  expect(ask).toBeLessThan(line);
  expect(line).toBeLessThan(places);
  // No hole between the title and what comes first.
  const title = await page.locator(".page-head").boundingBox();
  const first = await main.locator(".helper").boundingBox();
  expect((first?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0)).toBeLessThanOrEqual(24);
  // For a hand no line is called.
  await people.go("#/support/hand");
  await expect(main.getByRole("link", { name: /Samaritans/ })).toHaveCount(0);
});

test("what one can do alone: what opens a page is a door, the rest is to read", async ({ page, shell }) => {
  await shell.open("#/support/kinds");
  await page.getByRole("link", { name: "Things I can do on my own" }).click();
  await expect(page.getByRole("main").getByText("Step outside for five minutes.")).toBeVisible();
  await page.getByRole("link", { name: "Breathe for one minute" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("with nobody noted there are lines, places and a first step", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  for (const need of ["Someone to listen", "A hand with something", "Advice or information", "An honest opinion or encouragement", "Company"]) {
    await people.go("#/support/kinds");
    await page.getByRole("link", { name: need }).click();
    await expect(page.getByText("You can still ask, or try one of these.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Places and services" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Help lines by country" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Meet people" })).toBeVisible();
  }
  await people.go("#/support/kinds");
  expect(await page.getByRole("main").locator("a, button, input").count()).toBeLessThanOrEqual(7);
  await page.getByRole("link", { name: "Not sure? Help me choose" }).click();
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A hand with something");
});

test("support is one tap away on every screen, in the same place", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const places = new Set<string>();
  for (const route of ["#/", "#/people/map", "#/people/table", "#/learn", "#/support/plan", "#/grow", "#/reflect", "#/settings", "#/support/breathe", "#/log"]) {
    await people.go(route);
    const tab = page.locator('.tab[data-tab="support"]');
    places.add(JSON.stringify(await tab.boundingBox()));
    await tab.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Support");
  }
  expect([...places]).toHaveLength(1);
});

test("in my plan for hard times a number is understood as on any other page", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.go("#/support/plan");
  await page.getByRole("link", { name: "Write my plan" }).click();
  const lines = [
    ["Clinic", "+49 (0)30 5550100", "Dials +49305550100.", "tel:+49305550100"],
    ["Day and night", "020 7946 0000 (24 h)", "Dials +442079460000.", "tel:+442079460000"],
    ["Samaritans", "116 123", "", "tel:116123"],
    ["Desk", "+1-555-010-0123;ext=5102", "Dials +15550100123,5102.", "tel:+15550100123,5102"],
  ] as const;
  for (const [name, number, told] of lines) {
    await page.getByRole("button", { name: "Add a name with a number" }).click();
    await page.getByLabel("Name", { exact: true }).last().fill(name);
    await page.getByLabel("Number").last().fill(number);
    await expect(page.getByLabel("Number").last()).toHaveAccessibleDescription(told);
  }
  await people.save();
  for (const [name, , , href] of lines) {
    await expect(page.getByRole("link", { name: `Call ${name}`, exact: true })).toHaveAttribute("href", href);
  }
});

test("my plan for hard times is written calmly, shown fast, and prints on one page", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Xanthippe");
  await people.go("#/support/plan");
  await page.getByRole("link", { name: "Write my plan" }).click();
  await page.getByRole("button", { name: "Add a line: Takes my mind off things" }).click();
  await page.getByLabel("In your own words").fill("The library");
  for (const name of ["Ana", "Xanthippe"]) {
    await page.getByRole("button", { name: "Add someone: People I can ask for help" }).click();
    await page.getByRole("combobox", { name: "Someone" }).last().selectOption({ label: name });
  }
  await page.getByRole("button", { name: "Add a name with a number" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Dr Levi");
  await page.getByLabel("Number").fill("ask at the desk");
  await expect(page.getByLabel("Number")).toHaveAccessibleDescription(/can't be dialled/);
  await page.getByLabel("Number").fill("+44 7700 900123");
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  await shell.reload();
  const main = page.getByRole("main");
  for (const words of ["The library", "Ana", "Xanthippe", "Dr Levi"]) await expect(main).toContainText(words);
  await expect(page.getByRole("link", { name: "Call Dr Levi" })).toHaveAttribute("href", "tel:+447700900123");
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });
  await people.open("Xanthippe");
  await people.menu();
  await page.getByRole("button", { name: "No contact: keep apart" }).click();
  await people.go("#/support/plan");
  await expect(main).not.toContainText("Xanthippe");
  await page.getByRole("link", { name: "Change" }).click();
  await expect(main).not.toContainText("Xanthippe");
  await page.getByLabel("In your own words").fill("   ");
  await people.save();
  await expect(page.getByRole("alert")).toContainText("A line needs a few words.");
});
