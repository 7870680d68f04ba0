// Both pages show the same words, or the comparison would be worth nothing.

async function words(contender, hash, ready) {
  const page = await contender.open(hash, ready);
  const text = await page.evaluate(async () => {
    const main = document.querySelector("#main");
    // What lies below the screen counts too.
    for (const element of main.querySelectorAll("*")) element.style.contentVisibility = "visible";
    await bench.painted();
    return main.innerText;
  });
  await page.close();
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

/** Holds the four pages that both have against each other, line by line. */
export async function showTheSame([ours, byHand]) {
  const ready = [".hello", ".row", ".timeline", ".rings .spot"];
  for (const [nth, hash] of byHand.pages.entries()) {
    const [one, other] = [await words(ours, hash, ready[nth]), await words(byHand, hash, ready[nth])];
    const at = Array.from({ length: Math.max(one.length, other.length) }, (_, n) => n).find((n) => one[n] !== other[n]);
    if (at !== undefined) throw new Error(`${hash} says "${one[at]}", and by hand "${other[at]}"`);
  }
}
