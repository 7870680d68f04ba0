// The program comes in parts: the first is used while the others are on their way, and a part that does not arrive takes
// nothing with it.

import { expect, test } from "../support/fixtures";
import { later, piece } from "../support/dist.mjs";
import { People } from "../pages/people";
import type { Page } from "@playwright/test";
import type { Server } from "../support/server.mjs";
import type { Shell } from "../pages/shell";

// What the browser itself writes to the console when a line breaks, also while it brings the worker's script, and what the
// worker says when it could not keep all.
const BROKEN = ["ERR_", "Failed to load resource", "Failed to fetch", "when fetching the script", "did not arrive", "is not the file of this build", "is not the piece of this build"];

const goTo = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const missing = (page: Page) => heading(page, "This page did not arrive");

/** Somebody with Ana in their book, whose browser keeps nothing of the program and has the first part again by now. */
async function backWithAna({ server, shell }: { server: Server; shell: Shell }) {
  server.hold("sw.js");
  await shell.open();
  await new People(shell).add("Ana");
  const release = server.hold(later);
  await shell.reload();
  return release;
}

/** Writes a talk with Ana down, from People. */
async function talk(page: Page) {
  await goTo(page, "#/people");
  await page.getByRole("link", { name: /Ana/ }).first().click();
  await page.getByRole("button", { name: "We talked", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." }).first()).toBeVisible();
}

test("the first part is used while the others are on their way", async ({ page, server, shell }) => {
  const release = await backWithAna({ server, shell });
  await talk(page);
  await goTo(page, "#/grow");
  await expect(page.getByText("This page is still on its way.")).toBeVisible();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page).toHaveURL(/#\/$/);
  await goTo(page, "#/grow");
  release();
  await expect(heading(page, "Grow")).toBeVisible();
  await expect(heading(page, "Grow")).toBeFocused();
});

test("with the network cut after the first part, the rest says so and nothing is lost", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN);
  const release = await backWithAna({ server, shell });
  await server.kill();
  release();
  await goTo(page, "#/grow");
  await expect(missing(page)).toBeVisible();
  await expect(missing(page)).toBeFocused();
  await expect(page.getByText("Everything else works, and your notes are safe.")).toBeVisible();
  await talk(page);
  await goTo(page, "#/reflect");
  await expect(missing(page)).toBeVisible();
  await goTo(page, "#/lines");
  await expect(heading(page, "Help lines")).toBeVisible();

  await server.start();
  await goTo(page, "#/grow");
  await page.getByRole("button", { name: "Try again" }).click();
  await shell.ready();
  await expect(heading(page, "Grow")).toBeVisible();
  await goTo(page, "#/moments");
  await expect(page.locator("#main a", { hasText: "Ana" }).first()).toBeVisible();
});

test("a part that was damaged on the host is not used, and the others are", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN);
  await server.corrupt(later, piece("more"));
  await shell.open();
  for (const route of ["#/grow", "#/settings"]) {
    await goTo(page, route);
    await expect(missing(page)).toBeVisible();
  }
  await goTo(page, "#/support");
  await expect(heading(page, "Support")).toBeVisible();
  await goTo(page, "#/data/import");
  await expect(page.getByLabel("Choose a contact file")).toBeAttached();
  server.restore(later);
  await goTo(page, "#/grow");
  await page.getByRole("button", { name: "Try again" }).click();
  await shell.ready();
  await expect(heading(page, "Grow")).toBeVisible();
});

test("without their style later pages are there", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN);
  await server.corrupt(later, piece("style"));
  await shell.open();
  await goTo(page, "#/data");
  await expect(heading(page, "Your data")).toBeVisible();
});

test("without the readers of files the way to them says so, and all else is there", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN);
  await server.corrupt(later, piece("files"));
  await shell.open();
  await goTo(page, "#/data");
  await expect(heading(page, "Your data")).toBeVisible();
  await page.getByRole("link", { name: "Add people from a file" }).click();
  await expect(heading(page, "This page did not arrive")).toBeVisible();
  await goTo(page, "#/settings");
  await expect(heading(page, "Settings")).toBeVisible();
});

test("with the server dead every part is there", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN);
  await shell.open();
  await shell.kept();
  await server.kill();
  await shell.reload();
  await goTo(page, "#/grow");
  await expect(heading(page, "Grow")).toBeVisible();
  await goTo(page, "#/settings");
  await expect(heading(page, "Settings")).toBeVisible();
});

test("the later parts are asked for before the network is shut, and only once", async ({ page, server, shell, watch }) => {
  await shell.open();
  const asked = watch.requests.filter((request) => !request.serviceWorker() && request.url() === server.url + later);
  expect(asked.length).toBe(1);
  await goTo(page, "#/grow");
  await expect(heading(page, "Grow")).toBeVisible();
});

test("where the browser has no digests of its own, a damaged file of parts is not used either", async ({ page, server, shell, watch }) => {
  watch.allow(...BROKEN, "integrity");
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await server.corrupt(later, piece("more"));
  await shell.open();
  await goTo(page, "#/grow");
  await expect(missing(page)).toBeVisible();
  server.restore(later);
  await page.getByRole("button", { name: "Try again" }).click();
  await shell.ready();
  await expect(heading(page, "Grow")).toBeVisible();
});
