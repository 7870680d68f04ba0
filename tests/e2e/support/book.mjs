// Makes a book as a backup file holds it, so that a journey can begin with many people.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** An id of eleven letters for a small number, spread so that people stand in no order of their numbers. */
export function id(n) {
  let bits = BigInt.asUintN(64, BigInt(n + 1) * 0x9e3779b97f4a7c15n);
  let letters = "";
  for (let at = 0; at < 11; at += 1) {
    letters = LETTERS[Number(bits & 63n)] + letters;
    bits >>= 6n;
  }
  return letters;
}

const NAMES = ["Ana", "Ben", "Chi", "Dee", "Goran", "Ivy", "Mo", "Wren", "Maximiliane", "Jo", "Aleksandra", "Tom", "Wilhelmina", "Sam", "Mum"];
const GROUPS = ["work", "choir", "school", "street", "family"];

/** One person; `more` adds or replaces fields of the stored record. */
export const person = (n, more = {}) => ({
  id: id(n),
  name: n < NAMES.length ? NAMES[n] : `${NAMES[n % NAMES.length]} ${Math.floor(n / NAMES.length)}`,
  ring: "close",
  added: "2026-01-01",
  stamp: `AAAAAB.${n + 1}`,
  ...more,
});

/** A tenth of the people closest, three tenths close, the others around, in groups. */
export function crowd(n) {
  const rings = ["closest", "close", "close", "close", "around", "around", "around", "around", "around", "around"];
  return Array.from({ length: n }, (_, at) =>
    person(at, { ring: rings[at % 10], ...(at % 3 > 0 ? { contexts: [GROUPS[at % 5]] } : {}) }),
  );
}

/** One moment in person with some people, as the other records of a book. */
export const met = (day, ...who) => ({
  [`m:${day.slice(0, 7)}.0`]: {
    device: "AAAAAB",
    moments: { [id(900)]: { d: Number(day.slice(8)), with: who.map(id), at: 900, how: "met" } },
  },
});

/** The backup file of a book: people, and other records by their stored name. */
export function backup(people, others = {}) {
  const records = { ...Object.fromEntries(people.map((one) => [`p:${one.id}`, one])), ...others };
  const file = { mainstay: "backup", version: 1, saved: "2026-11-22", n_records: Object.keys(records).length, vector: {}, records };
  return { name: "backup.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

/** Opens such a file in the app and comes back to Today. */
export async function begin(page, file) {
  await page.evaluate(() => {
    location.hash = "#/data/open";
  });
  await page.getByLabel("Choose a backup file").setInputFiles(file);
  await page.getByRole("button", { name: "Use this one" }).click();
  await page.getByRole("status").filter({ hasText: "Saved." }).first().waitFor();
}

/** What is stored about people, without the stamps that every change renews. */
export const words = (json) => json.replace(/"stamp":"[^"]*"/g, "").replace(/^1\|[^|]*\|[^|]*\|/, "");

