// What keeping one moment costs as the store grows: time until it is kept and read back, and what is written.

/** Taps until the program is warm, and taps that are measured: the moments of a month fill two parts of its record, so
 *  that it does not matter how full the part is with which the store begins. */
const [WARM, N] = [10, 130];

/** Milliseconds and code units written, for each tap. */
export async function commits(contender, people) {
  const page = await contender.open("#/people", ".row");
  const taps = await page.evaluate(async (ids) => {
    let written = 0;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      written += key.length + value.length;
      setItem.call(this, key, value);
    };
    const button = () => [...document.querySelectorAll("#main button")].find((button) => button.textContent === "We talked");
    const taps = [];
    for (const id of ids) {
      location.hash = `#/people/${id}`;
      await bench.until(() => document.querySelector(".timeline") && location.hash.endsWith(id) && button());
      written = 0;
      const start = performance.now();
      button().click();
      taps.push({ time: performance.now() - start, units: written });
      await bench.until(() => document.querySelector(".status p").textContent === "Saved.");
    }
    return taps;
  }, people.slice(0, WARM + N).map((person) => person.id));
  await page.close();
  return taps.slice(WARM);
}
