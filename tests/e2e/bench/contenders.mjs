// Mainstay and the page by hand, served from one place, with the same people and moments in each one's own form.

import { readdirSync, readFileSync } from "node:fs";
import { Contender } from "./contender.mjs";
import { DIST, piece } from "../support/dist.mjs";

const BY_HAND = new URL("plain/", import.meta.url);
const body = (value) => JSON.parse(value.split("|").slice(3).join("|"));
const short = (key) => key.replace("mainstay:1:", "");

/** Puts the page by hand beside the build, with the build's style sheets. */
export function serveByHand(server) {
  const styles = readFileSync(`${DIST}/index.html`, "utf8").match(/<link [^>]*rel="?stylesheet"?[^>]*>/g) ?? [];
  styles.push('<link rel="stylesheet" href="later.css">');
  server.replace("by-hand/later.css", piece("style"));
  for (const name of readdirSync(BY_HAND)) {
    const text = readFileSync(new URL(name, BY_HAND), "utf8").replace("<!-- the style sheets of the build -->", styles.join("\n"));
    server.replace(`by-hand/${name}`, Buffer.from(text.replaceAll("href=./", "href=../")));
  }
}

/** People as they are, moments by their month: one key for each. */
function byHand(store) {
  const entries = new Map();
  for (const [key, value] of Object.entries(store)) {
    const [, kind, name] = /^r:([pm]):(.+)$/.exec(short(key)) ?? [];
    if (kind === "p") entries.set(`plain:p:${name}`, body(value));
    if (kind === "m") {
      const month = `plain:m:${name.split(".")[0]}`;
      entries.set(month, { ...entries.get(month), ...body(value).moments });
    }
  }
  return [...entries].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** The people of a store. */
export const peopleOf = (store) => Object.entries(store).filter(([key]) => short(key).startsWith("r:p:")).map(([, value]) => body(value));

const SHARED = (person) => ["#/", "#/people", `#/people/${person}`, "#/people/map"];
const OURS = ["#/log", "#/support", "#/lines", "#/people/table", "#/grow", "#/reflect", "#/moments", "#/dates", "#/more", "#/settings", "#/data"];

/** Both, for a store with this person in it. */
export const contenders = (url, person) => [
  new Contender("Mainstay", url, [...SHARED(person), ...OURS], Object.entries),
  new Contender("by hand", `${url}by-hand/page.html`, SHARED(person), byHand),
];
