// Contacts from a file: read, the first fifty shown, all chosen, kept.

import { add, newId } from "./store.js";
import { safe, today } from "./words.js";

const SHOWN = 50;

/** As much of a vCard as a page by hand reads: one line, one value. */
function read(text) {
  const cards = [];
  let card;
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon).split(";")[0].toUpperCase(), line.slice(colon + 1)];
    if (name === "BEGIN") card = { channels: [] };
    else if (name === "FN") card.name = value;
    else if (name === "TEL") card.channels.push({ on: "phone", value });
    else if (name === "EMAIL") card.channels.push({ on: "mail", value });
    else if (name === "BDAY") card.birthday = value;
    else if (name === "NOTE") card.note = value;
    else if (name === "END" && card.name) cards.push(card);
  }
  return cards;
}

export function showContacts(main) {
  main.innerHTML = `<div class="page"><header class="page-head"><h1 id="page-title" tabindex="-1">Add people from a file</h1></header><div class="file-pick"><label for="contacts">Choose a contact file</label><input type="file" id="contacts"></div><div id="review"></div></div>`;
  main.querySelector("#contacts").addEventListener("change", async (event) => {
    const cards = read(await event.target.files[0].text());
    const chosen = new Set();
    const review = main.querySelector("#review");
    review.innerHTML = `<h2 class="section">Check before you add</h2><p class="lead">${cards.length} people.</p><div class="cluster"><button class="btn" id="all">Choose all</button><button class="btn">Choose none</button></div>
<ul class="rows">${cards.slice(0, SHOWN).map((card) => `<li class="import-row"><label class="tick"><input type="checkbox"><span><bdi>${safe(card.name)}</bdi><span class="row-detail">${safe(card.channels[0]?.value ?? "")}</span></span></label></li>`).join("")}</ul>
<div class="cluster"><button class="btn btn-primary" disabled>Add 0 people</button></div>`;
    const button = review.querySelector(".btn-primary");
    review.querySelector("#all").addEventListener("click", () => {
      for (const card of cards) chosen.add(card);
      for (const box of review.querySelectorAll("input")) box.checked = true;
      button.disabled = false;
      button.textContent = `Add ${chosen.size} people`;
    });
    button.addEventListener("click", () => {
      add([...chosen].map((card) => ({ id: newId(), ring: "around", added: today(), ...card })));
      location.hash = "#/people";
    });
  });
}
