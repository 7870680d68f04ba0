// Stands in the measured page before anything of it: waits for painted frames, notes long tasks and wasm memory.

(() => {
  /** Runs something in the next frame and waits until that frame has been painted. Gives the time of both. */
  const inFrame = (does) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        // A message that is sent in a frame arrives after its paint.
        port1.onmessage = () => {
          port1.close();
          done({ start, end: performance.now() });
        };
        does?.();
        port2.postMessage(0);
      });
    });
  const painted = async () => (await inFrame()).end;

  /** The time of the first painted frame in which this is so. */
  async function until(isSo) {
    for (;;) {
      const time = await painted();
      if (isSo()) return time;
    }
  }

  /** Milliseconds from an act to the painted frame that shows what it does. The act begins a frame, so the screen's
   *  beat counts only where one frame is not enough. */
  async function act(does, isSo) {
    await painted();
    const { start, end } = await inFrame(does);
    return (isSo() ? end : await until(isSo)) - start;
  }

  /** Tasks over 50 ms since a time, in milliseconds. */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  async function tasksSince(time) {
    // The observer is told of a task after it.
    await painted();
    await new Promise((done) => setTimeout(done, 50));
    return tasks.filter((task) => task.startTime + task.duration > time).map((task) => task.duration);
  }

  /** Time between frames while something goes on. */
  async function frames(goesOn) {
    const times = [];
    let on = true;
    const note = (time) => {
      times.push(time);
      if (on) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    await goesOn();
    on = false;
    return times.slice(1).map((time, at) => time - times[at]);
  }

  const memories = new Set();
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    for (const value of Object.values((made.instance ?? made).exports)) {
      if (value instanceof WebAssembly.Memory) memories.add(value);
    }
    return made;
  };
  const wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  window.bench = { painted, until, act, tasksSince, frames, wasmBytes };
})();
