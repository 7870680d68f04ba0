// The rescue page: shows what Mainstay keeps in this browser, saves all of it, puts a saved copy back where
// nothing is kept. It needs no WebAssembly and reads no record, so that a broken program never holds data back.

const PREFIX = "mainstay:1:";
const FORMAT = "mainstay-raw";
const byId = (id) => document.getElementById(id);
const say = (name, count) => {
  byId("said").textContent = byId("said").dataset[name].replace("{count}", String(count));
};

byId("save").addEventListener("click", save);
byId("file").addEventListener("change", (event) => restore(event.target.files[0]));
list();

/** Everything of ours, untouched. A Map, so that no name of an entry can mean anything else. */
function entries() {
  const found = new Map();
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i);
    if (key !== null && key.startsWith(PREFIX)) found.set(key, localStorage.getItem(key) ?? "");
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function list() {
  let kept;
  try {
    kept = entries();
  } catch {
    byId("blocked").hidden = false;
    byId("file").disabled = true;
    return;
  }
  const rows = [...kept].map(([key, value]) => row(key.slice(PREFIX.length), value.length));
  byId("entries").tBodies[0].replaceChildren(...rows);
  const size = [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  byId("total").textContent = byId("total")
    .dataset.template.replace("{count}", String(kept.size))
    .replace("{size}", String(size));
  for (const id of ["entries", "total", "save", "save-hint"]) byId(id).hidden = kept.size === 0;
  byId("empty").hidden = kept.size > 0;
}

function row(name, size) {
  const line = document.createElement("tr");
  for (const words of [name, String(size)]) {
    const cell = document.createElement("td");
    cell.textContent = words;
    line.append(cell);
  }
  return line;
}

function save() {
  const copy = { format: FORMAT, version: 1, entries: [...entries()] };
  const address = URL.createObjectURL(new Blob([JSON.stringify(copy, null, 1)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "mainstay-raw-copy.json";
  link.click();
  // The browser may read the file a little later than the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say("saved");
}

async function restore(file) {
  if (!file) return;
  const copy = await read(file);
  if (copy === null) return say("notOurs");
  if (entries().size > 0) return say("notEmpty");
  try {
    for (const [key, value] of copy) localStorage.setItem(key, value);
  } catch {
    // The store was empty before, so taking out what was just written leaves it as it was.
    for (const key of copy.keys()) localStorage.removeItem(key);
    list();
    return say("noRoom");
  }
  list();
  say("restored", copy.size);
}

/** The entries of a raw copy, or null when the file is anything else, even in part. */
async function read(file) {
  try {
    const copy = JSON.parse(await file.text());
    if (copy.format !== FORMAT || copy.version !== 1 || !Array.isArray(copy.entries) || copy.entries.length === 0) return null;
    const ours = ([key, value]) => typeof key === "string" && key.startsWith(PREFIX) && typeof value === "string";
    return copy.entries.every(ours) ? new Map(copy.entries) : null;
  } catch {
    return null;
  }
}
