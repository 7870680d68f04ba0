// The first month of somebody who enters five people and comes back now and then: every sentence of Today is read, and each
// is true of what was written down until then.

import { expect, test } from "../support/fixtures";
import { People } from "../pages/people";

const NAMES = ["Ana", "Ben", "Chi", "Dee", "Efe"];
/** What says nothing of anybody: buttons, questions, doors, the day itself. */
const OF_NOBODY =
  /^(\w+ \d+ March|Your message|Copy|Share…?|We talked|Not today|Other words|Say hi|How is today\?|Hard|So-so|Okay|Good|Log a moment|Not backed up yet\. Save a file|[A-E])$/;

test("from the first day to the thirty-first no sentence of Today is untrue", async ({ page, shell }) => {
  const people = new People(shell);
  const main = page.getByRole("main");
  /** Whom was talked to, by name, on which day. */
  const talked = new Map<string, number>();
  const lines = async () => (await main.innerText()).split("\n").map((line) => line.trim()).filter(Boolean);
  const shown = async () => (await lines()).filter((line) => NAMES.includes(line));
  const knownOf = (name: string, day: number) => {
    const since = talked.get(name);
    if (since === undefined) return "Nothing written down yet";
    return day - since >= 30 ? "Good time to say hi" : undefined;
  };
  /** Reads all of Today on this day: one heading, and of each person what is known of them. */
  const reads = async (day: number, sentence: string | RegExp) => {
    const read = await lines();
    const left = read.filter((line, at) => {
      if (OF_NOBODY.test(line) || NAMES.includes(line)) return false;
      const name = read[at - 1];
      return !NAMES.includes(name) || line !== knownOf(name, day);
    });
    expect(left.length, `day ${day}: ${left.join(" / ")}`).toBe(1);
    expect(left[0]).toMatch(sentence);
  };
  const onDay = async (day: number) => {
    await page.clock.setFixedTime(new Date(2026, 2, day, 12));
    await shell.reload();
    await people.go("#/");
  };
  const talk = async (day: number) => {
    const [name] = await shown();
    talked.set(name, day);
    await main.getByRole("button", { name: `We talked, ${name} and I` }).click();
    await expect(people.status).toContainText("Saved.");
  };

  await page.clock.setFixedTime(new Date(2026, 2, 1, 12));
  await shell.open();
  await page.getByRole("link", { name: "Stay in touch with my people" }).click();
  for (const name of NAMES) {
    await page.getByLabel("Name").fill(name);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("link", { name: "Go to Today" }).click();
  await reads(1, "Who would be nice to hear from first?");
  expect((await shown()).length).toBe(2);
  await talk(1);
  expect((await shown()).length).toBe(1);
  const [later] = await shown();
  await main.getByRole("button", { name: `Not today: ${later}` }).click();
  const enough = ["That is enough for today.", `Okay. ${later} comes up again tomorrow.`];
  await expect(main.getByText(enough[0])).toBeVisible();
  await expect(main.getByText(enough[1])).toBeVisible();
  await shell.reload();
  await reads(1, enough[0]);

  // Whoever was put off comes again, and nobody who was talked to.
  await onDay(2);
  await reads(2, "A small hello, if you like");
  expect(await shown()).toContain(later);
  expect((await shown()).some((name) => talked.has(name))).toBe(false);
  await talk(2);
  await talk(2);
  await onDay(2);
  await reads(2, enough[0]);

  // Two are left, and wait without a word of how long.
  for (const day of [3, 7]) {
    await onDay(day);
    await reads(day, "A small hello, if you like");
    expect((await shown()).length).toBe(2);
    expect((await shown()).some((name) => talked.has(name))).toBe(false);
  }
  await talk(7);
  await talk(7);
  expect([...talked.keys()].sort()).toEqual(NAMES);

  await onDay(14);
  await reads(14, "Nothing needs you today.");
  expect(await shown()).toEqual([]);

  // A month after the first day the first one is welcome again, and nobody else is.
  await onDay(31);
  await reads(31, "Welcome back. Nothing is lost. One small hello?");
  expect(await shown()).toEqual([[...talked].find(([, day]) => day === 1)![0]]);
});
