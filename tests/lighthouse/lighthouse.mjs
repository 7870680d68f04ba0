// Lighthouse for a phone on a first visit to the build, served packed with brotli: the median of five runs. Called by
// `cargo xtask lighthouse`; fails when a category is below what it must be.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { DIST } from "../e2e/support/dist.mjs";
import { Server } from "../e2e/support/server.mjs";

const RUNS = 5;
/** The least that each category must have. */
const MUST = { performance: 95, accessibility: 100, "best-practices": 100 };
const METRICS = ["first-contentful-paint", "largest-contentful-paint", "speed-index", "total-blocking-time", "cumulative-layout-shift"];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function run(address) {
  const browser = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: ["--headless=new", "--no-sandbox"], logLevel: "error" });
  try {
    // What Lighthouse does by itself is a phone: a small screen, a slow line, a processor slowed four times.
    const { lhr } = await lighthouse(address, { port: browser.port, logLevel: "error", onlyCategories: Object.keys(MUST) });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    browser.kill();
  }
}

/** The audits that cost points, so that a low score names its reason. */
function lost(report, category) {
  const refs = report.categories[category].auditRefs.filter((ref) => ref.weight > 0);
  const audits = refs.map((ref) => report.audits[ref.id]).filter((audit) => audit.score !== null && audit.score < 1);
  return audits.map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim());
}

const server = new Server(DIST);
await server.pack();
await server.start();
const reports = [];
for (let n = 0; n < RUNS; n += 1) {
  const report = await run(server.url);
  reports.push(report);
  const figures = METRICS.map((id) => `${report.audits[id].title} ${report.audits[id].displayValue}`);
  console.log(`run ${n + 1}: ${figures.join(", ")}`);
}
await server.kill();

for (const [category, must] of Object.entries(MUST)) {
  const scores = reports.map((report) => Math.round(report.categories[category].score * 100));
  const middle = median(scores);
  console.log(`${category.padEnd(16)} median ${String(middle).padStart(3)} of ${scores.join(", ")}  ${middle >= must ? "ok" : "BELOW"} (at least ${must})`);
  if (middle === 100) continue;
  for (const reason of new Set(reports.flatMap((report) => lost(report, category)))) console.log(`  ${reason}`);
  if (middle < must) process.exitCode = 1;
}
