// Sets the look and the country a person has chosen, and whether they are here for the first time or again, before anything
// is painted. A classic script in the head, because a module would run after the first paint. Whatever goes wrong here, the
// page simply opens in its ordinary look.
(() => {
  const page = document.documentElement.dataset;
  let isKept = false;
  try {
    // "version|stamp|checksum|json": the json is everything after the third bar.
    const record = localStorage.getItem("mainstay:1:device");
    isKept = record !== null;
    const device = JSON.parse(record.split("|").slice(3).join("|"));
    const wanted = [
      ["theme", device.theme],
      ["text", device.text_size],
      ["motion", device.less_motion ? "less" : ""],
      ["region", device.region],
    ];
    for (const [name, value] of wanted) {
      const word = String(value ?? "");
      if (/^[a-z0-9-]{1,16}$/.test(word)) page[name] = word;
    }
  } catch {
    // Nothing kept yet, locked storage or an unreadable record.
  }
  try {
    const isWelcome = /^(#\/?(welcome)?)?$/.test(location.hash);
    // Reading every name takes long where much is kept.
    const isNew = !isKept && !Object.keys(localStorage).some((key) => key.startsWith("mainstay:"));
    if (isWelcome && isNew) page.visit = "first";
  } catch {
    // Locked storage: the program says so once it is here.
  }
  // The help lines are painted once the boot script has put those of one's own country first, so that none moves away from a
  // finger. Should it be long in coming, they are there as they are.
  page.lines = "unsorted";
  setTimeout(() => delete page.lines, 1000);
  // With the program on this device the first page is there at once, so that nothing need stand there before it. Should it
  // take longer than a second, the help lines are there.
  if (isKept && navigator.serviceWorker?.controller) {
    page.visit = "again";
    setTimeout(() => delete page.visit, 1000);
  }
})();
