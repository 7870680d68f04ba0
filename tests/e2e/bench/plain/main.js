// A page written by hand, without a framework, to be measured beside Mainstay: the same data, the same list, the same
// words on screen, with nothing slowed down and nothing left out that can be seen.

import { open } from "./store.js";
import { showCircles } from "./circles.js";
import { showContacts } from "./contacts.js";
import { showPeople } from "./people.js";
import { showPerson } from "./person.js";
import { showToday } from "./today.js";

const PAGES = { "#/people": showPeople, "#/people/map": showCircles, "#/data/import": showContacts };

function show() {
  const main = document.getElementById("main");
  const here = location.hash;
  const person = /^#\/people\/([\w-]{11})$/.exec(here)?.[1];
  if (person) showPerson(main, person);
  else (PAGES[here] ?? showToday)(main);
  for (const tab of document.querySelectorAll(".tab")) {
    if (tab.hash === here) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  window.scrollTo(0, 0);
}

open();
addEventListener("hashchange", show);
show();
