// Keeping friendships warm: rhythm, hellos, what to ask next time, dates, hard days, with the clock moved by hand.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, met, person } from "../support/book.mjs";
import { People } from "../pages/people";
import type { Page } from "@playwright/test";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const STAMP = "AAAAAB.900";
const PHONE = [{ on: "phone", value: "+44 7700 900123", first: true }];

/** Moves the clock to noon of a day and opens the app anew, as the next morning would. */
async function onDay(page: Page, people: People, day: string) {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await people.shell.reload();
  await people.go("#/");
}

/** A tap on a link to another app, which the test machine does not have. */
async function tap(page: Page, name: string) {
  await page.evaluate(() => {
    const keep = (event: Event) => {
      const link = (event.target as Element).closest("a");
      if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
    };
    document.addEventListener("click", keep, true);
  });
  await page.getByRole("link", { name, exact: true }).click();
}

test("a rhythm comes due, is reached by a text, logged, and leaves Today", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { ring: "closest", added: "2026-03-02", channels: PHONE })], met("2026-03-02", 0)));
  await onDay(page, people, "2026-03-07");
  await expect(page.getByText("Nothing needs you today.")).toBeVisible();
  await onDay(page, people, "2026-03-08");
  const card = page.getByRole("article", { name: "Ana" });
  await expect(card).toContainText("Good time to say hi");
  await card.getByRole("link", { name: "Other words" }).click();
  const message = page.getByLabel("Your message");
  await expect(message).not.toHaveValue("");
  await message.fill("Hi Ana, a walk on Sunday?");
  const text = page.getByRole("link", { name: "Text", exact: true });
  await expect(text).toHaveAttribute("href", `sms:+447700900123?&body=${encodeURIComponent("Hi Ana, a walk on Sunday?")}`);
  await expect(page.getByText("Did you reach Ana?")).toBeHidden();
  await tap(page, "Text");
  await expect(page.getByText("Did you reach Ana?")).toBeVisible();
  await page.getByRole("button", { name: "Yes" }).click();
  await people.go("#/");
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await expect(card).toBeHidden();
  await onDay(page, people, "2026-03-14");
  await expect(card).toBeVisible();
});

test("a hello is written down at the tap, asked about for three days, and taken back whole", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { waiting_since: "2026-03-01", channels: PHONE })]));
  await people.go("#/");
  const card = page.getByRole("article", { name: "Ana" });
  const question = page.getByRole("group", { name: "You wrote to Ana. Did you reach Ana?" });
  await expect(card).toContainText("They wrote to you.");
  await page.getByLabel("Your message").fill("Late, but with love.");
  await tap(page, "Text Ana");
  await expect(people.status).toHaveText("Saved.");
  await expect(card).toBeHidden();
  await expect(question).toBeVisible();
  await shell.reload();
  await expect(question).toBeVisible();
  await onDay(page, people, "2026-03-04");
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: "Not yet" }).click();
  await expect(question).toBeHidden();
  await expect(card, "what waited waits again").toContainText("They wrote to you.");
  await expect(page.getByLabel("Your message")).toHaveValue("Late, but with love.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeHidden();
  await expect(question).toBeVisible();
  await onDay(page, people, "2026-03-05");
  await expect(question, "three days are enough").toBeHidden();
  await people.open("Ana");
  await expect(page.getByRole("main")).toContainText("Text");
});

test("after two hellos without an answer someone rests for one rhythm, and an answer ends it", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { ring: "closest", added: "2026-02-01", channels: PHONE })]));
  const card = page.getByRole("article", { name: "Ana" });
  for (const day of ["2026-03-02", "2026-03-09"]) {
    await onDay(page, people, day);
    await card.getByRole("link", { name: "Other words" }).click();
    await tap(page, "Text");
    await people.go("#/");
    await page.getByRole("button", { name: "Yes" }).click();
    await expect(card).toBeHidden();
  }
  await onDay(page, people, "2026-03-15");
  await expect(card, "one rhythm of rest").toBeHidden();
  await people.open("Ana");
  await expect(page.getByText("You reached out to Ana twice")).toBeVisible();
  await page.getByRole("button", { name: "They answered" }).click();
  await expect(page.getByText("Ana wrote to you. A late answer is welcome too.")).toBeVisible();
  await expect(page.getByText("You reached out to Ana twice")).toBeHidden();
  await people.go("#/");
  await expect(card).toContainText("They wrote to you.");
  await card.getByRole("link", { name: "Other words" }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("reply_late");
  await people.open("Ana");
  await page.getByRole("button", { name: "No answer needed" }).click();
  await expect(page.getByText("wrote to you")).toBeHidden();
  await people.menu();
  await expect(page.getByRole("button", { name: "They wrote to me" })).toBeVisible();
});

test("low energy is one person a day, in writing only", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  const long = { added: "2025-01-01", channels: PHONE };
  await begin(page, backup([person(0, long), person(1, long), person(2, long)]));
  await people.go("#/");
  await expect(page.getByRole("article")).toHaveCount(2);
  await people.go("#/settings/rhythm");
  await page.getByLabel("Low energy: one person a day, and only a text").check();
  await people.go("#/");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("Low energy is on: one person, one text.")).toBeVisible();
  await page.getByRole("article").getByRole("link", { name: "Other words" }).click();
  await expect(page.getByRole("link", { name: "Text", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Call", exact: true })).toBeHidden();
  await tap(page, "Text");
  await people.go("#/");
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("a group has its rhythm, a person their own, and both are kept", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([
    person(0, { ring: "around", added: "2026-03-02", contexts: ["choir"] }),
    person(1, { ring: "around", added: "2026-03-02", contexts: ["choir"], rhythm: "none" }),
    person(2, { ring: "around", added: "2026-03-02" }),
  ], met("2026-03-02", 0, 1, 2)));
  await people.go("#/settings/rhythm");
  await page.getByLabel("choir").selectOption({ label: "Every 14 days" });
  await expect(people.status).toHaveText("Saved.");
  await onDay(page, people, "2026-03-16");
  await expect(page.getByRole("article", { name: "Ana" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("after two weeks away: welcome back, nothing is lost, one small hello", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { added: "2025-01-01" }), person(1, { added: "2025-01-01" })]));
  await onDay(page, people, "2026-03-15");
  await expect(page.getByText("Welcome back")).toBeHidden();
  await expect(page.getByRole("article")).toHaveCount(2);
  await onDay(page, people, "2026-03-29");
  await expect(page.getByRole("heading", { name: "Welcome back. Nothing is lost. One small hello?" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
  await onDay(page, people, "2026-03-30");
  await expect(page.getByText("Welcome back")).toBeHidden();
});

test("hellos are paused for one person and for everyone, and come back", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { added: "2025-01-01" }), person(1, { added: "2025-01-01" })]));
  await people.open("Ana");
  await people.menu();
  await page.getByRole("button", { name: "A break for a month" }).click();
  await people.go("#/");
  await expect(page.getByRole("article")).toHaveCount(1);
  await people.go("#/settings");
  await page.getByRole("button", { name: "A week" }).click();
  await people.go("#/");
  await expect(page.getByText("Small hellos are paused until 9 March 2026.")).toBeVisible();
  await onDay(page, people, "2026-03-09");
  await expect(page.getByRole("article")).toHaveCount(1);
  await onDay(page, people, "2026-03-20");
  await expect(page.getByRole("article"), "Ana still rests").toHaveCount(1);
  await onDay(page, people, "2026-04-01");
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("people without a rhythm are never suggested, but can be found when it has been long", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { added: "2025-01-01", rhythm: "none" }), person(1, { added: "2026-02-01", rhythm: "none" })]));
  await people.go("#/");
  await expect(page.getByText("Nothing needs you today.")).toBeVisible();
  await people.go("#/people");
  await page.getByRole("link", { name: "Out of touch for a while" }).click();
  await expect(page.getByRole("main").getByRole("link")).toHaveText([/Ana/]);
});

test("what they told comes back on its day, before a plan, and with the person", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { ring: "closest", added: "2026-03-01" })]));
  await people.go(`#/log?with=${id(0)}`);
  await page.getByLabel("What did they tell you?").fill("She has an interview in Leeds.");
  await page.getByLabel("What will you ask next time?").fill("the interview");
  await page.getByRole("radio", { name: "In 3 days" }).check();
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  await expect(page.getByRole("main")).toContainText("Told you: She has an interview in Leeds.");
  await people.go("#/");
  await expect(page.getByRole("heading", { name: "To ask about" })).toBeHidden();
  // Before a plan it returns even though its day has not come.
  await people.go(`#/plans/new?with=${id(0)}`);
  await page.getByLabel("What would you like to do?").fill("A walk");
  await page.getByLabel("On which day?").fill("2026-03-04");
  await page.getByRole("radio", { name: "Agreed", exact: true }).check();
  await people.save();
  await onDay(page, people, "2026-03-03");
  const plan = page.getByRole("article", { name: "Tomorrow: A walk with Ana" });
  await expect(plan).toContainText("the interview");
  await onDay(page, people, "2026-03-05");
  await expect(page.getByRole("heading", { name: "To ask about" })).toBeVisible();
  await page.getByRole("link", { name: "Ask Ana", exact: true }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/the interview/);
  await people.go("#/");
  await page.getByRole("button", { name: "Asked Ana about the interview" }).click();
  await expect(page.getByRole("heading", { name: "To ask about" })).toBeHidden();
  await people.open("Ana");
  await expect(page.getByRole("main")).not.toContainText("the interview, from");
});

test("a hard day: company before, quiet on the day, a word after", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { added: "2026-03-01", channels: PHONE })]));
  await people.go("#/dates/new");
  await page.getByLabel("What is it?").fill("Dad's day");
  await page.getByLabel("Day", { exact: true }).fill("20");
  await page.getByLabel("Month").selectOption({ label: "March" });
  await page.getByLabel("This is a hard day. Keep it quiet.").check();
  await page.getByLabel("Before").fill("Ask Ana to come along.");
  await page.getByLabel("On the day", { exact: true }).fill("Keep the evening free.");
  await page.getByLabel("After", { exact: true }).fill("Tell Ana how it was.");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await people.save();
  await expect(page.getByRole("main")).toContainText("quiet day");
  await onDay(page, people, "2026-03-12");
  await expect(page.getByText("Dad's day"), "eight days before").toBeHidden();
  await onDay(page, people, "2026-03-13");
  const card = page.getByRole("article", { name: "In 7 days: Dad's day" });
  await expect(card).toContainText("Ask Ana to come along.");
  await card.getByRole("link", { name: "Ask Ana to be there" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask Ana");
  await people.go("#/");
  await card.getByRole("link", { name: "Make a small plan" }).click();
  await expect(page.getByLabel("On which day?")).toHaveValue("2026-03-20");
  await onDay(page, people, "2026-03-20");
  await expect(page.getByRole("article", { name: "Today: Dad's day" })).toContainText("Keep the evening free.");
  await onDay(page, people, "2026-03-22");
  const after = page.getByRole("article", { name: "Dad's day was on Friday 20 March" });
  await expect(after).toContainText("Tell Ana how it was.");
  await after.getByRole("button", { name: "Done", exact: true }).click();
  await expect(after).toBeHidden();
  await onDay(page, people, "2026-03-23");
  await expect(page.getByText("Dad's day")).toBeHidden();
  await onDay(page, people, "2027-03-19");
  await expect(page.getByRole("article", { name: "Tomorrow: Dad's day" })).toBeVisible();
});

test("a year of dates with 29 February, a month, a day that comes once, and late wishes", async ({ page, shell }) => {
  test.setTimeout(90_000);
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2027-01-02T12:00:00"));
  await shell.open();
  const rhythm = "none";
  const dates = {
    [`e:${id(80)}`]: { id: id(80), person: id(1), label: "Exam", date: "2027-05-10", once: true, stamp: STAMP },
    [`e:${id(81)}`]: { id: id(81), label: "Garden month", date: "--06", stamp: STAMP },
  };
  await begin(page, backup([person(0, { birthday: "2000-02-29", rhythm }), person(1, { rhythm })], dates));
  const coming = page.locator(".coming");
  await onDay(page, people, "2027-02-20");
  await expect(coming).toHaveText(/Sun,? 28 Feb.*Ana's birthday, turns 27/);
  await onDay(page, people, "2027-03-01");
  await expect(page.getByText("Ana's birthday was on Sunday 28 February. Late wishes are welcome too.")).toBeVisible();
  await page.getByRole("link", { name: "Write to Ana" }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("birthday_late");
  await onDay(page, people, "2027-03-08");
  await expect(page.getByText("Late wishes are welcome too.")).toBeHidden();
  await people.go("#/settings");
  await page.getByRole("radio", { name: "On 1 March" }).check();
  await onDay(page, people, "2028-02-20");
  await expect(coming).toHaveText(/Tue,? 29 Feb.*turns 28/);
  await onDay(page, people, "2029-02-20");
  await expect(coming).toHaveText(/Thu,? 1 Mar.*turns 29/);
  await onDay(page, people, "2027-05-09");
  await expect(coming).toHaveText(/Ben: Exam/);
  await onDay(page, people, "2027-05-11");
  await expect(page.getByText("Ben: Exam, on Monday 10 May. Ask how it went.")).toBeVisible();
  await page.getByRole("button", { name: "All good" }).click();
  await expect(page.getByText("Ask how it went.")).toBeHidden();
  await people.go("#/dates");
  await expect(page.getByRole("heading", { name: "Some time in the month" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Garden month");
  await onDay(page, people, "2028-05-01");
  await people.go("#/dates");
  const over = page.locator("section", { has: page.getByRole("heading", { name: "Past", exact: true }) });
  await expect(over, "once is once, and can still be found").toContainText("Exam");
  await expect(page.getByText("Ben: Exam")).toHaveCount(1);
});

test("a day the calendar does not have is refused beside its field, and nothing is lost", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open("#/dates/new");
  await page.getByLabel("What is it?").fill("Moving day");
  const day = page.getByLabel("Day", { exact: true });
  const year = page.locator("#date-year");
  const error = (id: string) => page.locator(`#${id}-error`);
  await day.fill("30");
  await page.getByLabel("Month").selectOption({ label: "February" });
  await people.save();
  await expect(error("date-day")).not.toBeEmpty();
  await day.fill("3");
  for (const wrong of ["0", "9999", "-5", "soon"]) {
    await year.fill(wrong);
    await people.save();
    await expect(error("date-year"), wrong).not.toBeEmpty();
    await expect(year).toHaveValue(wrong);
  }
  await year.fill("");
  await page.getByRole("radio", { name: "Once" }).check();
  await people.save();
  await expect(error("date-year")).toHaveText("A one-off day needs its year.");
  await year.fill("2031");
  await people.save();
  await expect(page.getByRole("main")).toContainText("Moving day");
});

test("a moment on a day still to come becomes a plan, with a word", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go(`#/log`);
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByRole("radio", { name: "Earlier" }).check();
  await page.locator("#day").fill("2026-03-09");
  await page.getByLabel("A note for you").fill("Bring the photos.");
  await people.save();
  await expect(page.getByText("That day is still to come. Save it as a plan?")).toBeVisible();
  await page.getByRole("button", { name: "Change the day" }).click();
  await expect(page.locator("#day")).toBeFocused();
  await people.save();
  await page.getByRole("button", { name: "Yes, save it as a plan" }).click();
  await expect(page.getByLabel("On which day?")).toHaveValue("2026-03-09");
  await expect(page.getByRole("checkbox", { name: "Ana" })).toBeChecked();
  await expect(page.getByLabel("Notes for yourself")).toHaveValue("Bring the photos.");
  await people.go("#/moments");
  await expect(page.getByText("No moments yet. A short text counts.")).toBeVisible();
});

test("openers fit the occasion, fill what is known, and own ones come first", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await begin(page, backup([person(0, { ring: "closest", interests: ["gardening"] }), person(1, { ring: "closest" })]));
  const starters = page.locator(".starter");
  const seen = new Set<string>();
  for (const who of [0, 1]) {
    await people.go(`#/people/${id(who)}/hello`);
    const occasions = await page.getByLabel("What is it about?").locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(occasions.length).toBe(9);
    for (const occasion of occasions) {
      await page.getByLabel("What is it about?").selectOption(occasion);
      for (const words of await starters.allTextContents()) {
        seen.add(words);
        expect(words).not.toMatch(/[[\]{}]|  /);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(26);
  expect([...seen].some((words) => words.includes("gardening"))).toBe(true);
  const message = page.getByLabel("Your message");
  await page.getByLabel("What is it about?").selectOption("invitation");
  await message.fill("Ben, tea at mine?");
  await page.getByRole("button", { name: "Save as my own opener" }).click();
  await expect(people.status).toHaveText("Saved.");
  await message.fill("Ben, tea at mine on Sunday?");
  await people.go(`#/people/${id(0)}/hello?about=invitation`);
  await expect(starters.first()).toHaveText("Ana, tea at mine?");
  await expect(message).toHaveValue("Ana, tea at mine?");
  // Own words are not written over by another occasion.
  await message.fill("My own words.");
  await page.getByLabel("What is it about?").selectOption("good_news");
  await expect(message).toHaveValue("My own words.");
  await people.go("#/settings/openers");
  await page.getByLabel("The words").fill("Hello {name}.[ How is {goal}?] And {whatever}.");
  await page.getByRole("button", { name: "Add this opener" }).click();
  await people.go(`#/people/${id(1)}/hello`);
  // What was being written to Ben is put back as it was, until one begins anew.
  await expect(message).toHaveValue("Ben, tea at mine on Sunday?");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(starters.first()).toHaveText("Hello Ben.");
});

test("good news is met with two questions and a plan, help with a memory and a letter", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await people.add("Ana");
  await people.go("#/log");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByRole("radio", { name: "Good news" }).check();
  await page.getByRole("radio", { name: "I got" }).check();
  await page.getByRole("checkbox", { name: "A hand" }).check();
  await people.save();
  await expect(page.getByText("Ask two questions about it.")).toBeVisible();
  await page.getByRole("link", { name: "Write to Ana about it" }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("good_news");
  await page.goBack();
  await page.getByRole("link", { name: "Add it to my thank-yous" }).click();
  await page.getByLabel("What did they do for you?").fill("Carried the sofa up three floors.");
  await people.save();
  await expect(page.getByRole("main")).toContainText("Carried the sofa up three floors.");
  await page.getByRole("link", { name: "Write a letter" }).click();
  const letter = page.getByLabel("Your letter");
  await expect(letter).toHaveValue(/^Dear Ana,/);
  await letter.fill("Dear Ana,\n\nThank you for the sofa.");
  await people.save();
  await expect(people.status).toHaveText("Saved.");
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".letter-words");
  await expect(paper).toHaveText("Dear Ana,\n\nThank you for the sofa.");
  await expect(paper).toBeVisible();
  await expect(letter).toBeHidden();
});

test("help of the last days is worth a thank-you, which is asked once", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  await shell.open();
  await people.add("Ana");
  await people.go("#/log");
  await page.getByRole("checkbox", { name: "Ana" }).check();
  await page.getByRole("radio", { name: "I got" }).check();
  await page.getByRole("checkbox", { name: "Listening" }).check();
  await people.save();
  await onDay(page, people, "2026-03-04");
  await expect(page.getByText("Ana helped you on Monday 2 March. A thank-you would be welcome.")).toBeVisible();
  await page.getByRole("link", { name: "Thank Ana" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank Ana");
  await page.getByRole("button", { name: "Copy" }).click();
  await people.go("#/");
  await expect(page.getByText("A thank-you would be welcome.")).toBeHidden();
  await onDay(page, people, "2026-03-05");
  await expect(page.getByText("A thank-you would be welcome.")).toBeHidden();
});

test("moments are found, changed, deleted and brought back, and told by week", async ({ page, shell }) => {
  const people = new People(shell);
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.open();
  const at = (n: number, d: number, who: number[], more = {}) => [id(500 + n), { d, with: who.map(id), at: n, ...more }];
  const moments = Object.fromEntries([
    at(1, 2, [0], { how: "met", note: "Lunch by the river Ouse." }),
    at(2, 9, [1], { how: "call", told: "Her brother René is ill.", before: "so_so", after: "good" }),
    at(3, 21, [0, 1], { how: "text", topic: "the move" }),
  ]);
  await begin(page, backup([person(0), person(1)], { "m:2026-11.0": { device: "AAAAAB", moments } }));
  await people.go("#/moments");
  const lines = page.locator(".timeline > li");
  await expect(lines).toHaveCount(3);
  await expect(page.getByText("In touch in 3 of 26 weeks.")).toBeVisible();
  await expect(lines.nth(1)).toContainText("You felt: before, so-so. After, good.");
  await page.getByRole("link", { name: "Search everything" }).click();
  await page.getByLabel("Words, in any order").fill("rene brother");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await page.getByLabel("Words, in any order").fill("nothing like it");
  await expect(page.getByText("Nothing found for nothing like it.")).toBeVisible();
  await page.getByLabel("Words, in any order").fill("ouse ana");
  await page.getByRole("main").getByRole("listitem").getByRole("link").click();
  await expect(page.getByLabel("A note for you")).toHaveValue("Lunch by the river Ouse.");
  await page.getByLabel("A note for you").fill("Tea by the river Ouse.");
  await people.save();
  await expect(page.getByRole("main")).toContainText("Tea by the river Ouse.");
  await people.go("#/moments");
  await lines.last().getByRole("link").click();
  await page.getByRole("button", { name: "Delete", exact: false }).click();
  await people.go("#/moments");
  await expect(lines).toHaveCount(2);
  await people.go("#/more");
  await page.getByRole("button", { name: /^Undo: deleted a moment/ }).click();
  await people.go("#/moments");
  await expect(lines).toHaveCount(3);
});

test("the dot and the notice are off, and when chosen say nothing of anybody, once a day", async ({ page, shell }) => {
  await page.addInitScript(() => {
    const signs: string[] = JSON.parse(sessionStorage.getItem("signs") ?? "[]");
    const note = (sign: string) => {
      signs.push(sign);
      sessionStorage.setItem("signs", JSON.stringify(signs));
    };
    Object.assign(navigator, {
      setAppBadge: (...number: unknown[]) => Promise.resolve(note(`badge ${number.length}`)),
      clearAppBadge: () => Promise.resolve(note("clear")),
    });
    class Notice {
      static permission = "granted";
      static requestPermission = () => Promise.resolve("granted");
      constructor(title: string, options: { body: string }) {
        note(`${title}: ${options.body}`);
      }
    }
    Object.assign(window, { Notification: Notice });
    Object.defineProperty(document, "hidden", { get: () => sessionStorage.getItem("hidden") === "yes" });
  });
  const signs = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("signs") ?? "[]") as string[]);
  const look = (hidden: string) =>
    page.evaluate((hidden) => {
      sessionStorage.setItem("hidden", hidden);
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await page.clock.setFixedTime(new Date("2026-03-02T12:00:00"));
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { added: "2025-01-01" })]));
  await look("yes");
  expect(await signs()).toEqual([]);
  await look("no");
  await people.go("#/settings");
  await expect(page.getByLabel("A dot on the icon when something waits on Today")).not.toBeChecked();
  await page.getByLabel("A dot on the icon when something waits on Today").check();
  await expect.poll(signs).toEqual(["badge 0"]);
  await page.getByLabel("One quiet notice a day").check();
  await expect(page.locator(".status")).toContainText("Saved.");
  await look("yes");
  await look("no");
  await look("yes");
  const notice = "Mainstay: There is something for you, if you like.";
  await expect.poll(signs).toEqual(["badge 0", notice]);
  await look("no");
  await onDay(page, people, "2026-03-03");
  await look("yes");
  await expect.poll(async () => (await signs()).filter((sign) => sign === notice).length).toBe(2);
  await look("no");
  await page.getByRole("button", { name: "We talked, Ana and I" }).click();
  await expect.poll(async () => (await signs()).at(-1)).toBe("clear");
});
