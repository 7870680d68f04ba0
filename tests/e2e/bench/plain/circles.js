// The circles: three rings; where one holds more people than can be drawn, their relationship stands for them.

import { people } from "./store.js";
import { segments } from "./people.js";
import { RINGS } from "./words.js";

const LINES = [[1, 1, 380, 498, 118.42], [56.67, 76, 268.67, 348, 83.9], [112.33, 151, 157.33, 198, 49.39]];
const TOPS = ["37.5%", "22.5%", "7.5%"];

export function showCircles(main) {
  const counts = RINGS.map((ring) => [...people.values()].filter((person) => person.ring === ring.key).length);
  main.innerHTML = `<div class="page page-wide"><header class="page-head"><h1 id="page-title" tabindex="-1">Circles</h1><div class="page-actions"><a class="btn" href="#/people/new">Add</a></div></header>${segments("Circles")}
<div class="map"><div class="map-show"><div class="field"><label for="show">Show</label><select id="show"><option>Everyone</option><option>Listening</option><option>Advice</option><option>Encouragement</option><option>A hand</option><option>Company</option></select></div>
<p class="soft" aria-live="polite"></p></div>
<div class="map-main"><div class="rings"><svg class="rings-drawing" aria-hidden="true" viewBox="0 0 382 500">${LINES.map(([x, y, width, height, rx], nth) => `<rect class="ring-line" x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"></rect><text class="ring-name" x="191" y="${y + 4}">${RINGS[2 - nth].name}</text>`).join("")}</svg><span class="rings-you" aria-hidden="true">You</span>
${RINGS.map((ring, nth) => `<h2 class="visually-hidden">${ring.name}, ${counts[nth]} people</h2><ul class="ring"><li class="spot" style="left: 50%; top: ${TOPS[nth]};"><a class="tile" href="#/people" style="width: calc(62*var(--u)); height: calc(46*var(--u));"><bdi class="tile-name">Friend</bdi><span>${counts[nth]}</span></a></li></ul>`).join("")}</div></div>
<div class="map-side"><p>Choose someone to see more. Hold and drag them to change how close they are.</p><p class="soft with-keys">Arrow keys go along a circle and between circles. Enter chooses. Shift with up or down moves someone in or out.</p>
<p class="soft">So many people are easier to see in the list or the <a href="#/people/table">table</a>. Here they are in groups.</p>
<details class="more"><summary>What the signs mean</summary><ul><li>Full line: in touch.</li><li>Dashed line, paler: it's been a while.</li><li>Dotted line, palest: long ago.</li><li>Moon: on a break.</li><li>Leaf: remembered.</li><li>Other signs: what they are best at. Filled: good for what you chose to see.</li></ul><p class="soft">You decide who goes where. Nothing here counts or compares.</p></details>
<p><a href="#/print?sheet=circles">Print</a></p><p><a href="#/learn/network">What a support network is</a></p></div></div></div>`;
  const rings = main.querySelector(".rings");
  rings.style.setProperty("--w", "382");
  rings.style.setProperty("--h", "500");
}
