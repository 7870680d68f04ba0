// Today: who is suggested, and how one tap each takes them off.

import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test("a rhythm comes due, is put off, logged, paused", async ({ page, shell }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T10:00:00"));
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.go("#/");
  await page.getByRole("button", { name: "We talked, Ana and I" }).click();
  await expect(page.getByText("That is enough for today.")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-03-03T10:00:00"));
  await shell.reload();
  await expect(page.getByText("Nothing needs you today.")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-04-10T10:00:00"));
  await shell.reload();
  await people.go("#/");
  const card = page.getByRole("article", { name: "Ana" });
  await expect(card).toContainText("It's been a while");
  await card.getByRole("button", { name: "Not today: Ana" }).click();
  await expect(page.getByText("Okay. Ana comes up again tomorrow.")).toBeVisible();
  await expect(card).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-04-11T10:00:00"));
  await shell.reload();
  await card.getByRole("button", { name: "Not today: Ana" }).click();
  await page.getByRole("button", { name: "Make it a week" }).click();
  await page.clock.setFixedTime(new Date("2026-04-16T10:00:00"));
  await shell.reload();
  await expect(card).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-04-18T10:00:00"));
  await shell.reload();
  await card.getByRole("button", { name: "We talked, Ana and I" }).click();
  await expect(people.status).toHaveText("Saved.");
  await expect(card).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-06-17T10:00:00"));
  await shell.reload();
  await expect(card).toBeVisible();
  await people.go("#/settings");
  await page.getByRole("button", { name: "A week" }).click();
  await people.go("#/");
  await expect(page.getByText("Small hellos are paused until")).toBeVisible();
  await people.go("#/settings");
  await page.getByRole("button", { name: "End the pause" }).click();
  await page.getByRole("radio", { name: "0", exact: true }).check();
  await people.go("#/");
  await expect(page.getByText("Small hellos are off.")).toBeVisible();
});

const NUMBER = "+44 7700 900123";

test("one person stands large with a message and one button, another by a tap", async ({ page, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([
    person(0, { ring: "closest", channels: [{ on: "phone", value: NUMBER }] }),
    person(1, { channels: [{ on: "phone", value: NUMBER }, { on: { app: "whats_app" }, value: NUMBER, first: true }] }),
    person(2, { ring: "around" }),
  ]));
  await people.go("#/settings");
  await page.getByRole("radio", { name: "3", exact: true }).check();
  await people.go("#/");
  const message = page.getByLabel("Your message");
  const filled = page.locator(".btn-primary:visible");
  const [ana, ben, chi] = ["Ana", "Ben", "Chi"].map((name) => page.getByRole("article", { name }));
  await expect(ana!.getByRole("link", { name: "Text Ana" })).toHaveAttribute("href", /^sms:.447700900123\?&body=.+/);
  await expect(message).toHaveValue(/Ana/);
  await expect(filled).toHaveText(["Text Ana"]);
  await message.fill("Tea on Sunday, Ana?");
  await expect(filled).toHaveAttribute("href", `sms:+447700900123?&body=${encodeURIComponent("Tea on Sunday, Ana?")}`);
  await ben!.getByRole("button", { name: "Say hi to Ben" }).click();
  await expect(ben!.getByRole("link", { name: "Ben", exact: true })).toBeFocused();
  await expect(filled).toHaveText(["Write to Ben in WhatsApp"]);
  await expect(filled).toHaveAttribute("href", /^whatsapp:/);
  await chi!.getByRole("button", { name: "Say hi to Chi" }).click();
  await expect(filled).toHaveText(["Copy"]);
  // What was half written is there again, here, on Say hi and at the head of their page.
  await shell.reload();
  await expect(message).toHaveValue("Tea on Sunday, Ana?");
  await ana!.getByRole("link", { name: "Other words" }).click();
  await expect(message).toHaveValue("Tea on Sunday, Ana?");
  await people.open("Ana");
  await expect(message).toHaveValue("Tea on Sunday, Ana?");
  await expect(filled).toHaveText(["Text Ana"]);
  for (const address of ["#/", `#/people/${id(0)}`, `#/people/${id(0)}/hello`]) {
    await people.go(address);
    await page.evaluate(() => {
      document.documentElement.dataset.text = "130";
      scrollTo(0, 0);
    });
    await expect(filled).toHaveCount(1);
    const box = await filled.boundingBox();
    expect(box!.y + box!.height, address).toBeLessThan(643);
  }
});

test("someone kept apart is named nowhere but in Settings", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  await people.add("Goran");
  await people.menu();
  await page.getByRole("button", { name: "No contact: keep apart" }).click();
  await expect(people.status).toHaveText("Saved.");
  for (const route of ["#/", "#/people", "#/log", "#/support/listening", "#/reflect", "#/data", "#/more"]) {
    await people.go(route);
    await expect(page.locator(".page")).not.toContainText("Goran");
  }
  await people.go("#/settings");
  await page.getByText("Kept apart").click();
  await page.getByRole("link", { name: "Goran" }).click();
  await expect(page.getByText("Goran is kept apart")).toBeVisible();
});

test("the look chosen in Settings holds after a reload", async ({ page, shell }) => {
  await shell.open("#/settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByLabel("Less motion").check();
  await shell.reload();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-text", "115");
  await expect(html).toHaveAttribute("data-motion", "less");
});

test("a good moment comes back after a year, at the side on a computer and below on a phone", async ({ page, shell }) => {
  const people = new People(shell);
  const words = "We swam in the lake, and it was cold.";
  await page.clock.setFixedTime(new Date("2025-11-20T12:00:00"));
  await shell.open();
  await people.add("Ana");
  await people.go("#/reflect/good-moments/new");
  await page.getByLabel("What was good?").fill(words);
  await page.getByRole("group", { name: "Who was part of it?" }).getByLabel("Ana").check();
  await people.save();
  await expect(page.getByText(words)).toBeVisible();
  await people.go("#/");
  await expect(page.getByRole("heading", { level: 3, name: "Ana" })).toBeVisible();
  await expect(page.getByText("How is today?")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);

  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await shell.reload();
  const ago = page.locator("section", { has: page.getByRole("heading", { name: "A year ago" }) });
  await expect(ago).toContainText(words);
  await expect(ago).toContainText("With Ana");
  const hello = page.locator("article.hello").first();
  const boxes = async () => Promise.all([ago.boundingBox(), hello.boundingBox()]);
  await page.setViewportSize({ width: 390, height: 844 });
  let [side, main] = await boxes();
  expect(side!.y, "below Ana").toBeGreaterThan(main!.y + main!.height);
  await page.setViewportSize({ width: 1280, height: 800 });
  [side, main] = await boxes();
  expect(side!.x, "beside Ana").toBeGreaterThan(main!.x + main!.width);
  expect(side!.y, "in view").toBeLessThan(643);
});

test("after we talked one tap more tells how, and no tap is fine", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await people.add("Ana");
  const how = page.getByRole("group", { name: "How were you in touch?" });
  await page.getByRole("button", { name: "We talked" }).click();
  await how.getByRole("button", { name: "Call" }).click();
  await expect(people.status).toContainText("Saved.");
  await expect(how).toHaveCount(0);
  await expect(page.locator(".timeline li")).toHaveCount(1);
  await expect(page.locator(".timeline li")).toContainText("Call");
  await shell.reload();
  await page.getByRole("button", { name: "We talked" }).click();
  await expect(how).toBeVisible();
  await expect(page.locator(".timeline li")).toHaveCount(2);
  await expect(page.locator(".timeline li", { hasText: "Call" })).toHaveCount(1);
});
