// People and moments: added, changed, logged, undone, refused.

import { expect, test } from "../support/fixtures";
import { backup, begin, crowd, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test("a moment with two people is still there after a reload, and undo too", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Ben");
  await people.go("#/log");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByRole("checkbox", { name: "Ben" }).check();
  await page.getByRole("radio", { name: "Met" }).check();
  await page.getByRole("radio", { name: "Yesterday" }).check();
  await page.getByRole("group", { name: "Who reached out" }).getByRole("radio", { name: "Both" }).check();
  await page.getByLabel("A note for you").fill("A walk by the sea 🌊");
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  await shell.reload();
  await people.open("Ben");
  await expect(page.getByRole("main")).toContainText("Met, with Ana");
  await expect(page.getByRole("main")).toContainText("A walk by the sea 🌊");
  await people.go("#/more");
  await page.getByRole("button", { name: "Undo: a moment with Ana" }).click();
  await expect(people.status).toHaveText("Undone.");
  await page.getByRole("button", { name: /^Redo: / }).first().click();
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("Met, with Ben");
  await page.getByRole("link", { name: /Met, with Ben/ }).click();
  await page.getByRole("button", { name: "Delete this moment" }).click();
  await expect(page.locator(".timeline-link")).toHaveCount(0);
});

test("everything about a person is kept and shown", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Mo");
  await people.tell("How close", () => page.getByRole("radio", { name: "Closest" }).check());
  await people.tell("Relationship", () => page.getByLabel("Who are they to you?").selectOption({ label: "Brother or sister" }));
  await people.tell("Good for", () => page.getByLabel("Listening", { exact: true }).selectOption({ label: "good" }));
  await people.tell("How to reach them", async () => {
    await page.getByLabel("Number or address 1").fill("+44 7700 900123");
    await page.getByRole("button", { name: "Add another way" }).click();
    await page.getByLabel("Number or address 2").fill("mo@example.org");
  });
  await people.tell("Birthday", async () => {
    await page.getByLabel("Day", { exact: true }).fill("29");
    await page.getByLabel("Month").selectOption({ label: "February" });
  });
  await people.tell("Best time", () => page.getByRole("checkbox", { name: "Evenings" }).check());
  await people.tell("Groups", () => page.getByLabel("Groups").fill("choir, work"));
  await people.tell("What matters", () => page.getByLabel("What matters to them").fill("Tea <b>strong</b>"));
  await shell.reload();
  const main = page.getByRole("main");
  for (const words of ["Closest", "Brother or sister", "Listening, good", "29 February", "Evenings", "choir and work", "Tea <b>strong</b>"]) {
    await expect(main).toContainText(words);
  }
  await expect(page.getByRole("link", { name: "Text: +44 7700 900123" })).toHaveAttribute("href", "sms:+447700900123");
  await expect(page.getByRole("link", { name: "Call: +44 7700 900123" })).toHaveAttribute("href", "tel:+447700900123");
  await expect(page.getByRole("link", { name: "Mail: mo@example.org" })).toHaveAttribute("href", "mailto:mo@example.org");
});

test("what cannot be is said beside the field, and nothing is saved", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const before = await people.saved();
  await people.go("#/people/new");
  await page.getByLabel("What do you call them?").fill("   ");
  await people.save();
  await expect(page.getByLabel("What do you call them?")).toHaveAccessibleDescription("Type a name or nickname, then save.");
  await expect(page.getByLabel("What do you call them?")).toHaveAttribute("aria-invalid", "true");
  await people.go("#/people");
  await people.open("Ana");
  await people.part("Birthday");
  for (const [day, month] of [["31", "April"], ["30", "February"], ["0", "February"]] as const) {
    await page.getByLabel("Day", { exact: true }).fill(day);
    await page.getByLabel("Month").selectOption({ label: month });
    await people.save();
    await expect(page.getByLabel("Day", { exact: true })).toHaveAccessibleDescription(/There is no such day/);
  }
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Year").fill("9999");
  await people.save();
  await expect(page.getByLabel("Year")).toHaveAccessibleDescription(/four digits/);
  await people.go("#/log");
  await people.save();
  await expect(page.getByRole("alert")).toContainText("Choose at least one person.");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByRole("radio", { name: "Earlier" }).check();
  await page.getByLabel("Which day").fill("2999-01-01");
  await people.save();
  await expect(page.getByLabel("Which day")).toHaveAccessibleDescription("Choose a day between 1900 and 2200.");
  expect(await people.saved()).toEqual(before);
});

test("a number with letters is kept as text, without a link", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.part("How to reach them");
  await page.getByLabel("Number or address 1").fill("ask at the desk");
  await expect(page.getByLabel("Number or address 1")).toHaveAccessibleDescription(/Kept as text/);
  await people.save();
  await expect(page.getByRole("main")).toContainText("ask at the desk");
  await expect(page.getByRole("main").locator('a[href^="tel:"], a[href^="sms:"]')).toHaveCount(0);
});

test("what is dialled is told where it is not what one typed, and the home country completes it", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.part("How to reach them");
  const number = page.getByLabel("Number or address 1");
  for (const [typed, told] of [
    ["+49 (0)30 5550100", "Dials +49305550100."],
    ["020 7946 0000 ext. 5", "Dials +442079460000,5."],
    ["\u2068+44 7700 900123\u2069", ""],
    ["07700 900123", "Dials +447700900123."],
  ] as const) {
    await number.fill(typed);
    await expect(number).toHaveAccessibleDescription(told);
  }
  await page.getByRole("button", { name: "Also on WhatsApp" }).click();
  await people.save();
  await expect(page.getByRole("main")).toContainText("Dials +447700900123.");
  const href = (name: string) => page.getByRole("link", { name });
  await expect(href("Call: 07700 900123")).toHaveAttribute("href", "tel:+447700900123");
  await expect(href("Open in WhatsApp: 07700 900123")).toHaveAttribute("href", /phone=447700900123/);
  const address = await page.evaluate(() => location.hash);
  await people.go("#/settings");
  const home = page.getByLabel("Country of phone numbers without one");
  await expect(home.locator("option:checked")).toHaveText("United Kingdom");
  await home.selectOption({ label: "Germany" });
  await expect(page.locator(".status")).toContainText("Saved.");
  await people.go(address);
  await expect(href("Call: 07700 900123")).toHaveAttribute("href", "tel:+497700900123");
  await shell.reload();
  await expect(href("Text: 07700 900123")).toHaveAttribute("href", "sms:+497700900123");
});

test("with several numbers each link says which, and a fax is not offered", async ({ page, shell }) => {
  const people = new People(shell);
  const phone = (value: string, label?: string) => ({ on: "phone", value, ...(label ? { label } : {}) });
  const mail = (value: string) => ({ on: "mail", value });
  await shell.open();
  const fax = phone("+44 20 7946 0003", "Work fax");
  const ana = [fax, phone("+44 7700 900124", "Cell"), phone("+44 20 7946 0004"), mail("ana@example.org"), mail("ana@work.example")];
  await begin(page, backup([person(0, { channels: ana }), person(1, { channels: [fax, phone("+44 7700 900125", "Cell")] })]));
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("+44 20 7946 0003");
  await expect(page.locator('a[href*="442079460003"]')).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Text Ana: Cell" })).toHaveAttribute("href", /^sms:.447700900124/);
  await expect(page.locator(".ways").getByRole("link", { name: "Call: +44 20 7946 0004" })).toHaveAttribute("href", "tel:+442079460004");
  await people.go(`#/people/${id(0)}/hello`);
  const ways = page.locator("#hand-over").getByRole("link");
  await expect(ways).toHaveText([
    "Text: Cell",
    "Call: Cell",
    "Text: +44 20 7946 0004",
    "Call: +44 20 7946 0004",
    "Mail: ana@example.org",
    "Mail: ana@work.example",
  ]);
  // The smaller page has room for two.
  await people.go("#/settings");
  await page.getByLabel("Simpler pages today, for a hard day").check();
  await people.go(`#/support/listening/${id(1)}`);
  await expect(ways).toHaveText(["Text", "Call"]);
  await expect(ways.last()).toHaveAttribute("href", "tel:+447700900125");
});

test("a namesake is asked about, and deleting can be undone", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/people/new");
  await page.getByLabel("What do you call them?").fill("ana");
  await people.save();
  await expect(page.getByText("You have Ana here already.")).toBeVisible();
  await page.getByRole("button", { name: "Someone else" }).click();
  await expect(people.status).toHaveText("Saved.");
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.locator("main .rows").getByRole("listitem")).toHaveCount(2);
});

test("a second tap right after the first notes and saves nothing twice", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const address = await page.evaluate(() => location.hash);
  await page.getByRole("button", { name: "We talked", exact: true }).dblclick();
  await people.twice("We talked");
  await expect(people.status).toHaveText("Saved.");
  await people.go("#/moments");
  await expect(page.getByRole("main").locator(".timeline-link")).toHaveCount(1);
  await people.go(`${address}/ask-about`);
  await page.getByLabel("What about?").fill("the exam");
  await people.twice("Save");
  await expect(page.getByRole("link", { name: "To ask: the exam", exact: true })).toHaveCount(1);
});

test("a name that is here already is asked about when somebody is thought of, and when a name is changed", async ({ page, shell }) => {
  const people = new People(shell);
  const here = page.getByText("You have Ana here already. Is it the same person?");
  await shell.open();
  await people.add("Ana");
  await people.add("Ben");
  await people.part("Name");
  await page.getByLabel("What do you call them?").fill("Ana");
  await people.save();
  await expect(here).toBeVisible();
  await page.getByRole("button", { name: "Someone else" }).click();
  await expect(people.status).toHaveText("Saved.");
  // What is kept as it was is asked about no more.
  await people.part("What matters");
  await page.locator("#note").fill("The other one.");
  await people.save();
  await expect(page.getByText("The other one.")).toBeVisible();

  await people.go("#/start/people");
  await page.getByLabel("Name").fill("ana");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(here).toBeVisible();
  await page.getByRole("button", { name: "Same person" }).click();
  await expect(page.getByLabel("Name")).toHaveValue("");
  await page.getByLabel("Name").fill("Chi");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("You have 3 people here. One hello?")).toBeVisible();
});

test("a new name taken back is taken back in the heading and in the title of the window", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.part("Name");
  await page.getByLabel("What do you call them?").fill("Anouk");
  await people.save();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anouk");
  await expect(page).toHaveTitle("Anouk - Mainstay");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ana");
  await expect(page).toHaveTitle("Ana - Mainstay");
});

test("a face is changed by a tap on it, is the same everywhere, and can be taken back", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0), person(1, { name: "佐藤 健一" })]));
  await people.go("#/people");
  await expect(page.locator(".face")).toHaveText(["A", "佐"]);
  await people.open("Ana");
  await page.getByRole("link", { name: "Change the face of Ana" }).click();
  await page.getByRole("radio", { name: "Violet" }).check();
  await page.getByLabel("An emoji, or a letter or two").fill("🌻 and more");
  await expect(page.locator(".face")).toHaveText("🌻");
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  const violet = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--p7"));
  expect(violet).not.toBe("");
  const looks = (face: string) =>
    page.locator(face).first().evaluate((at) => [at.textContent, getComputedStyle(at).getPropertyValue("--c")]);
  expect(await looks(".face")).toEqual(["🌻", violet]);
  await shell.reload();
  for (const [address, face] of [["#/people", ".row .face"], ["#/people/map", ".spot-disc"]]) {
    await people.go(address);
    await expect(page.locator(face, { hasText: "🌻" })).toHaveCount(1);
    expect(await page.locator(face, { hasText: "🌻" }).evaluate((at) => getComputedStyle(at).getPropertyValue("--c"))).toBe(violet);
  }
  await people.go("#/more");
  await page.getByRole("button", { name: "Undo: edited Ana" }).click();
  await people.go("#/people");
  await expect(page.locator(".face")).toHaveText(["A", "佐"]);
});

test("markup, scripts and long names are words and nothing else", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const names = ['<img src=x onerror="document.title=1">', "</li><script>document.title=2</script>", "שלום אנה", "W".repeat(200)];
  for (const name of names) await people.add(name);
  await people.go("#/people");
  for (const name of names) await expect(page.getByRole("main").getByText(name, { exact: true })).toBeVisible();
  expect(await page.title()).toContain("People");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a long list shows its first rows and more on request, and counts everybody", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const later = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(5, 10);
  const all = { good_for: { hand: "good" }, birthday: `--${later}` };
  await begin(page, backup(Array.from({ length: 50 }, (_, n) => person(n, all))));
  const shows = async (rows: string, steps: [number, string, string][], last: number) => {
    for (const [n, said, more] of steps) {
      await expect(page.locator(rows)).toHaveCount(n);
      await expect(page.getByText(said, { exact: true })).toBeVisible();
      await page.getByRole("button", { name: more, exact: true }).click();
    }
    await expect(page.locator(rows)).toHaveCount(last);
    await expect(page.getByRole("button", { name: /^Show \d+ more$/ })).toBeHidden();
  };
  await people.go("#/people");
  await shows("#main .row", [[10, "10 of 50", "Show 40 more"]], 50);
  await people.go("#/dates");
  await shows("#main .date-row", [[20, "20 of 50", "Show 30 more"]], 50);
  await people.go("#/people/table");
  await expect(page.getByRole("row", { name: /Everyone/ })).toContainText("50 people");
  await shows("#main tbody tr", [[11, "10 of 50", "Show 16 more"], [27, "26 of 50", "Show 16 more"], [43, "42 of 50", "Show 8 more"]], 51);
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "A hand" });
  await expect(page.locator("#main tbody tr")).toHaveCount(11);
});

for (const n of [8, 60, 300]) {
  test(`of ${n} people the first stands high on a phone, and a talk is written down by one tap on the row`, async ({ page, shell }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const people = new People(shell);
    await shell.open();
    const told = { is: "professional", good_for: { honest_word: "good" }, contexts: ["choir"], birthday: "--05-05" };
    const all = crowd(n - 1).map((one, at) => (at % 2 === 0 ? { ...one, ...told, ring: "around" } : one));
    await begin(page, backup([...all, person(n, { name: "Ada", standing: "remembered" })]));
    const first = page.locator("#main .row").first();
    // In every order, and with any one thing chosen beside it.
    const orders = ["", "sort=name", "sort=while", "sort=birthday"];
    const narrowed = ["", "ring=around", "tie=professional", "kind=honest_word", "group=choir", "find=e"];
    for (const order of orders) {
      for (const one of n === 8 ? narrowed.slice(0, 2) : narrowed) {
        const said = [order, one].filter((part) => part !== "");
        await people.go(`#/people${said.length === 0 ? "" : `?${said.join("&")}`}`);
        const chosen = said.filter((part) => !part.startsWith("find")).length;
        await expect(page.getByRole("button", { name: /^Take off: / })).toHaveCount(chosen);
        await expect(first).toBeVisible();
        expect((await first.boundingBox())!.y, said.join("&")).toBeLessThan(300);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
    await people.go("#/people");
    const name = await first.locator(".row-name").innerText();
    const row = page.locator(".person-row").first();
    const talked = row.getByRole("button", { name: `Talked with ${name}` });
    const size = (await talked.boundingBox())!;
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44);
    await expect(row).not.toContainText("this week");
    await talked.click();
    await expect(people.status).toHaveText(`You and ${name} talked today. Saved.`);
    await expect(row).toContainText("this week");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect(people.status).toHaveText("Undone.");
    await expect(row).not.toContainText("this week");
    await expect(page.getByRole("link", { name: "Ada", exact: true })).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Talked with Ada" })).toHaveCount(0);
  });
}

test("what the list is narrowed to is said in words, is taken off by a tap, and is there again on the way back", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const kind = { good_for: { hand: "good" } };
  await begin(page, backup(crowd(60).map((one, n) => (n % 20 === 0 ? { ...one, ...kind } : one))));
  await people.go("#/people");
  const names = page.locator("#main .row-name");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("How close").selectOption({ label: "Closest" });
  await page.getByLabel("Good for").selectOption({ label: "A hand" });
  await expect(page.getByText("3 people", { exact: true })).toBeVisible();
  await page.getByLabel("Order").selectOption({ label: "Name" });
  await names.first().click();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Take off: / })).toHaveText(["Closest", "A hand", "Name"]);
  await expect(names).toHaveCount(3);
  await page.getByRole("button", { name: "Take off: Closest" }).click();
  await page.getByRole("button", { name: "Take off: A hand" }).click();
  await expect(page.getByText("60 people", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Everyone" })).toBeVisible();
  await page.getByLabel("Find a name").fill("street maxi");
  await expect(names.first()).toContainText("Maximiliane");
});

test("letters lead through a long list by name, where the script has them", async ({ page, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const people = new People(shell);
  await shell.open();
  const named = crowd(300).map((one, n) => (n % 7 === 0 ? { ...one, name: `Ярослав ${n}` } : n % 7 === 1 ? { ...one, name: `佐藤 ${n}` } : one));
  await begin(page, backup(named));
  await people.go("#/people?sort=name");
  const letters = page.getByRole("list", { name: "Letters to jump to" });
  await expect(letters.getByRole("button")).toHaveText(["A", "B", "C", "D", "G", "I", "J", "M", "S", "T", "W", "Я"]);
  await letters.getByRole("button", { name: "W", exact: true }).click();
  const focused = page.locator(".row:focus");
  await expect(focused).toContainText("Wilhelmina");
  await expect(focused).toBeInViewport();
  expect((await focused.boundingBox())!.y).toBeLessThan(300);
});

test("on a computer the list stays beside a person, and the arrow keys go through people", async ({ page, shell }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const people = new People(shell);
  await shell.open();
  await begin(page, backup(crowd(60)));
  await people.go("#/people");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("People");
  const rows = page.locator(".pane-list .row");
  const names = await rows.locator(".row-name").allInnerTexts();
  await page.getByLabel("Find a name").focus();
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press("ArrowDown");
    await expect(heading).toHaveText(names[at]!);
    await expect(rows.nth(at)).toBeFocused();
    await expect(rows.nth(at)).toBeInViewport();
  }
  expect(await page.evaluate(() => location.hash)).toBe(await rows.nth(11).getAttribute("href"));
  const scrolled = () => page.locator(".pane-list").evaluate((list) => list.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("ArrowUp");
  await expect(heading).toHaveText(names[10]!);
  await rows.nth(9).click();
  await expect(heading).toHaveText(names[9]!);
  await expect(page.locator(".pane-list .row[aria-current]")).toHaveCount(1);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(200);
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  // What is beside the list is a page like any other.
  await page.getByRole("main").getByRole("button", { name: "We talked", exact: true }).click();
  await expect(people.status).toHaveText("Saved.");
  await expect(rows.nth(9)).toContainText("this week");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(heading).toHaveText(names[9]!);
  await expect(rows).toHaveCount(0);
});

for (const [width, height] of [[390, 844], [1280, 800]] as const) {
  test(`at ${width} pixels the list is where it was when one comes back from a person`, async ({ page, shell }) => {
    await page.setViewportSize({ width, height });
    const people = new People(shell);
    await shell.open();
    await begin(page, backup(crowd(120)));
    await people.go("#/people");
    const heading = page.getByRole("heading", { level: 1 });
    const rows = page.locator(".person-row .row");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByLabel("Order").selectOption({ label: "Been a while" });
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("button", { name: "Show 60 more" }).click();
    await expect(rows).toHaveCount(70);
    const row = rows.nth(52);
    await row.scrollIntoViewIfNeeded();
    const name = (await row.locator(".row-name").textContent())!;
    const top = async () => (await row.boundingBox())!.y;
    const at = await top();
    const isThere = async () => {
      await expect(row.locator(".row-name")).toHaveText(name);
      await expect(row).toBeInViewport();
      expect(Math.abs((await top()) - at)).toBeLessThan(8);
    };
    await row.click();
    await expect(heading).toHaveText(name);
    await page.goBack();
    await expect(heading).toHaveText("People");
    await isThere();
    await expect(row).toBeFocused();
    // By the way back on the page, and from a page further on as well.
    await row.click();
    await expect(heading).toHaveText(name);
    await page.getByRole("main").getByText("Add …", { exact: true }).click();
    await page.getByRole("link", { name: "A moment", exact: true }).click();
    await expect(heading).toHaveText("What happened?");
    await page.goBack();
    await expect(heading).toHaveText(name);
    if (width > 1000) {
      await isThere();
      // The list beside a person stays while one goes through people, and when nobody is shown any more.
      await row.focus();
      await page.keyboard.press("ArrowDown");
      await expect(heading).not.toHaveText(name);
      await page.keyboard.press("ArrowUp");
      await expect(heading).toHaveText(name);
      await isThere();
      await page.goBack();
    } else {
      await page.getByRole("link", { name: "People", exact: true }).first().click();
    }
    await expect(heading).toHaveText("People");
    await isThere();
    await expect(page.getByRole("button", { name: "Take off: Been a while" })).toBeVisible();
  });
}

test("one search finds what was written anywhere, in any order of the words, and says what each is", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  const exam = { [`m:2026-03.0`]: { device: "AAAAAB", moments: { [id(901)]: { d: 4, with: [id(0), id(2)], at: 901, note: "The exam\nwent wéll at the Café" } } } };
  const apart = person(2, { name: "Xaver", standing: "kept_apart", note: "an exam" });
  const ask = { [`a:${id(60)}`]: { id: id(60), person: id(0), kind: "listening", weight: 2, day: "2026-03-04", sent_ms: 1, outcome: "helped", moment: id(901), stamp: "AAAAAB.902" } };
  const plan = { hard_times: { distract: [{ words: "The library by the park" }], stamp: "AAAAAB.903" } };
  await begin(page, backup([person(0), person(1, { note: "Learns for an exam" }), apart], { ...exam, ...ask, ...plan }));
  const heading = page.getByRole("heading", { level: 1 });
  await people.go("#/people");
  await page.getByLabel("Find a name").fill("cafe well");
  await page.getByRole("link", { name: "Search everything" }).click();
  const search = page.getByLabel("Words, in any order");
  await expect(search).toHaveValue("cafe well");
  const rows = page.locator("#main .row");
  await expect(rows).toHaveText([/^went wéll at the CaféMoment.*Ana.*2026$/]);
  await search.fill("exam");
  await expect(page.getByRole("status").filter({ hasText: "2 found" })).toBeVisible();
  await expect(rows).toHaveText([/^Learns for an examPerson.*Ben$/, /^The examMoment.*Ana/]);
  await search.fill("settings");
  await expect(rows).toHaveText(["SettingsPage"]);
  await search.fill("xaver");
  await expect(page.getByText("Nothing found for xaver.")).toBeVisible();
  await search.fill("exam");
  await rows.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ben");
  await page.goBack();
  await expect(search).toHaveValue("exam");
  // What was asked for and what came of it, and the plan for hard times.
  await search.fill("helped listen");
  await expect(rows).toHaveText([/^(Someone to listen|It helped)Asked · Ana/]);
  await rows.first().click();
  await expect(heading).toBeVisible();
  await page.goBack();
  await search.fill("library");
  await expect(rows).toHaveText(["The library by the parkPlan for hard times"]);
  await rows.first().click();
  await expect(heading).toHaveText("My plan for hard times");
  await people.go("#/more");
  await page.getByRole("link", { name: "Search everything" }).click();
  await expect(search).toHaveValue("");
});

test("single keys lead on where nothing is written, and can be turned off", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const title = page.getByRole("heading", { level: 1 });
  const leads = async (key: string, to: string) => {
    await people.go("#/");
    await page.keyboard.press(key);
    await expect(title).toHaveText(to);
  };
  await leads("n", "Add someone");
  await page.getByLabel("What do you call them?").fill("");
  await page.keyboard.press("l");
  await expect(page.getByLabel("What do you call them?")).toHaveValue("l");
  await leads("l", "What happened?");
  await leads("/", "Search everything");
  await expect(page.getByLabel("Words, in any order")).toBeFocused();
  await leads("?", "Keys");
  await page.getByLabel("Turn single keys off").check();
  await people.go("#/");
  await page.keyboard.press("n");
  await page.keyboard.press("Control+k");
  await expect(title).toHaveText("Search everything");
  // On the circles a letter is the first of a name.
  await people.go("#/keys");
  await page.getByLabel("Turn single keys off").uncheck();
  await people.go("#/people/map");
  await page.locator(".rings").getByRole("button").first().focus();
  await page.keyboard.press("n");
  await expect(title).toHaveText("Circles");
});
