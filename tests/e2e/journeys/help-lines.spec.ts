import { expect, test } from "../support/fixtures";
import { named } from "../support/dist.mjs";

const [wasm] = named("mainstay-", ".wasm");

test("help lines can be called before the program has arrived", async ({ page, server, shell }) => {
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "commit" });
  await expect(shell.helpLines.getByRole("heading", { level: 1 })).toBeInViewport();
  const region = await shell.openRegion("United Kingdom");
  await expect(region.getByRole("link", { name: "999" })).toHaveAttribute("href", "tel:999");
  await expect(region.getByRole("link", { name: "Call Samaritans 116 123" })).toHaveAttribute("href", "tel:116123");
  await expect(region.getByRole("link", { name: "Send a text to Shout 85258" })).toHaveAttribute("href", "sms:85258");
  await expect(page.getByText("Opening Mainstay…")).toBeVisible();
  release();
  await shell.ready();
  await expect(shell.helpLines).toBeHidden();
  await expect(page.getByText("Opening Mainstay…")).toHaveCount(0);
});

test("a start that takes long says so and offers another try", async ({ page, server, shell }) => {
  await page.clock.install();
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "domcontentloaded" });
  await page.clock.runFor(300);
  await expect(page.getByText("Opening Mainstay…")).toBeHidden();
  await page.clock.runFor(9_000);
  await expect(page.getByText("Still opening. The help lines work now.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(shell.helpLines).toBeVisible();
  release();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs and the help lines work", async ({ page, server, shell }) => {
    await page.goto(server.url);
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(shell.helpLines.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(page.locator("noscript p")).toHaveText(/^Mainstay needs JavaScript to open your notes\./);
    const region = await shell.openRegion("Australia");
    await expect(region.getByRole("link", { name: "000" })).toHaveAttribute("href", "tel:000");
    await expect(region.getByRole("link", { name: "Call Lifeline 13 11 14" })).toBeVisible();
    await expect(region.getByText("not yet confirmed with the service").first()).toBeVisible();
  });
});
