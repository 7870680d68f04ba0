import { expect, test } from "../support/fixtures";

// What the browser itself writes to the console when a server is gone.
const GONE = ["ERR_CONNECTION_REFUSED", "Failed to load resource"];

test("with the server dead the app starts again, and so does the rescue page", async ({ page, server, shell, watch }) => {
  watch.allow(...GONE);
  await shell.open();
  await shell.kept();
  await server.kill();
  await shell.reload();
  await page.goto(`${server.url}rescue.html`);
  await expect(page.getByRole("heading", { name: "Save a raw copy of your notes" })).toBeVisible();
  await page.getByRole("link", { name: "Open Mainstay" }).click();
  await shell.ready();
});

test("the worker answers what is not in its list itself, without asking the server", async ({ context, page, server, shell, watch }) => {
  watch.allow("404", ...GONE);
  await shell.open();
  await shell.kept();
  // The app's own pages shut the network, so the question comes from one that does not: the manifest.
  const asked = await context.newPage();
  await asked.goto(`${server.url}manifest.webmanifest`);
  const before = watch.requests.filter((request) => request.serviceWorker()).length;
  const status = await asked.evaluate(() => fetch("not-in-the-list.txt").then((response) => response.status));
  expect(status).toBe(404);
  expect(watch.requests.filter((request) => request.serviceWorker()).length).toBe(before);
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
});

test("a page cannot reach even its own server once it has started", async ({ page, shell, watch }) => {
  watch.allow("Content Security Policy", "Failed to fetch", "Fetch API cannot load");
  await shell.open();
  const outcome = await page.evaluate(() => fetch("boot.js").then(() => "answered", () => "refused"));
  expect(outcome).toBe("refused");
});
