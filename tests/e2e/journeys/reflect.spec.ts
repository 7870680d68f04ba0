// Looking back: a month in words, ways one meets, the look back, good moments.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const at = (n: number, d: number, who: number[], more = {}) => [id(500 + n), { d, with: who.map(id), at: n, ...more }] as const;
const month = (rows: (readonly [string, object])[]) => ({ device: "AAAAAB", moments: Object.fromEntries(rows) });

test("a look back is kept, becomes a good moment and a small step, and leads to whom one misses", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0), person(1)]));
  await people.go("#/reflect");
  await page.getByRole("link", { name: "Looking back" }).click();
  await page.getByRole("link", { name: "3-minute look back" }).click();
  await people.save();
  await expect(page.getByText("Write one line, or choose someone.").first()).toBeVisible();
  await page.getByLabel("What went well with people?").fill("Ben called out of the blue.");
  await page.getByLabel("Save it as a good moment too").check();
  await page.getByRole("group", { name: "Who came closer?" }).getByLabel("Ben").check();
  await page.getByRole("group", { name: "Who do you miss?" }).getByLabel("Ana").check();
  await page.getByLabel("One small thing for the next weeks").fill("ring Ana on the way home.");
  await page.getByLabel("Make it a small step").check();
  await page.getByLabel("On which day of the week?").selectOption({ label: "Sunday" });
  await people.save();
  const card = page.getByRole("listitem").filter({ hasText: "Ben called out of the blue." });
  await expect(card).toContainText("Came closer: Ben");
  await expect(card).toContainText("You missed: Ana");
  await expect(card.getByRole("link", { name: "Write to Ana" })).toBeVisible();
  await expect(card.getByRole("link", { name: "Write to Ben" })).toHaveCount(0);
  await people.go("#/");
  await expect(page.getByText("On Sunday I will ring Ana on the way home.")).toBeVisible();
  await people.go("#/reflect/good-moments");
  await expect(page.getByText("Ben called out of the blue.")).toBeVisible();
  // Somebody who goes takes no words along.
  await people.open("Ana");
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await people.go("#/reflect/look-back");
  await expect(card).toContainText("Came closer: Ben");
  await expect(card).not.toContainText("You missed");
});

test("a good moment can be read again on a hard day", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go("#/reflect/good-moments");
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  for (const words of ["The tea went cold, we laughed so much.", "Ana brought soup."]) {
    await people.go("#/reflect/good-moments/new");
    await people.save();
    await expect(page.getByText("Write what was good, in a word or two.").first()).toBeVisible();
    await page.getByLabel("What was good?").fill(words);
    await page.getByRole("group", { name: "Who was part of it?" }).getByLabel("Ana").check();
    await people.save();
    await expect(page.getByText(words)).toBeVisible();
  }
  await people.go("#/");
  await page.getByRole("button", { name: "Hard", exact: true }).click();
  await page.getByRole("button", { name: "Yes, please" }).click();
  await page.getByRole("link", { name: "Read a good moment" }).click();
  const one = page.getByRole("article");
  await expect(one).toHaveCount(1);
  const first = await one.innerText();
  expect(first).toContain("With Ana");
  await page.getByRole("button", { name: "Another one" }).click();
  await expect(one).not.toHaveText(first);
  await page.getByRole("button", { name: "All good moments" }).click();
  await expect(page.getByText("Ana brought soup.")).toBeVisible();
  await expect(page.getByText("The tea went cold, we laughed so much.")).toBeVisible();
});

test("a month is told in words, only as far as something was noted", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  await begin(
    page,
    backup([person(0), person(1), person(2, { standing: "kept_apart" })], {
      "m:2026-11.0": month([
        at(1, 2, [0], { how: "met", told: "The boat is sold." }),
        at(2, 9, [1], { how: "call" }),
        at(3, 12, [2], { how: "call", told: "Something." }),
      ]),
      "m:2026-10.0": month([at(4, 5, [1], { how: "text" })]),
    }),
  );
  await people.go("#/reflect/month");
  await expect(page.getByRole("heading", { name: "November 2026 in words" })).toBeVisible();
  await expect(page.getByText("You were in touch with 2 people.")).toBeVisible();
  await expect(page.getByText("You listened, and wrote down what 1 person told you.")).toBeVisible();
  await expect(page.getByText(/thank you/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "The month after" })).toBeDisabled();
  await page.getByRole("button", { name: "The month before" }).click();
  await expect(page.getByRole("heading", { name: "October 2026 in words" })).toBeVisible();
  await expect(page.getByText("You were in touch with 1 person.")).toBeVisible();
  await expect(page.getByRole("button", { name: "The month before" })).toBeDisabled();
});

test("ways one meets are told from eight moments on, in words and as a table", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  const rows = [1, 2, 3, 4, 5, 6, 7].map((n) => at(n, n, [0], { how: n < 6 ? "call" : "text" }));
  await begin(page, backup([person(0)], { "m:2026-11.0": month(rows) }));
  await people.go("#/reflect/ways");
  await expect(page.getByText("After 8 moments you will see something here. There are 7 so far.")).toBeVisible();
  await people.go(`#/log?with=${id(0)}`);
  await page.getByLabel("Met", { exact: true }).check();
  await people.save();
  await people.go("#/reflect/ways");
  await expect(page.getByText("Most often: Call, 5 of 8.").or(page.getByText(/Most often: .+, 5 of 8\./)).first()).toBeVisible();
  await page.getByText("As a table").click();
  await expect(page.getByRole("row")).toHaveCount(4);
  await expect(page.getByText("If it suits you both, the next time could be face to face.")).toBeVisible();
  await page.getByLabel("Online is my main way").check();
  await expect(page.getByText("If it suits you both, the next time could be face to face.")).toBeHidden();
});
