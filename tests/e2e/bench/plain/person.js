// One person: how to reach them, what is noted of them, the moments with them; one tap logs another.

import { lastContact, log, moments, people } from "./store.js";
import { daysBetween, dayWords, initials, ringOf, safe, since, today } from "./words.js";

const FIRST = 20;
const WAYS = { met: "Met", call: "Call", text: "Text" };

const section = (title, lines) => `<section><h2 class="section">${title}</h2><ul class="plain">${lines}</ul></section>`;
const empty = (title, add) => `<section><h2 class="section">${title}</h2><ul class="plain"></ul><p><a href="#/">${add}</a></p></section>`;

const channel = ({ on, value }) =>
  `<li class="channel"><p class="channel-what"><span class="soft">${on === "mail" ? "Mail" : "Phone"}</span><bdi class="wrap">${safe(value)}</bdi></p><p class="cluster">${
    on === "mail" ? `<a class="btn" href="mailto:${safe(value)}">Mail</a>` : `<a class="btn" href="sms:${safe(value)}">Text</a><a class="btn" href="tel:${safe(value)}">Call</a>`
  }<button class="btn btn-quiet">Copy</button></p></li>`;

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
  main.innerHTML = `<div class="page"><article class="hello"><div class="hello-head"><a class="face-of" href="#/people/${id}/face"><span class="face" aria-hidden="true">${safe(initials(person.name))}</span></a><div><header class="page-head"><h1 id="page-title" tabindex="-1">${name}</h1><div class="page-actions"><a class="btn" href="#/people/${id}/edit">Edit</a></div></header><p class="soft" id="lead"></p></div></div>
<div class="field"><label for="draft">Your message</label><textarea id="draft" rows="1">Hi ${name}</textarea></div><div class="cluster"><a class="btn btn-primary" href="sms:">${person.channels[0].on === "mail" ? "Mail" : "Text"} ${name}</a></div>
<div class="cluster"><button class="btn btn-quiet" id="talked">We talked</button><a class="btn btn-quiet" href="#/support/listening/${id}">Ask</a><a class="btn btn-quiet" href="#/log?with=${id}">Log a moment</a><a class="btn btn-quiet" href="#/people/${id}/hello">Other words</a></div></article>
<p><button class="btn btn-quiet">They wrote to me</button></p>
<section><h2 class="section">How to reach them</h2><ul class="plain stack">${person.channels.map(channel).join("")}</ul></section>
${section("Good for", "<li>Listening, good</li>")}${section("Who they know", '<li><a href="#/">Change who they know</a></li>')}${section("What matters", `<li>${safe(person.note)}</li>`)}
${empty("To ask about", "Add something to ask about")}<p><a href="#/">Questions that go one step deeper</a></p>
<section><h2 class="section">Dates</h2><ul class="plain"><li>Birthday: ${dayWords(`2024-${person.birthday.slice(2)}`, "birthday")}</li></ul><p><a href="#/">Add a date</a></p></section>
${empty("Plans", "Add a plan")}${empty("Thank-you memory", "Add a memory")}<p><a href="#/">Get to know ${name} better</a></p>
<section><h2 class="section">Moments</h2><ul class="timeline"></ul><details class="more"><summary>Contact by week</summary><div class="weeks">${'<span class="week"></span>'.repeat(26)}</div></details><div id="more"></div></section>
<details class="more"><summary>Take a break, or delete</summary><div class="stack"><button class="btn">Take a break from ${name}</button><button class="btn">A break for a month</button><button class="btn">${name} asked for a break</button><button class="btn">We fell out</button><button class="btn">Has died</button><button class="btn">No contact: keep apart</button><button class="btn btn-danger">Delete</button></div></details></div>`;
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
