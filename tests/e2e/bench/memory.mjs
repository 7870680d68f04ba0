// Memory after load, and after so many changes of page, with everything collected that can be.

const MB = 1_000_000;

async function held(page) {
  for (let n = 0; n < 2; n += 1) await page.tools.send("HeapProfiler.collectGarbage");
  const { metrics } = await page.tools.send("Performance.getMetrics");
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const wasm = await page.evaluate(() => bench.wasmBytes());
  return { bytes: (named.JSHeapUsedSize + wasm) / MB, wasm: wasm / MB, nodes: named.Nodes, listeners: named.JSEventListeners };
}

async function goOn(page, pages, from, to) {
  await page.evaluate(
    async ([pages, from, to]) => {
      for (let n = from; n < to; n += 1) {
        location.hash = pages[n % pages.length];
        await bench.painted();
        await bench.painted();
      }
    },
    [pages, from, to],
  );
}

/** After load, after `some` changes of page and after `many`, always on Today, in megabytes. */
export async function memory(contender, some, many) {
  const page = await contender.open("#/", ".hello");
  await page.tools.send("Performance.enable");
  const onToday = async () => {
    await page.evaluate(async () => {
      location.hash = "#/";
      await bench.until(() => document.querySelector(".hello"));
    });
    return held(page);
  };
  const loaded = await onToday();
  await goOn(page, contender.pages, 0, some);
  const early = await onToday();
  await goOn(page, contender.pages, some, many);
  const late = await onToday();
  await page.close();
  return { loaded, early, late };
}
