// People: by ring, found by name; the first twenty of each ring and sixty more on request.

import { lastContact, people } from "./store.js";
import { ago, byName, fold, initials, RINGS, safe, today } from "./words.js";

const FIRST = 20;
const MORE = 60;

const options = (...all) => all.map((name) => `<option>${name}</option>`).join("");
const select = (label, ...all) => `<div class="field"><label>${label}</label><select>${options(...all)}</select></div>`;

export const segments = (here) =>
  `<nav aria-label="Ways to see your people"><ul class="segments">${[["List", "#/people"], ["Circles", "#/people/map"], ["Table", "#/people/table"]]
    .map(([name, href]) => `<li><a class="segment" href="${href}"${name === here ? ' aria-current="page"' : ""}>${name}</a></li>`)
    .join("")}</ul></nav>`;

const row = (person, now) =>
  `<li><a class="row" href="#/people/${person.id}"><span class="face" aria-hidden="true">${safe(initials(person.name))}</span><span class="row-main"><bdi class="row-name">${safe(person.name)}</bdi><span class="row-detail">Friend</span></span><span class="row-end">${ago(lastContact(person.id), now)}</span></a></li>`;

export function showPeople(main) {
  const now = today();
  const sorted = [...people.values()].sort(byName).map((person) => ({ person, folded: fold(person.name) }));
  main.innerHTML = `<div class="page"><header class="page-head"><h1 id="page-title" tabindex="-1">People</h1><div class="page-actions"><a class="btn btn-primary" href="#/people/new">Add</a></div></header>${segments("List")}
<div class="finder"><div class="field"><label for="find">Find a name</label><input id="find" type="search" autocomplete="off"></div>
<div class="filters">${select("How close", "Everyone", ...RINGS.map((ring) => ring.name))}${select("Relationship", "Any", "Friend", "Partner", "Family", "Colleague or peer", "Neighbour", "Mentor", "Professional", "In my own words")}${select("Group", "Any")}${select("Order", "By name", "By last contact")}</div>
<p class="soft" aria-live="polite"></p></div><div id="rings"></div><p><a href="#/people/several">Change several</a></p></div>`;
  const [find, count, rings] = ["#find", "[aria-live]", "#rings"].map((place) => main.querySelector(place));
  const opened = new Map();
  const draw = () => {
    const wanted = fold(find.value.trim());
    const found = sorted.filter((one) => one.folded.includes(wanted)).map((one) => one.person);
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
