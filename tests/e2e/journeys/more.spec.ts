// What stands behind More and Reflect: in groups, with a line of what is there now and none where there is nothing.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, met, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

test("rows say what is inside now, and nothing where nothing is", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  const told = page.getByRole("main").locator(".row-detail").filter({ hasText: /./ });
  for (const [route, headings] of [
    ["#/more", ["Your notes", "Ideas and help", "This app"]],
    ["#/reflect", ["Your answers over time", "This month", "To read again", "Your people over time"]],
  ] as const) {
    await people.go(route);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([...headings]);
    await expect(told).toHaveCount(0);
  }
  const stamp = "AAAAAB.900";
  await begin(
    page,
    backup([person(0, { birthday: "1990-03-09" }), person(1, { standing: "kept_apart", birthday: "1990-03-10" })], {
      ...met("2026-02-20", 0),
      [`e:${id(40)}`]: { id: id(40), person: id(0), label: "Wedding day", date: "--03-28", stamp },
      [`e:${id(41)}`]: { id: id(41), person: id(0), label: "Name day", date: "--06-06", stamp },
      [`l:${id(30)}`]: { id: id(30), what: "A walk", people: [id(0)], stage: "set", day: "2026-03-04", stamp },
      [`l:${id(31)}`]: { id: id(31), what: "A film", people: [id(0)], stage: "set", day: "2026-02-27", stamp },
      [`l:${id(32)}`]: { id: id(32), what: "A trip", people: [id(0)], stamp },
      [`t:${id(50)}`]: { id: id(50), person: id(0), what: "Lent me the van.", day: "2026-02-25", stamp },
      [`g:${id(60)}`]: { id: id(60), words: "We laughed.", day: "2026-02-25", stamp },
      [`g:${id(61)}`]: { id: id(61), words: "We sang.", day: "2026-02-26", stamp },
    }),
  );
  const row = (name: string) => page.getByRole("main").locator(".row", { has: page.getByText(name, { exact: true }) }).locator(".row-detail");
  await people.go("#/more");
  await expect(row("Dates")).toHaveText("2 in the next 30 days");
  await expect(row("Plans")).toHaveText("1 to come");
  await expect(row("Moments")).toHaveText("1 written down");
  await expect(row("Thank-yous")).toHaveText("1 written down");
  await expect(told).toHaveCount(4);
  await page.getByRole("link", { name: "Your data" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  await download;
  await people.go("#/more");
  await expect(row("Your data")).toHaveText("Last backup: 2 March 2026.");
  await people.go("#/reflect");
  await expect(row("Good moments")).toHaveText("2 written down");
  await expect(told).toHaveCount(1);
});
