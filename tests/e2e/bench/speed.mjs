// Speed in headless Chromium beside a page written by hand, in one run: at three sizes, each at full speed and with the
// processor slowed four times. Called by `cargo xtask bench` with the folder of the stores; fails when a limit is broken.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { showTheSame } from "./alike.mjs";
import * as acts from "./acts.mjs";
import { commits } from "./commit.mjs";
import { bringContacts } from "./contacts.mjs";
import { contenders, peopleOf, serveByHand } from "./contenders.mjs";
import { mean, median, p95 } from "./figures.mjs";
import { memory } from "./memory.mjs";
import { firstVisits } from "./network.mjs";
import { BOTH, compared, end, longest, row, section } from "./table.mjs";
import { fromPageToPage, whileTyping } from "./tasks.mjs";
import { DIST } from "../support/dist.mjs";
import { Server } from "../support/server.mjs";

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "20" }, only: { type: "string", default: "small,middle,largest,import,commit,network" } },
});
const [folder] = positionals;
const runs = Number(asked.runs);
const parts = asked.only.split(",");
/** How many times the page by hand. */
const TIMES = 1.5;
/** What a keystroke in the search for everything may take, the painted frame included, in milliseconds: a frame. */
const FRAME = 16;
/** No task may be longer, at full speed and slowed. */
const TASK = { 1: 50, 4: 100 };
const [SOME, MANY] = runs < 20 ? [20, 60] : [50, 500];

const stored = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const units = (store) => Object.entries(store).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
const atSpeed = (rate) => (rate === 1 ? "at full speed" : `slowed ${rate}x`);

const server = new Server(DIST);
await server.start();
serveByHand(server);

/** Both pages over this store, at this speed. */
async function beside(store, rate, measure) {
  const people = peopleOf(store);
  const both = contenders(server.url, people[0]?.id);
  for (const contender of both) await contender.begin(server.url, store, rate);
  await measure(both, people);
  for (const contender of both) await contender.end();
}

/** Runs of both by turns, so that what else the machine does meets both alike. */
async function byTurns([ours, byHand], times, measure) {
  const [one, other] = [[], []];
  for (let n = 0; n < times; n += 1) {
    one.push(await measure(ours));
    other.push(await measure(byHand));
  }
  return [one.flat(), other.flat()];
}

async function size(name) {
  const store = stored(name);
  for (const rate of [1, 4]) {
    await beside(store, rate, async (both, people) => {
      const moments = Object.values(store).join().split('"d":').length - 1;
      section(`${people.length} people, ${moments} moments, ${(units(store) / 1e6).toFixed(1)} M units, ${atSpeed(rate)}, ms`, ...BOTH);
      await showTheSame(both);
      const half = Math.ceil(runs / 2);
      compared("cold start to a usable Today", ...(await byTurns(both, runs, acts.start)), TIMES);
      compared("keystroke in People to next frame", ...(await byTurns(both, 2, (one) => acts.type(one, people, runs))), TIMES);
      if (name === "middle" && rate === 1) {
        const times = await acts.search(both[0], runs * 4);
        row("keystroke in the search for everything", [median(times), p95(times)], median(times), FRAME, `at most ${FRAME} ms`);
      }
      compared("open a person", ...(await byTurns(both, 2, (one) => acts.openPerson(one, half))));
      compared("open the circles", ...(await byTurns(both, 2, (one) => acts.openCircles(one, half))));
      const [scrolled, scrolledByHand] = await byTurns(both, 1, (one) => acts.scroll(one, runs * 3));
      compared("scroll everybody, frame to frame", scrolled[0].times, scrolledByHand[0].times);
      longest("  longest task while scrolling", scrolled[0].tasks, scrolledByHand[0].tasks, TASK[rate]);
      longest("  while typing", ...(await byTurns(both, 1, (one) => whileTyping(one, Math.ceil(runs / 10)))), TASK[rate]);
      const [walk, walkByHand] = await byTurns(both, 1, (one) => fromPageToPage(one, Math.ceil(runs / 4)));
      const all = (found) => [...found.values()].flat();
      longest("  from page to page", all(walk[0]), all(walkByHand[0]), TASK[rate]);
      for (const [hash, tasks] of walk[0]) if (tasks.length > 0) longest(`    ${hash}`, tasks, walkByHand[0].get(hash) ?? []);
      await memories(both);
      compared("log a moment until kept and painted", ...(await byTurns(both, 1, (one) => acts.log(one, people, runs))), TIMES);
    });
  }
}

async function memories(both) {
  for (const contender of both) {
    const { loaded, early, late } = await memory(contender, SOME, MANY);
    const growth = late.bytes / early.bytes;
    const cells = [loaded.bytes, early.bytes, late.bytes].map((bytes) => bytes.toFixed(1));
    const limit = contender === both[0] ? 1.05 : undefined;
    row(`MB, ${contender.name}: load, ${SOME} pages, ${MANY} pages`, [...cells, `${growth.toFixed(3)}x`, `${late.nodes} nodes`], growth, limit, "at most 1.05x");
  }
}

async function contacts() {
  for (const rate of [1, 4]) {
    await beside({}, rate, async (both) => {
      section(`5000 contacts into an empty store, ${atSpeed(rate)}, ms`, ...BOTH);
      const [ours, byHand] = await byTurns(both, runs, (one) => bringContacts(one, server.url));
      const parts = [["import 5,000 contacts", "all"], ["  read and shown", "read"], ["  all chosen", "chosen"], ["  kept and listed", "kept"]];
      for (const [what, part] of parts) compared(what, ...[ours, byHand].map((times) => times.map((time) => time[part])));
    });
  }
}

async function growth() {
  const found = [];
  section("log one moment as the store grows, 200 people", "ms", "p95", "units, mean", "p95", "by hand");
  for (const n of [100, 1_000, 10_000]) {
    const store = stored(`moments-${n}`);
    await beside(store, 1, async (both, people) => {
      const [ours, byHand] = await byTurns(both, 1, (one) => commits(one, people, Math.max(runs * 2, 40)));
      const of = (taps, part) => taps.map((tap) => tap[part]);
      found.push({ time: median(of(ours, "time")), units: mean(of(ours, "units")) });
      const cells = [found.at(-1).time, p95(of(ours, "time")), found.at(-1).units, p95(of(ours, "units")), mean(of(byHand, "units"))];
      row(`${n} moments`, cells);
    });
  }
  for (const [what, part] of [["time", "time"], ["units written", "units"]]) {
    const all = found.map((one) => one[part]);
    const ratio = Math.max(...all) / Math.min(...all);
    row(`  most against least, ${what}`, [`${ratio.toFixed(2)}x`], ratio, 1.2, "at most 1.2x");
  }
}

for (const part of parts) {
  if (part === "import") await contacts();
  else if (part === "commit") await growth();
  else if (part === "network") await firstVisits(stored("middle"), runs);
  else await size(part);
}
await server.kill();
process.exitCode = end() ? 0 : 1;
