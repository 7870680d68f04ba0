// What a person does with a page that is open: type, open somebody, log, open the circles, scroll, go from page to page.
// Every function gives milliseconds, one for each time.

/** Cold start: from navigation to the painted frame with the hellos in it. */
export async function start(contender) {
  const page = await contender.open("#/");
  const time = await page.evaluate(() => bench.until(() => document.querySelector(".hello") !== null));
  await page.close();
  return time;
}

const TYPED = ["wren h", "ana b", "ivy costa", "mo", "efe juarez 9"];

const words = (text) => text.split(" ").filter((word) => word !== "");

/** What stands in a search field after each keystroke. */
function typed(n) {
  const all = TYPED.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).concat(""));
  return Array.from({ length: n }, (_, at) => all[at % all.length]);
}

/** The same, with how many people it finds and the first letters. */
function strokes(people, n) {
  return typed(n).map((text) => {
    const found = people.filter((person) => words(text).every((word) => person.name.toLowerCase().includes(word))).length;
    return { words: words(text), text, count: found === 1 ? "1 person" : `${found} people` };
  });
}

/** A keystroke in People until the list it leaves is painted. */
export async function type(contender, people, n) {
  const page = await contender.open("#/people", "#find");
  const times = await page.evaluate(async (strokes) => {
    const field = document.querySelector("#find");
    const count = document.querySelector(".finder p[aria-live]");
    const isListed = ({ words, count: said }) => {
      const first = document.querySelector(".row-name")?.textContent.toLowerCase();
      return count.textContent.trim() === said && (first === undefined || words.every((word) => first.includes(word)));
    };
    const times = [];
    for (const stroke of strokes) {
      times.push(
        await bench.act(
          () => {
            field.value = stroke.text;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          },
          () => isListed(stroke),
        ),
      );
    }
    return times;
  }, strokes(people, n));
  await page.close();
  return times;
}

/** A keystroke in the search for everything until what it finds is painted. */
export async function search(contender, n) {
  const page = await contender.open("#/search", "#search");
  // What is looked through is made ready before the first letter, as it is for somebody who has to find the keys.
  await page.evaluate(() => bench.tasksSince(0));
  const times = await page.evaluate(async (texts) => {
    const field = document.querySelector("#search");
    const said = () => document.querySelector("#main p[role=status]").textContent;
    const first = () => document.querySelector("#main .row")?.textContent.toLowerCase() ?? "";
    const times = [];
    for (const text of texts) {
      const words = text.split(" ").filter((word) => word !== "");
      const isListed = () => (words.length === 0 ? said() === "" : said() !== "" && words.some((word) => first().includes(word)));
      times.push(
        await bench.act(() => {
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }, isListed),
      );
    }
    return times;
  }, typed(n));
  await page.close();
  return times;
}

/** Opening somebody from the list, someone else each time. */
export async function openPerson(contender, n) {
  const page = await contender.open("#/people", ".row");
  const times = await page.evaluate(async (n) => {
    const times = [];
    for (let at = 0; at < n; at += 1) {
      const row = document.querySelectorAll(".row")[at];
      const name = row.querySelector(".row-name").textContent;
      const isThere = () => document.querySelector("#page-title")?.textContent === name && document.querySelector(".timeline");
      times.push(await bench.act(() => row.click(), isThere));
      location.hash = "#/people";
      await bench.until(() => document.querySelector(".row"));
    }
    return times;
  }, n);
  await page.close();
  return times;
}

/** Logging by one tap on the page of somebody, someone else each time: until it is kept and its line is painted. */
export async function log(contender, people, n) {
  const page = await contender.open("#/people", ".row");
  const times = await page.evaluate(async (ids) => {
    const button = () => [...document.querySelectorAll("#main button")].find((button) => button.textContent === "We talked");
    const times = [];
    for (const id of ids) {
      location.hash = `#/people/${id}`;
      await bench.until(() => document.querySelector(".timeline") && location.hash.endsWith(id) && button());
      const lines = () => [...document.querySelectorAll(".timeline-link")].map((link) => link.getAttribute("href"));
      const before = new Set(lines());
      times.push(await bench.act(() => button().click(), () => lines().some((line) => !before.has(line))));
      if (document.querySelector(".status p").textContent !== "Saved.") throw new Error("not kept");
    }
    return times;
  }, people.slice(0, n).map((person) => person.id));
  await page.close();
  return times;
}

/** Opening the circles from the list. */
export async function openCircles(contender, n) {
  const page = await contender.open("#/people", ".row");
  const times = await page.evaluate(async (n) => {
    const times = [];
    for (let at = 0; at < n; at += 1) {
      const link = document.querySelector('#main a[href="#/people/map"]');
      times.push(await bench.act(() => link.click(), () => document.querySelector(".rings .spot")));
      location.hash = "#/people";
      await bench.until(() => document.querySelector(".row"));
    }
    return times;
  }, n);
  await page.close();
  return times;
}

/** Scrolling through everybody with the wheel: the time from frame to frame, and the long tasks. */
export async function scroll(contender, n) {
  const page = await contender.open("#/people", ".row");
  await page.evaluate(async () => {
    const more = () => [...document.querySelectorAll("section > button, section > div > button")].find((button) => /^Show \d+ more$/.test(button.textContent.trim()));
    for (; more(); await bench.painted()) more().click();
    await bench.tasksSince(0);
  });
  await page.mouse.move(190, 500);
  const begun = await page.evaluate(() => {
    window.on = true;
    window.times = bench.frames(() => bench.until(() => !window.on));
    return performance.now();
  });
  for (let at = 0; at < n; at += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(32);
  }
  const [times, tasks] = await page.evaluate((begun) => {
    window.on = false;
    return Promise.all([window.times, bench.tasksSince(begun)]);
  }, begun);
  await page.close();
  return { times, tasks };
}
