// People: by ring, found by name; the first ten of each ring and sixty more on request.

import { lastContact, people } from "./store.js";
import { ago, byName, fold, initials, RINGS, safe, today } from "./words.js";

const FIRST = 10;
const MORE = 60;

export const segments = (here) =>
  `<nav aria-label="Ways to see your people"><ul class="segments">${[["List", "#/people"], ["Circles", "#/people/map"], ["Table", "#/people/table"]]
    .map(([name, href]) => `<li><a class="segment" href="${href}"${name === here ? ' aria-current="page"' : ""}>${name}</a></li>`)
    .join("")}</ul></nav>`;

const row = (person, now) =>
  `<li class="person-row"><a class="row" href="#/people/${person.id}"><span class="face" aria-hidden="true">${safe(initials(person.name))}</span><span class="row-main"><bdi class="row-name">${safe(person.name)}</bdi><span class="row-detail">Friend · ${ago(lastContact(person.id), now)}</span></span></a><button class="btn btn-quiet" aria-label="Talked with ${safe(person.name)}">Talked</button></li>`;

export function showPeople(main) {
  const now = today();
  const sorted = [...people.values()].sort(byName).map((person) => ({ person, folded: fold(person.name) }));
  main.innerHTML = `<div class="page"><header class="page-head"><h1 id="page-title" tabindex="-1">People</h1><div class="page-actions"><a class="btn btn-quiet" href="#/people/map">Circles</a><a class="btn btn-primary" href="#/people/new">Add</a></div></header>
<div class="finder"><div class="field finder-line"><input id="find" type="search" aria-label="Find a name" placeholder="Find a name" autocomplete="off"><button class="btn">Filter</button></div>
<p class="soft" aria-live="polite"></p><a class="find-all" href="#/search">Search everything</a></div><div id="rings"></div><p><a href="#/people/several">Change several</a></p></div>`;
  const [find, count, rings] = ["#find", "[aria-live]", "#rings"].map((place) => main.querySelector(place));
  const opened = new Map();
  const draw = () => {
    const wanted = fold(find.value).split(" ");
    const found = sorted.filter((one) => wanted.every((word) => one.folded.includes(word))).map((one) => one.person);
    count.textContent = found.length === 1 ? "1 person" : `${found.length} people`;
    rings.innerHTML = RINGS.map((ring) => {
      const members = found.filter((person) => person.ring === ring.key);
      const shown = members.slice(0, opened.get(ring.key) ?? FIRST);
      const more = members.length - shown.length;
      if (members.length === 0) return "";
      return `<section><h2 class="section">${ring.name}</h2><ul class="rows">${shown.map((person) => row(person, now)).join("")}</ul>${more > 0 ? `<div class="cluster"><button class="btn" data-ring="${ring.key}">Show ${Math.min(more, MORE)} more</button><p class="soft" aria-live="polite">${shown.length} of ${members.length}</p></div>` : ""}</section>`;
    }).join("");
  };
  find.addEventListener("input", draw);
  rings.addEventListener("click", (event) => {
    const { ring } = event.target.dataset;
    if (ring === undefined) return;
    opened.set(ring, (opened.get(ring) ?? FIRST) + MORE);
    draw();
  });
  draw();
}
