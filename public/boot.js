// Starts the app: guards the page, loads the program, shuts the network, hands over its later parts, looks after new
// builds. The program imports this script for that, and gets nothing else from it.
// The app and this script talk through `data-` attributes and events on the document only:
//   <html data-app="ready">       set by the app once it is mounted
//   mainstay:broken               sent by the app when it has stopped
//   mainstay:lines                sent by the app when it looks for the help lines in the page
//   <html data-named>             set here: the country of the help lines that the browser's languages name
//   <html data-home>              set here: the country that the browser names, for numbers without one
//   <html data-new-build>         set here when a new build waits; mainstay:new-build is sent as well
//   mainstay:use-new-build        sent by the app when the person has agreed to the new build

const root = document.documentElement;
/** The later parts by name: the pieces of each, on their way. A piece that two parts need is in both. */
const coming = new Map();
/** The pages of the later parts have their style. */
let dressed;
/** Pieces that are part of the running program by now. */
const placed = new Map();
let started;
/** What the first part lets the others use, once it runs. */
const running = new Promise((done) => (started = done));
let isDrawn;
/** The first page stands there, and the processor is free for what comes later. */
const drawn = new Promise((done) => (isDrawn = done));
/** The regions that the browser's languages name, the first one first. */
const regions = (navigator.languages ?? []).map(regionOf);
const show = (id) => document.getElementById(id)?.removeAttribute("hidden");
const hide = (id) => document.getElementById(id)?.setAttribute("hidden", "");

if (window.top !== window.self) {
  keepMarkupInert();
  read().then(unfoldLines).then(() => show("framed"));
} else {
  start();
}

/** A page that the worker kept holds the help lines as text, which the browser reads in no time, for the program is there as
 *  soon as they are. They become part of the page when there is time for it, when they are to be seen, or when the program
 *  looks for them. */
function unfoldLines() {
  const kept = document.getElementById("kept-lines");
  if (!kept) return;
  const lines = document.createElement("template");
  lines.innerHTML = kept.textContent;
  kept.replaceWith(lines.content);
  openOwnLines();
}

/** The help lines of one's own country stand first and open: the kept one, else the one that the browser's languages name. */
function openOwnLines() {
  const lines = (region) => document.querySelector(`.shell [data-region~="${region}"]`);
  const named = regions.find(lines);
  // The program proposes it until one is chosen.
  if (named) root.dataset.named = named;
  const own = lines(root.dataset.region) ?? lines(named);
  own?.parentNode.querySelector("details").before(own);
  own?.setAttribute("open", "");
  delete root.dataset.lines;
}

/** The region of a language, in small letters. Some browsers name a language in a way that they cannot read themselves. */
function regionOf(tag) {
  try {
    return new Intl.Locale(tag).region?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** The country of numbers without one. A browser that nobody told anything says "en-US", which is believed where the clocks
 *  are those of the United States. */
function nameHome() {
  const hours = new Date().getTimezoneOffset() / 60;
  root.dataset.home = regions.find((region) => region && (region !== "us" || (hours > 3 && hours < 12))) ?? "";
}

function start() {
  keepMarkupInert();
  nameHome();
  tidyAddress();
  document.addEventListener("mainstay:broken", showBroken);
  document.addEventListener("mainstay:lines", unfoldLines);
  window.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) showBroken();
  });
  const guard = countStart();
  openApp(guard);
  read().then(() => {
    if (root.dataset.visit !== "again") unfoldLines();
    openOwnLines();
    document.getElementById("skip")?.addEventListener("click", skip);
    document.getElementById("try-again")?.addEventListener("click", () => location.reload());
    document.getElementById("open-again")?.addEventListener("click", () => location.reload());
    showProgress(guard);
  });
}

/** Once the page is read to its end. This script does not wait for that, nor for the style sheet. */
function read() {
  return new Promise((done) => {
    if (document.readyState !== "loading") done();
    document.addEventListener("DOMContentLoaded", done, { once: true });
  });
}

/** Scripts may reach the page as text nowhere, and as a file only from the service worker's own address. */
function keepMarkupInert() {
  if (!window.trustedTypes?.createPolicy) return;
  const active = /<\s*(script|iframe|object|embed|base|meta|link)\b|\son[a-z]+\s*=|javascript:|srcdoc/i;
  window.trustedTypes.createPolicy("default", {
    createHTML: (markup) => {
      if (active.test(markup)) throw new TypeError("markup with active parts");
      return markup;
    },
    createScriptURL: (address) => {
      if (new URL(address, document.baseURI).href !== workerAddress()) throw new TypeError("unknown script");
      return address;
    },
  });
}

function workerAddress() {
  return new URL("sw.js", document.baseURI).href;
}

/** Routes are relative to the folder, so "index.html" in the address would make every first tap a full load. */
function tidyAddress() {
  if (location.pathname.endsWith("/index.html")) {
    history.replaceState(null, "", new URL("./", document.baseURI).pathname + location.hash);
  }
}

/** The part after # is a route, so the first link moves the focus by script. */
function skip(event) {
  const target = document.querySelector("main") ?? document.getElementById("app");
  if (!target) return;
  event.preventDefault();
  target.setAttribute("tabindex", "-1");
  target.focus();
}

/** Counts starts of this tab that did not reach a ready app. */
function countStart() {
  const key = "mainstay:unfinished-starts";
  let before = 0;
  try {
    before = Number(sessionStorage.getItem(key)) || 0;
    sessionStorage.setItem(key, String(before + 1));
  } catch {
    // Without storage each start counts as the first.
  }
  const done = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  };
  return { before, done };
}

/** Nothing for 400 ms, then one sentence, after 8 s a second one with a button. All gone once the app is ready. */
function showProgress(guard) {
  if (guard.before >= 2) showBroken();
  const timers = [setTimeout(show, 400, "opening"), setTimeout(unfoldLines, 1000), setTimeout(showStill, 8000)];
  const watcher = new MutationObserver(() => {
    if (root.dataset.app !== "ready") return;
    watcher.disconnect();
    timers.forEach(clearTimeout);
    hide("opening");
    hide("still-opening");
    hide("broke");
    guard.done();
    if (window.requestIdleCallback) {
      requestIdleCallback(isDrawn, { timeout: 300 });
      requestIdleCallback(unfoldLines);
    } else setTimeout(isDrawn, 100);
  });
  watcher.observe(root, { attributes: true, attributeFilter: ["data-app"] });
}

function showStill() {
  hide("opening");
  show("still-opening");
}

function showBroken() {
  unfoldLines();
  root.dataset.app = "broken";
  hide("opening");
  hide("still-opening");
  show("broke");
}

async function openApp(guard) {
  try {
    const { js, wasm, parts } = document.querySelector("script[data-wasm]").dataset;
    const workers = navigator.serviceWorker;
    // Whoever has nothing on this device yet reads the first words and the help lines before the program takes the line.
    if (!workers?.controller) await painted();
    const first = Promise.all([import(new URL(js, document.baseURI).href), bring(wasm, "auto").then(compile)]);
    // Before the network is shut, for later nothing can be brought. Without a worker behind the first part, so that it has
    // the whole line; what is on its way then still arrives. What a worker answers is judged once more when it answers, so
    // its answers are waited for: they are kept on this device, and a file that it has to bring anew may come next time.
    const early = workers?.controller ? bringParts(parts) : undefined;
    const [glue, program] = await first;
    // A worker of an earlier visit may have taken over only now.
    const isKept = Boolean(workers?.controller);
    const answered = early ?? bringParts(parts);
    if (isKept) await Promise.race([answered, new Promise((done) => setTimeout(done, 3000))]);
    await read();
    // From here on the page itself can reach no server, so nothing a person writes can leave it.
    shutNetwork();
    started(await glue.default({ module_or_path: program }));
  } catch (error) {
    console.error(error);
    if (guard.before >= 1) showBroken();
    else showStill();
  }
  // After the first page, which it would hold up, and also where none came: that is when a newer build is needed most.
  await Promise.race([drawn, new Promise((done) => setTimeout(done, 3000))]);
  lookAfterBuilds();
}

/** Once the page has been painted. A window that is not in front paints nothing. */
function painted() {
  return new Promise((done) => {
    if (document.hidden) done();
    document.addEventListener("visibilitychange", done, { once: true });
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}

/** The one request of this script. */
async function bring(address, priority, integrity = "") {
  const response = await fetch(new URL(address, document.baseURI).href, { priority, integrity });
  if (!response.ok) throw new Error(`the program did not arrive: ${response.status}`);
  return response;
}

/** A server without the right type for .wasm costs a little time, not the start. */
async function compile(response) {
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Begins to bring the file of the later parts, and returns when it was answered. What is in it is looked at once the first
 *  page stands there. */
function bringParts(list) {
  const { file, digest, style, parts } = JSON.parse(list || "{}");
  if (!file) return undefined;
  const answer = bring(file, "low", crypto.subtle ? "" : digest);
  const whole = drawn.then(() => answer).then(compile);
  const pieces = new Map();
  for (const [part, needed] of Object.entries(parts)) {
    for (const [name, digest] of needed) {
      if (!pieces.has(name)) pieces.set(name, whole.then((whole) => piece(whole, name, digest)).then(WebAssembly.compile));
      // Whether it came is asked when the part is handed over.
      pieces.get(name).catch(() => {});
    }
    coming.set(part, needed.map(([name]) => pieces.get(name)));
  }
  dressed = whole.then((whole) => piece(whole, "style", style)).then(dress);
  dressed.catch(() => {});
  return answer.catch(() => {});
}

/** One piece of the file, if it is exactly that of this build. Where the browser keeps its digests for safe addresses it has
 *  looked at the file as a whole. */
async function piece(whole, name, digest) {
  const [bytes] = WebAssembly.Module.customSections(whole, name);
  const found = await crypto.subtle?.digest("SHA-256", bytes);
  if (found && `sha256-${btoa(String.fromCharCode(...new Uint8Array(found)))}` !== digest) {
    throw new Error(`${name} is not the piece of this build`);
  }
  return bytes;
}

/** The style of the pages that come later. */
function dress(bytes) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(new TextDecoder().decode(bytes));
  document.adoptedStyleSheets.push(sheet);
}

/** The program asks for a part by a function of the part's name, and is told by its own function whether it is there. */
export const __wasm_split_load_more = (tell, about) => handOver("more", tell, about);
export const __wasm_split_load_files = (tell, about) => handOver("files", tell, about);

/** Gives the program a part that has come. Nothing is asked of any server here. */
async function handOver(part, tell, about) {
  const program = await running;
  let whole = coming.has(part);
  // Without their style pages are poor, and there: the way to a backup is one of them.
  await dressed?.catch(console.error);
  try {
    for (const module of await Promise.all(coming.get(part) ?? [])) {
      if (!placed.has(module)) placed.set(module, WebAssembly.instantiate(module, { __wasm_split: program }));
      await placed.get(module);
    }
  } catch (error) {
    console.error(error);
    whole = false;
  }
  program.__indirect_function_table.get(tell)(about, whole);
}

function shutNetwork() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}

/** Keeps the app for offline use and tells it about a newer build; the change itself waits for the person. */
async function lookAfterBuilds() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  let registration;
  try {
    registration = await workers.register(workerAddress(), { scope: "./", updateViaCache: "none" });
  } catch {
    // No offline use in this browser or at this address. The app works all the same.
    return;
  }
  const announce = () => {
    if (!registration.waiting || !workers.controller) return;
    root.dataset.newBuild = "waiting";
    document.dispatchEvent(new CustomEvent("mainstay:new-build"));
  };
  const follow = (worker) => worker?.addEventListener("statechange", announce);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  announce();

  document.addEventListener("mainstay:use-new-build", () => {
    if (!registration.waiting) return;
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("SKIP_WAITING");
  });
  const day = 24 * 60 * 60 * 1000;
  setInterval(() => registration.update().catch(() => {}), day);
}
