// What several pages say: names, rings, days.

export const RINGS = [["closest", "Closest", 7, 1], ["close", "Close", 30, 0.9], ["around", "Around me", 180, 0.8]].map(
  ([key, name, rhythm, weight]) => ({ key, name, rhythm, weight }),
);
export const ringOf = (person) => RINGS.find((ring) => ring.key === person.ring);

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Ids in the order of the numbers they stand for. */
export function byId(a, b) {
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] !== b[at]) return SIGNS.indexOf(a[at]) - SIGNS.indexOf(b[at]);
  }
  return 0;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const safe = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const collator = new Intl.Collator("en-GB");
export const byName = (a, b) => collator.compare(a.name, b.name);

export const initials = (name) => {
  const words = name.split(" ");
  return words.length > 1 ? words[0][0] + words.at(-1)[0] : words[0][0];
};

const DAY = 86_400_000;
const at = (day) => Date.parse(`${day}T00:00:00Z`);
export const today = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
};
export const daysBetween = (from, to) => Math.round((at(to) - at(from)) / DAY);
export const dayAfter = (day, days) => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const FORMATS = {
  weekday: format({ weekday: "long", day: "numeric", month: "long" }),
  short: format({ weekday: "short", day: "numeric", month: "short" }),
  birthday: format({ day: "numeric", month: "long" }),
};
export const dayWords = (day, style) => FORMATS[style].format(at(day)).replace(",", "");

/** How long ago, for a row of the list. */
export function ago(last, now) {
  if (!last) return "not yet";
  const days = daysBetween(last, now);
  return days <= 7 ? "this week" : days <= 31 ? "this month" : days <= 183 ? "a while ago" : "long ago";
}

/** How it stands with the rhythm. */
export function since(ratio, ring) {
  if (ratio < 0.8) return "In touch";
  if (ratio < 1.2) return "Good time to say hi";
  return ratio < 2 || ring === "closest" ? "It's been a while" : "Would be a nice surprise";
}

/** The next birthday from this day on; none where it is not known. */
export function birthday(person, from) {
  if (!person.birthday?.startsWith("--")) return undefined;
  const year = Number(from.slice(0, 4));
  const day = `${year}-${person.birthday.slice(2)}`;
  return day >= from ? day : `${year + 1}-${person.birthday.slice(2)}`;
}
