// Today: two people it would be good to reach, birthdays that have just been, birthdays to come.

import { lastContact, people } from "./store.js";
import { birthday, byId, dayAfter, dayWords, daysBetween, ringOf, safe, since, today } from "./words.js";

const HELLOS = 2;
const MOST = 3;

function hello(person, now) {
  const ring = ringOf(person);
  const ratio = Math.max(0, daysBetween(lastContact(person.id) ?? person.added, now)) / ring.rhythm;
  const next = birthday(person, now);
  const inDays = next === undefined ? 8 : daysBetween(now, next);
  const isSoon = inDays <= 7;
  const priority = 40 * Math.min(ratio, 2) * ring.weight + (isSoon ? 8 : 0);
  return { person, ratio, priority, inDays: isSoon ? inDays : undefined };
}

function hellos(now) {
  const all = [...people.values()].map((person) => hello(person, now)).filter((one) => one.ratio >= 0.8 || one.inDays !== undefined);
  all.sort((a, b) => b.priority - a.priority || byId(a.person.id, b.person.id));
  const chosen = all.slice(0, HELLOS);
  const outer = all.find((one) => one.person.ring === "around" && one.ratio >= 0.8);
  if (chosen.length > 1 && outer && chosen.every((one) => one.person.ring !== "around")) chosen[chosen.length - 1] = outer;
  return chosen;
}

const inWords = (days) => (days === 0 ? "Birthday today" : days === 1 ? "Birthday tomorrow" : `Birthday in ${days} days`);

const large = (person) =>
  `<div class="field"><label for="draft">Your message</label><textarea id="draft" rows="1">Hi ${safe(person.name)}</textarea></div><div class="cluster"><a class="btn btn-primary" href="sms:">Text ${safe(person.name)}</a></div>
<div class="cluster"><button class="btn btn-quiet">We talked</button><button class="btn btn-quiet">Not today</button><a class="btn btn-quiet" href="#/people/${person.id}/hello">Other words</a></div>`;

function card({ person, ratio, inDays }, nth) {
  const reason = inDays === undefined ? since(ratio, person.ring) : inWords(inDays);
  return `<li><article class="hello"><div class="hello-head"><span class="face" aria-hidden="true">${safe(person.name[0] + person.name.split(" ").at(-1)[0])}</span>
<div><h3><a href="#/people/${person.id}"><bdi>${safe(person.name)}</bdi></a></h3><p class="soft">${reason}</p></div>${nth === 0 ? "" : `<button class="btn">Say hi</button>`}</div>
${nth === 0 ? large(person) : ""}</article></li>`;
}

function birthdays(now, days, from) {
  const all = [...people.values()].map((person) => ({ person, day: birthday(person, from) }));
  const near = all.filter((one) => one.day !== undefined && daysBetween(from, one.day) < days);
  return near.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : byId(a.person.id, b.person.id)));
}

export function showToday(main) {
  const now = today();
  const greeted = ({ person, day }) => (lastContact(person.id) ?? "") >= day;
  const past = birthdays(now, 7, dayAfter(now, -7)).filter((one) => !greeted(one)).slice(0, MOST);
  const coming = birthdays(now, 15, now).slice(0, MOST);
  main.innerHTML = `<div class="page"><header class="page-head"><h1 id="page-title" tabindex="-1">${dayWords(now, "weekday")}</h1></header>
<h2 class="section">A small hello, if you like</h2><ul class="plain stack" id="hellos">${hellos(now).map(card).join("")}</ul>
${past.length === 0 ? "" : `<h2 class="section">Just past</h2><ul class="plain stack">${past.map(({ person, day }) => `<li class="stack"><p>${safe(person.name)}'s birthday was on ${dayWords(day, "weekday")}. Late wishes are welcome too.</p><p class="cluster"><a class="btn" href="#/people/${person.id}/hello">Write to ${safe(person.name)}</a></p></li>`).join("")}</ul>`}
${coming.length === 0 ? "" : `<h2 class="section">Coming up</h2><ul class="plain stack">${coming.map(({ person, day }) => `<li class="coming"><span class="soft">${dayWords(day, "short")}</span><a href="#/people/${person.id}">${safe(person.name)}'s birthday</a></li>`).join("")}</ul><p><a href="#/dates">All dates</a></p>`}
<section class="day-check"><p>How is today?</p><div class="day-words"><button class="btn">Hard</button><button class="btn">So-so</button><button class="btn">Okay</button><button class="btn">Good</button></div></section>
<p><a class="btn" href="#/log">Log a moment</a></p><p class="soft">Not backed up yet. <a href="#/data">Save a file</a></p></div>`;
}
