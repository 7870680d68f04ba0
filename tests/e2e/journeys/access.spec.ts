// For a keyboard, a screen reader, a small phone, large letters, and calm.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/fixtures";
import { contacts, People, vcf } from "../pages/people";

const ROUTES = [
  "#/", "#/welcome", "#/start/people", "#/people", "#/people/new", "#/log", "#/support", "#/support/kinds", "#/support/offer", "#/support/listening",
  "#/support/message", "#/support/alone", "#/grow", "#/reflect", "#/more", "#/data", "#/data/import", "#/data/open",
  "#/data/delete", "#/settings", "#/lines", "#/keys", "#/about", "#/no/such/page",
  "#/people/map", "#/people/table", "#/people/several", "#/support/hand", "#/support/choose", "#/support/plan",
  "#/support/plan/edit", "#/support/talk", "#/support/breathe", "#/support/thank", "#/grow/what-if", "#/reflect/give-and-get",
  "#/learn", "#/learn/asking", "#/learn/professional",
  "#/questions", "#/dates", "#/dates/new", "#/dates/calendar", "#/plans", "#/plans/new", "#/thanks", "#/thanks/new", "#/moments",
  "#/settings/rhythm", "#/settings/openers", "#/people/drifting", "#/search?find=a",
  "#/grow/ideas", "#/grow/ideas/choir", "#/grow/steps/new", "#/grow/places", "#/grow/places/new", "#/grow/people", "#/grow/old-ties",
  "#/reflect/month", "#/reflect/ways", "#/reflect/look-back", "#/reflect/look-back/new", "#/reflect/good-moments",
  "#/reflect/good-moments/new", "#/print", "#/print?sheet=wallet", "#/print?sheet=circles", "#/reflect/circles",
  "#/reflect/check-in", "#/reflect/check-in/1", "#/reflect/results", "#/reflect/form", "#/reflect/form/mspss",
];

async function someone(people: People): Promise<string[]> {
  await people.shell.open("#/data/import");
  await people.page.getByLabel("Choose a contact file").setInputFiles(vcf("ten.vcf", contacts(10)));
  await people.page.getByRole("button", { name: "Choose all" }).click();
  await people.page.getByRole("button", { name: "Add 10 people" }).click();
  await people.add("Ana");
  await people.page.getByRole("button", { name: "We talked" }).click();
  const person = await people.page.evaluate(() => location.hash);
  const id = person.split("/").at(-1);
  await people.go("#/grow/places/new");
  await people.page.getByLabel("What is it?").fill("Choir");
  await people.save();
  await expect(people.page.getByRole("heading", { level: 1 })).toHaveText("Choir");
  const place = await people.page.evaluate(() => location.hash);
  await people.go(`${place}/visit`);
  await people.page.getByLabel("Someone new? What do you call them for now?").fill("Green coat");
  await people.page.getByRole("button", { name: "Save it" }).click();
  await people.page.getByRole("main").getByRole("link", { name: /Green coat/ }).click();
  const ladder = await people.page.evaluate(() => location.hash);
  return [...ROUTES, person, `${person}/hello`, `${person}/thank`, `${person}/offer`, `${person}/ties`, `${person}/face`, `${person}/ask-about`, `#/support/listening/${id}`, place, `${place}/edit`, `${place}/visit`, ladder, `#/grow/people/${id}`];
}

async function noFaultOn(people: People, route: string) {
  const { page } = people;
  await people.go(route);
  // Whoever comes back to the list of people is where they left it: at a row.
  const start = route === "#/people" ? "#page-title, a.row[id]" : "#page-title";
  await expect(page.locator(start).and(page.locator(":focus"))).toBeVisible();
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const faults = found.violations.map(({ id, nodes }) => `${route} ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(faults).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any screen of the first day, ${colorScheme}`, async ({ page, shell }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    const people = new People(shell);
    await shell.open("#/about");
    for (const route of ROUTES) await noFaultOn(people, route);
  });

  test(`axe finds nothing on any screen with people in it, ${colorScheme}`, async ({ page, shell }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    const people = new People(shell);
    for (const route of await someone(people)) await noFaultOn(people, route);
  });
}

test("each page has a title of its own, and Back leads back", async ({ page, shell }) => {
  const people = new People(shell);
  const routes = await someone(people);
  const titles = new Set<string>();
  for (const route of routes) {
    await people.go(route);
    await expect.poll(() => page.title()).toMatch(/ - Mainstay$/);
    titles.add(await page.title());
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  }
  expect(titles.size).toBeGreaterThan(routes.length - 3);
  await people.go("#/people");
  await page.getByRole("link", { name: /Ana/ }).click();
  await page.getByRole("link", { name: "Change the face of Ana" }).click();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ana");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
});

test("with the keyboard alone: add someone, log a moment, undo", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/people");
  const reach = async (name: string | RegExp, role: "link" | "button" | "textbox" | "radio" | "checkbox") => {
    const target = page.getByRole(role, { name }).first();
    for (let n = 0; n < 80; n += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  };
  await reach("Add", "link");
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-title")).toBeFocused();
  await reach("What do you call them?", "textbox");
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await expect(people.status).toHaveText("Saved.");
  await expect(page.locator("#page-title")).toBeFocused();
  const add = page.getByText("Add …", { exact: true });
  for (let n = 0; n < 80 && !(await add.evaluate((element) => element === document.activeElement)); n += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await reach("A moment", "link");
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-title")).toBeFocused();
  await reach("Met", "radio");
  await page.keyboard.press("Space");
  await reach("Save", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("Met");
  await reach(/^Undo/, "button");
  await page.keyboard.press("Enter");
  await expect(page.locator(".timeline-link")).toHaveCount(0);
});

for (const [what, width, root] of [["320 pixels wide", 320, "100%"], ["letters twice as large", 390, "200%"]] as const) {
  test(`nothing is cut or runs off the side with ${what}`, async ({ page, shell }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 720 });
    const people = new People(shell);
    const routes = await someone(people);
    await page.addStyleTag({ content: "" }).catch(() => undefined);
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), root);
    for (const route of routes) {
      await people.go(route);
      const wide = await page.evaluate(() => {
        const past = [...document.querySelectorAll("body *")].filter((element) => {
          const box = element.getBoundingClientRect();
          // Only the table of kinds may be wider: it scrolls by itself, with a name and a stop of the Tab key.
          const hidden = element.closest(".visually-hidden, [hidden], .skip, .table-scroll table") !== null || box.width === 0;
          return !hidden && box.right > document.documentElement.clientWidth + 1;
        });
        return { scroll: document.documentElement.scrollWidth - innerWidth, past: past.map((element) => element.outerHTML.slice(0, 80)) };
      });
      expect(wide, route).toEqual({ scroll: wide.scroll > 0 ? 0 : wide.scroll, past: [] });
    }
  });
}

test("targets are large enough for a thumb, and nothing moves by itself", async ({ page, shell }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  const people = new People(shell);
  for (const route of await someone(people)) {
    await people.go(route);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("#app a, #app button, #app input:not([type=radio]):not([type=checkbox]), #app select, #app summary, #app label.chip, #app label.tick")]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const inline = getComputedStyle(element).display === "inline";
          return box.width > 0 && !inline && (box.height < 43.5 || box.width < 43.5);
        })
        .map((element) => `${element.outerHTML.slice(0, 90)} ${Math.round(element.getBoundingClientRect().height)}`),
    );
    expect(small, route).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length), route).toBe(0);
  }
});
