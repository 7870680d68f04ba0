import { expect, test } from "../support/fixtures";
import { named } from "../support/dist.mjs";

const [wasm] = named("mainstay-", ".wasm");

test("help lines can be called before the program has arrived", async ({ page, server, shell }) => {
  const release = server.hold(wasm);
  await page.goto(server.url, { waitUntil: "commit" });
  await expect(shell.helpLines.getByRole("heading", { level: 1 })).toBeInViewport();
  // The country of the browser's language stands first and open.
  const region = shell.helpLines.locator("details").first();
  await expect(region).toHaveAttribute("open", "");
  await expect(region.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await expect(region.getByRole("link", { name: "Call Samaritans 116 123" })).toHaveAttribute("href", "tel:116123");
  await expect(region.getByRole("link", { name: "Send a text to Shout 85258" })).toHaveAttribute("href", "sms:85258");
  await expect(page.getByText("Opening Mainstay…")).toBeVisible();
  release();
  await shell.ready();
  await expect(shell.helpLines).toBeHidden();
  await expect(page.getByText("Opening Mainstay…")).toHaveCount(0);
});

test("no number moves away while the program comes", async ({ page, server, shell }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (moved.sum += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { moved });
  });
  const [script, program] = [server.hold("boot.js"), server.hold(wasm)];
  await page.goto(server.url, { waitUntil: "commit" });
  await expect(page.getByText("A quiet place to look after")).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  script();
  await expect(shell.helpLines.getByRole("link", { name: "Call 999" })).toBeInViewport();
  program();
  await shell.ready();
  expect(await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)).toBe(0);
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
    await expect(region.getByText("To talk to someone. Day and night.").first()).toBeVisible();
    await shell.helpLines.getByText("Where these numbers come from").click();
    await expect(shell.helpLines.getByText("The services have not confirmed them.")).toBeVisible();
    await expect(shell.helpLines.getByText(/13 11 14: lifeinmind\.org\.au/)).toBeVisible();
  });
});

test("the country that was chosen comes before the one of the browser, before the program has arrived", async ({ page, server, shell }) => {
  await shell.open("#/lines");
  await page.getByLabel("Country for help lines").selectOption({ label: "Peru" });
  await expect(page.getByRole("main").getByRole("link", { name: "Call Línea 113" })).toBeVisible();
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const release = server.hold(wasm);
  await page.goto(`${server.url}?again`, { waitUntil: "commit" });
  const region = shell.helpLines.locator("details").first();
  await expect(region.getByRole("link", { name: "Ambulance 106" })).toHaveAttribute("href", "tel:106");
  await expect(region.getByText("Then press 5. To talk to someone. Day and night. Free.")).toBeVisible();
  release();
  await shell.ready();
});

test("the page of help lines says of each what it is for and when it is open, and where it comes from behind one fold", async ({ page, shell }) => {
  await shell.open("#/lines");
  const main = page.getByRole("main");
  const country = page.getByLabel("Country for help lines");
  // Proposed by the browser, and kept nowhere until one is chosen.
  await expect(country).toHaveValue("gb");
  expect(await page.evaluate(() => localStorage.getItem("mainstay:1:device") ?? "")).not.toContain("region");
  await expect(main.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await expect(main.getByText("When someone is in danger. Day and night.")).toBeVisible();
  await expect(main.getByText("Then press 2. To talk to someone. In England.")).toBeVisible();
  await expect(main.getByText("have not confirmed")).toBeHidden();
  await main.getByText("Where these numbers come from").click();
  await expect(main.getByText("last on 27 November 2026. The main ones are named below. The services have not confirmed them.")).toBeVisible();
  await expect(main.getByText(/116 123: samaritans\.org/)).toBeVisible();
  for (const [name, link, href] of [
    ["Chile", "Call Línea de Prevención del Suicidio *4141", "tel:*4141"],
    ["Spain", "WhatsApp 600 000 016", "https://wa.me/34600000016"],
    ["Norway", "Police 112", "tel:112"],
  ] as const) {
    await country.selectOption({ label: name });
    await expect(main.getByRole("link", { name: link, exact: true })).toHaveAttribute("href", href);
  }
  await expect(page.getByRole("status")).toContainText("Saved");
  await country.selectOption({ label: "Everywhere else" });
  await expect(main.getByText("call your local emergency number now")).toBeVisible();
  await expect(main.getByRole("link", { name: "findahelpline.com" })).toHaveAttribute("href", "https://findahelpline.com");
  await shell.reload();
  await expect(country).toHaveValue("elsewhere");
});

test("numbers that were not checked for half a year say so", async ({ page, shell }) => {
  await page.clock.install({ time: new Date("2027-05-26T10:00:00Z") });
  await shell.open("#/lines");
  await expect(page.getByRole("main").getByRole("link", { name: "Call 999" })).toBeVisible();
  await expect(page.getByText("These numbers are over 6 months old.")).toBeHidden();
  await page.clock.setSystemTime(new Date("2027-05-27T10:00:00Z"));
  await shell.reload();
  await expect(page.getByText("These numbers are over 6 months old.")).toBeVisible();
});
