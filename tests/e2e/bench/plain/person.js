// One person: a message to them, the moments with them, what is told about them; one tap logs another moment.

import { lastContact, log, moments, people } from "./store.js";
import { daysBetween, dayWords, initials, ringOf, safe, since, today } from "./words.js";

const FIRST = 20;
const WAYS = { met: "Met", call: "Call", text: "Text" };

/** The ways to reach them, the preferred one first. */
const ways = ({ channels }) =>
  channels.flatMap(({ on, value }) => (on === "mail" ? [["Mail", `mailto:${value}`]] : [["Text", `sms:${value}`], ["Call", `tel:${value}`]]));
const way = ([label, address], style) => `<a class="${style}" href="${safe(address)}">${label}</a>`;
const fact = (title, told) => `<li><button class="fact"><span class="soft">${title}</span><span class="wrap">${safe(told)}</span></button></li>`;

const channel = ({ on, value }) =>
  `<li><div class="channel"><button class="fact"><span class="soft">${on === "mail" ? "Mail" : "Phone"}</span><bdi class="wrap">${safe(value)}</bdi></button><p class="cluster">${ways(
    { channels: [{ on, value }] },
  )
    .map((one) => way(one, "btn"))
    .join("")}<button class="btn btn-quiet">Copy</button></p></div></li>`;

const moment = ({ id, day, how, note }) =>
  `<li><a class="timeline-link" href="#/moments/${id}"><span class="timeline-day">${dayWords(day, "short")}</span><span>${WAYS[how] ?? "In touch"}</span></a>${note ? `<p class="wrap">${safe(note)}</p>` : ""}</li>`;

function lead(person, now) {
  const ring = ringOf(person);
  const ratio = Math.max(0, daysBetween(lastContact(person.id) ?? person.added, now)) / ring.rhythm;
  return `${ring.name} · Friend · ${since(ratio, person.ring)}`;
}

export function showPerson(main, id) {
  const person = people.get(id);
  const now = today();
  const name = safe(person.name);
  const [[first, address], ...others] = ways(person);
  main.innerHTML = `<div class="page"><article class="hello"><div class="hello-head"><a class="face-of" href="#/people/${id}/face"><span class="face" aria-hidden="true">${safe(initials(person.name))}</span></a><div><header class="page-head"><h1 id="page-title" tabindex="-1">${name}</h1></header><p class="soft" id="lead"></p></div></div>
<div class="field"><label for="draft">Your message</label><textarea id="draft" rows="1">Hi ${name}</textarea></div><div class="cluster"><a class="btn btn-primary" href="${safe(address)}">${first} ${name}</a></div>
<div class="ways">${others.map((one) => way(one, "way")).join("")}<button class="way" id="talked">We talked</button></div><details class="more menu"><summary>More</summary></details></article>
<section><div class="apart section"><h2>You two</h2><details class="more menu"><summary>Add …</summary><ul class="plain"><li><a href="#/log?with=${id}">A moment</a></li><li><a href="#/">A date</a></li><li><a href="#/">A thank-you</a></li><li><a href="#/">A plan</a></li><li><a href="#/">Something to ask</a></li><li><button class="btn btn-quiet">A note</button></li></ul></details></div>
<h3>So far</h3><ul class="timeline"></ul><div id="more"></div><details class="more"><summary>Contact by week</summary></details></section>
<section><h2 class="section">About</h2><ul class="rows facts">${fact("Name", person.name)}${person.channels.map(channel).join("")}${fact("Birthday", dayWords(`2024-${person.birthday.slice(2)}`, "birthday"))}${fact("How close", ringOf(person).name)}${fact("Relationship", "Friend")}${fact("Good for", "Listening, good")}${fact("What matters", person.note)}</ul><details class="more menu"><summary>Add to this</summary></details></section></div>`;
  const draw = () => {
    const all = moments(id);
    main.querySelector("#lead").textContent = lead(person, now);
    main.querySelector(".timeline").innerHTML = all.slice(0, FIRST).map(moment).join("");
    main.querySelector("#more").innerHTML = all.length > FIRST ? `<button class="btn">Show ${all.length - FIRST} more</button>` : "";
  };
  main.querySelector("#talked").addEventListener("click", () => {
    log(id, now);
    draw();
    const status = document.querySelector(".status");
    status.classList.add("is-shown");
    status.firstElementChild.textContent = "Saved.";
  });
  draw();
}
