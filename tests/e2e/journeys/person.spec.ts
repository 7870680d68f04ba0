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
    [`e:${id(40)}`]: { id: id(40), person: id(0), label: "Wedding day", date: "06-06", stamp },
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
