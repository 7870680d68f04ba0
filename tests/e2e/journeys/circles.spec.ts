// The circles in the hand: the bar of the chosen one, dragging with a mouse and a finger, a group that opens in place.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, crowd, id, met, person, words } from "../support/book.mjs";
import { People } from "../pages/people";
import AxeBuilder from "@axe-core/playwright";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

const box = async (part: Locator) => {
  const found = await part.boundingBox();
  if (!found) throw new Error("it is not on the screen");
  return { ...found, x2: found.x + found.width, y2: found.y + found.height, at: [found.x + found.width / 2, found.y + found.height / 2] as const };
};

/** A point in the band of a ring, left of the middle, as a person would aim at it. */
const inRing = async (page: Page, ring: 0 | 1 | 2) => {
  const rings = await box(page.locator(".rings"));
  return [rings.x + rings.width * ([0.38, 0.22, 0.07][ring] ?? 0), rings.y + rings.height / 2] as const;
};

const dragWithMouse = async (page: Page, who: Locator, to: readonly [number, number]) => {
  const from = (await box(who)).at;
  await page.mouse.move(from[0], from[1]);
  await page.mouse.down();
  await page.mouse.move(to[0], to[1], { steps: 6 });
  await page.mouse.up();
};

/** A finger that goes down, waits so many milliseconds, goes on in small steps and is lifted. Each event tells when it was, as
 *  the glass does, so that a busy machine makes no hand slower. */
const dragWithFinger = async (page: Page, who: Locator, to: readonly [number, number], wait: number) => {
  const [x, y] = (await box(who)).at;
  const session = await page.context().newCDPSession(page);
  const begun = Date.now();
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", after: number, points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points, timestamp: (begun + after) / 1000 });
  await touch("touchStart", 0, [{ x, y }]);
  await page.waitForTimeout(wait);
  for (let step = 1; step <= 8; step += 1) {
    await touch("touchMove", wait + step * 16, [{ x: x + ((to[0] - x) * step) / 8, y: y + ((to[1] - y) * step) / 8 }]);
    await page.waitForTimeout(16);
  }
  await touch("touchEnd", wait + 9 * 16, []);
};

/** What axe finds on the page as it stands. Whom a bar covers in part comes up whole when one scrolls. */
const faults = async (page: Page) => {
  const covered = await page.evaluate(() => {
    const bars = [...document.querySelectorAll("#chosen, .status, .tabs, .bar")].map((bar) => bar.getBoundingClientRect());
    const isCovered = ({ top, bottom }: DOMRect) => bars.some((bar) => bar.width > 300 && bar.top < bottom && top < bar.bottom);
    return [...document.querySelectorAll(".spot-btn")].filter((spot) => isCovered(spot.getBoundingClientRect())).map((spot) => `#${spot.id}`);
  });
  const axe = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const found = await covered.reduce((axe, spot) => axe.exclude(spot), axe).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
};

const three = () => backup([person(0, { ring: "close" }), person(1, { ring: "close" }), person(2, { ring: "closest" })]);

for (const size of SIZES) {
  test.describe(`at ${size.width}x${size.height}`, () => {
    test.use({ viewport: size, hasTouch: size.width < 1000 });

    const start = async (page: Page, people: People, file: Parameters<typeof begin>[1]) => {
      await people.shell.open();
      await begin(page, file);
      await people.go("#/people/map");
      const stored = async (n = 0) => words((await people.records())[`mainstay:1:r:p:${id(n)}`] ?? "");
      return { stored, before: await stored() };
    };

    test("the drawing fits the window, rings bear their names, and nobody stands on an edge", async ({ page, shell }) => {
      for (const n of [8, 15]) {
        await start(page, new People(shell), backup(crowd(n)));
        const rings = await box(page.locator(".rings"));
        const foot = size.width < 1000 ? (await box(page.locator(".tabs"))).y : size.height;
        expect(rings.y2, "all of it is seen at once").toBeLessThanOrEqual(foot);
        expect(rings.width).toBeGreaterThanOrEqual(size.width < 1000 ? 380 : 630);
        await expect(page.locator(".ring-name")).toHaveText(["Around me", "Close", "Closest"]);
        const names = await Promise.all((await page.locator(".ring-name").all()).map(box));
        const lines = await Promise.all((await page.locator(".ring-line").all()).map(box));
        for (const [nth, name] of names.entries()) {
          const line = lines[nth];
          expect(Math.abs(name.at[1] - (line?.y ?? 0)), "a name stands on the top of its ring").toBeLessThan(4);
        }
        for (const disc of await Promise.all((await page.locator(".spot-disc").all()).map(box))) {
          const covered = names.filter((name) => name.x < disc.x2 && disc.x < name.x2 && name.at[1] - 6 < disc.y2 && disc.y < name.at[1] + 6);
          expect(covered, "no name covers a face").toEqual([]);
          expect(Math.min(disc.x - rings.x, rings.x2 - disc.x2, disc.y - rings.y, rings.y2 - disc.y2), "room to the edge").toBeGreaterThanOrEqual(6);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      }
    });

    test("the bar of the chosen one is in view and covers neither them nor the line that offers Undo", async ({ page, shell }) => {
      const people = new People(shell);
      const all = crowd(15).map((one, at) => (at === 2 ? { ...one, good_for: { hand: "very_good", company: "good" } } : one));
      await start(page, people, backup(all));
      const bar = page.getByRole("region", { name: "Chosen" });
      const inView = async (who: Locator) => {
        const [below, face] = [await box(bar), await box(who)];
        const foot = size.width < 1000 ? (await box(page.locator(".tabs"))).y : size.height;
        expect(below.y).toBeGreaterThanOrEqual(0);
        expect(below.y2, "the bar ends above the tabs").toBeLessThanOrEqual(foot + 1);
        if (below.x < face.x2) expect(face.y2, "the chosen one is seen above the bar").toBeLessThanOrEqual(below.y);
        expect(face.y, "and below the top bar").toBeGreaterThanOrEqual(50);
        return below;
      };
      // The last of each ring, and whoever stands lowest.
      for (const name of ["Ana", "Aleksandra", "Wilhelmina", "Mo", "Mum", "Jo"]) {
        const who = page.getByRole("button", { name: new RegExp(`^${name}, `) });
        await who.click();
        await expect(bar.getByRole("heading")).toHaveText(name);
        await expect.poll(async () => (await box(who)).y2 <= (await box(bar)).y || size.width > 1000).toBe(true);
        await inView(who);
      }
      const chi = page.getByRole("button", { name: /^Chi, Close, .*good for a hand and company, \d of 6$/ });
      await chi.click();
      await expect(bar).toContainText("Close · Nothing written down yet");
      await bar.getByRole("button", { name: "Move" }).click();
      await bar.getByRole("group", { name: "How close is Chi?" }).getByRole("button", { name: "Around me" }).click();
      await expect(people.status).toHaveText("Saved.");
      const [above, line] = [await box(bar), await box(page.locator(".status"))];
      const apart = above.y2 <= line.y || line.y2 <= above.y || above.x2 <= line.x || line.x2 <= above.x;
      expect(apart, "bar and status line are both seen whole").toBe(true);
      expect(await faults(page)).toEqual([]);
      // A second tap lets go.
      await page.getByRole("button", { name: /^Chi, / }).click();
      await expect(bar).toBeHidden();
    });

    test("a mouse drags at once: over a ring it changes, outside and with Escape it does not", async ({ page, shell }) => {
      const people = new People(shell);
      const { stored, before } = await start(page, people, three());
      const ana = page.getByRole("button", { name: /^Ana, / });
      await dragWithMouse(page, ana, await inRing(page, 2));
      await expect(page.getByRole("button", { name: /^Ana, Around me/ })).toBeVisible();
      await expect(people.status).toHaveText("Saved.");
      await expect(page.getByRole("region", { name: "Chosen" }), "a drag chooses nobody").toBeHidden();
      await page.getByRole("button", { name: "Undo: moved Ana" }).click();
      await expect.poll(() => stored()).toBe(before);
      const rings = await box(page.locator(".rings"));
      await dragWithMouse(page, ana, [rings.x + 2, rings.y - 30]);
      const from = (await box(ana)).at;
      await page.mouse.move(from[0], from[1]);
      await page.mouse.down();
      const [x, y] = await inRing(page, 2);
      await page.mouse.move(x, y, { steps: 4 });
      await expect(page.locator(".ring-line[data-over]")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(page.locator(".ring-line[data-over]")).toHaveCount(0);
      await page.mouse.up();
      expect(await stored()).toBe(before);
      await expect(page.getByRole("region", { name: "Chosen" })).toBeHidden();
      // Let go outside, before anything was moved: nobody hangs on the mouse that comes back.
      await page.mouse.move(from[0], from[1]);
      await page.mouse.down();
      await page.mouse.move(rings.x + 2, rings.y - 40);
      await page.mouse.up();
      await page.mouse.move(x, y, { steps: 4 });
      await expect(page.locator(".ring-line[data-over]")).toHaveCount(0);
      await page.mouse.click(x, y);
      expect(await stored()).toBe(before);
      // Less than a drag is a tap.
      await page.mouse.move(from[0], from[1]);
      await page.mouse.down();
      await page.mouse.move(from[0] + 2, from[1] + 1);
      await page.mouse.up();
      await expect(page.getByRole("region", { name: "Chosen" })).toContainText("Ana");
    });

    test("a group opens in place, and its people move by drag, Move and keys", async ({ page, shell }) => {
      test.slow();
      const people = new People(shell);
      const work = Array.from({ length: 150 }, (_, n) => person(n, { ring: "around", ...(n < 31 ? { contexts: ["Work"] } : {}), ...(n > 100 ? { contexts: ["Choir"] } : {}) }));
      const { stored } = await start(page, people, backup(work));
      const tile = page.getByRole("button", { name: "Work, 31 people" });
      await tile.click();
      const list = page.getByRole("list", { name: "Around me · Work, 31 people" });
      await expect(list.getByRole("button")).toHaveCount(31);
      await expect(list.getByRole("button").first()).toBeFocused();
      expect(await page.evaluate(() => location.hash), "it opens in place").toBe("#/people/map");
      expect(await faults(page)).toEqual([]);
      const ben = list.getByRole("button", { name: /^Ben, Around me, .*, \d+ of 31$/ });
      await dragWithMouse(page, ben, await inRing(page, 1));
      await expect.poll(() => stored(1)).toContain('"ring":"close"');
      const rest = page.getByRole("list", { name: "Around me · Work, 30 people" });
      await expect(rest.getByRole("button")).toHaveCount(30);
      await rest.getByRole("button", { name: /^Chi, / }).click();
      const bar = page.getByRole("region", { name: "Chosen" });
      await bar.getByRole("button", { name: "Move" }).click();
      await expect(page.getByRole("button", { name: "Done" }), "what ends the moving, and nothing else").toHaveCount(1);
      await bar.getByRole("button", { name: "Closest", exact: true }).click();
      await expect.poll(() => stored(2)).toContain('"ring":"closest"');
      const dee = page.getByRole("button", { name: /^Dee, / });
      await dee.focus();
      await page.keyboard.press("Shift+ArrowUp");
      await expect.poll(() => stored(3)).toContain('"ring":"close"');
      await page.locator(".rings-open").getByRole("button", { name: "Back to the circles" }).click();
      await expect(page.getByRole("button", { name: "Work, 28 people" })).toBeFocused();
      await expect(page.getByRole("button", { name: /^Ben, Close, / })).toBeVisible();
    });
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a short press drags, less of it scrolls the page, and a tap chooses", async ({ page, shell }) => {
    const people = new People(shell);
    await shell.open();
    await begin(page, three());
    await people.go("#/people/map");
    const stored = async () => words((await people.records())[`mainstay:1:r:p:${id(0)}`] ?? "");
    const before = await stored();
    const ana = page.getByRole("button", { name: /^Ana, / });
    const top = () => page.evaluate(() => scrollY);
    const up = async () => (await box(ana)).at;
    const [x, y] = await up();
    await dragWithFinger(page, ana, [x, y - 200], 0);
    await expect.poll(top, { message: "the page was scrolled" }).toBeGreaterThan(50);
    expect(await stored()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    await dragWithFinger(page, ana, await inRing(page, 2), 400);
    await expect(page.getByRole("button", { name: /^Ana, Around me/ })).toBeVisible();
    await expect.poll(stored).toContain('"ring":"around"');
    await expect(page.getByRole("region", { name: "Chosen" })).toBeHidden();
    await page.getByRole("button", { name: "Undo: moved Ana" }).tap();
    await expect.poll(stored).toBe(before);
    await ana.tap();
    await expect(page.getByRole("region", { name: "Chosen" })).toContainText("Ana");
  });
});

test("how it stands and what someone is good for is seen without a legend", async ({ page, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const people = new People(shell);
  await shell.open();
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  await begin(
    page,
    backup([person(0, { ring: "closest", good_for: { listening: "very_good", hand: "good" } }), person(1, { ring: "closest" }), person(2, { standing: "remembered" })], {
      ...met(day(1), 0),
      [`m:${day(300).slice(0, 7)}.0`]: { device: "AAAAAB", moments: { [id(901)]: { d: 3, with: [id(1)], at: 901, how: "met" } } },
    }),
  );
  await people.go("#/people/map");
  const spot = (name: string) => page.locator(".spot", { has: page.getByRole("button", { name: new RegExp(`^${name}, `) }) });
  const look = (name: string) =>
    spot(name)
      .locator(".spot-disc")
      .evaluate((disc) => [getComputedStyle(disc).borderTopStyle, getComputedStyle(disc).backgroundColor]);
  const [ana, ben] = [await look("Ana"), await look("Ben")];
  expect(ana[0]).toBe("solid");
  expect(ben[0], "a while ago: another line").not.toBe("solid");
  expect(ben[1], "and a paler face").not.toBe(ana[1]);
  await expect(spot("Ana").locator(".spot-sign .icon")).toHaveCount(1);
  await expect(spot("Ben").locator(".spot-sign .icon")).toHaveCount(0);
  await expect(spot("Chi").locator(".spot-sign .icon")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Ana, Closest, in touch, good for listening and a hand, 1 of 2" })).toBeVisible();
  await spot("Ben").getByRole("button").click();
  await expect(page.getByRole("region", { name: "Chosen" })).toContainText("Closest · It's been a while");
});

test("an emoji, eighty letters, Arabic and Japanese are right on the rings, in the bar and at 320 pixels", async ({ page, shell }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const people = new People(shell);
  await shell.open();
  const names = ["🦊", "x".repeat(80), "عبد الرحمن", "佐藤 健一"];
  await begin(page, backup(names.map((name, n) => person(n, { name }))));
  await people.go("#/people/map");
  for (const name of names) {
    await page.getByRole("button", { name: new RegExp(`^${name}, Close, `) }).click();
    const bar = page.getByRole("region", { name: "Chosen" });
    await expect(bar.getByRole("heading")).toHaveText(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await box(bar)).height, "the bar stays a bar").toBeLessThanOrEqual(210);
  }
});
