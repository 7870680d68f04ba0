// Prints what was measured, beside its limit, and remembers what is above.

import { median, p95 } from "./figures.mjs";

const above = [];
let heading = "";

export function section(title, ...columns) {
  heading = title;
  console.log(`\n${title}\n${"".padEnd(46)}${columns.map((column) => column.padStart(13)).join("")}`);
}

const number = (value) => (value === undefined ? "" : value >= 100 ? value.toFixed(0) : value.toFixed(1));
const line = (what, cells, verdict) => console.log(`${what.padEnd(46)}${cells.map((cell) => cell.padStart(13)).join("")}  ${verdict}`);

/** A limit that holds or not; `undefined` where there is none. */
function verdict(what, value, limit, words) {
  if (limit === undefined) return "";
  if (value <= limit) return `ok (${words})`;
  above.push(`${heading}: ${what}`);
  return `ABOVE (${words})`;
}

export const BOTH = ["Mainstay", "p95", "by hand", "p95", "times"];

/** Both pages' runs in milliseconds; `times` is how many times the page by hand the median may be. */
export function compared(what, ours, byHand, times) {
  const ratio = median(ours) / median(byHand);
  const cells = [median(ours), p95(ours), median(byHand), p95(byHand)].map(number);
  line(what, [...cells, `${ratio.toFixed(2)}x`], verdict(what, ratio, times, `at most ${times}x`));
}

/** The longest task of each page. A browser tells only of those over 50 ms. */
export function longest(what, ours, byHand, limit) {
  const most = (tasks) => Math.max(0, ...tasks);
  const words = (tasks) => (tasks.length === 0 ? "none over 50" : `${most(tasks).toFixed(0)} (${tasks.length}x)`);
  line(what, [words(ours), "", words(byHand), "", ""], verdict(what, most(ours), limit, `at most ${limit} ms`));
}

/** Single figures. */
export function row(what, cells, value, limit, words) {
  line(what, cells.map((cell) => (typeof cell === "number" ? number(cell) : cell)), verdict(what, value, limit, words));
}

/** Said at the end; whether everything holds. */
export function end() {
  console.log(above.length === 0 ? "\nEvery limit holds." : `\nAbove their limit:\n${above.map((what) => `  ${what}`).join("\n")}`);
  return above.length === 0;
}
