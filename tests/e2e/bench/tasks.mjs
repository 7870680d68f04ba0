// Long tasks while somebody types with the keyboard and goes from page to page.

/** Long tasks while a name is typed and deleted again. */
export async function whileTyping(contender, times) {
  const page = await contender.open("#/people", "#find");
  const begun = await page.evaluate(() => bench.tasksSince(0).then(() => performance.now()));
  await page.focus("#find");
  for (let n = 0; n < times; n += 1) {
    await page.keyboard.type("wren ha", { delay: 60 });
    for (let at = 0; at < 7; at += 1) await page.keyboard.press("Backspace", { delay: 60 });
  }
  const tasks = await page.evaluate((begun) => bench.tasksSince(begun), begun);
  await page.close();
  return tasks;
}

/** Long tasks while every page is gone to, by page. */
export async function fromPageToPage(contender, times) {
  const page = await contender.open("#/", ".hello");
  await page.evaluate(() => bench.tasksSince(0));
  const found = new Map(contender.pages.map((hash) => [hash, []]));
  for (let n = 0; n < times; n += 1) {
    for (const hash of contender.pages) {
      const tasks = await page.evaluate(async (hash) => {
        const begun = performance.now();
        location.hash = hash;
        await bench.painted();
        return bench.tasksSince(begun);
      }, hash);
      found.get(hash).push(...tasks);
    }
  }
  await page.close();
  return found;
}
