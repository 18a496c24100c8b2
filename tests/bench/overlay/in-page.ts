/** What runs in the page under test; each function stands alone there. */

interface Watched {
  paints: number[];
  longTasks: number;
  slowest: number;
}

/** Notes when the pointer last moved and when the frame with a new element of a name was painted, and slow work. */
export function watchPaints(name: string): void {
  const watched = globalThis as unknown as Watched;
  watched.paints = [];
  watched.longTasks = 0;
  watched.slowest = 0;
  let moved = 0;
  const onMove = ({ timeStamp }: Event) => {
    moved = timeStamp;
  };
  addEventListener('pointermove', onMove, { capture: true, passive: true });
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === name));
    if (!came) return;
    const start = moved;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.paints.push(performance.now() - start);
      port2.postMessage(0);
    });
  }).observe(document.documentElement, { childList: true });
  new PerformanceObserver((list) => {
    watched.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.slowest = Math.max(watched.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

export function watched(): Watched {
  const { paints, longTasks, slowest } = globalThis as unknown as Watched;
  return { paints, longTasks, slowest };
}

/** The least that can be shown where the pointer rests: an empty popover, gone with the next move. */
export function showBarePopovers(name: string, dwell: number): void {
  const popover = document.createElement(name);
  popover.popover = 'manual';
  popover.textContent = '…';
  let resting: ReturnType<typeof setTimeout>;
  const onMove = ({ clientX }: PointerEvent) => {
    popover.remove();
    clearTimeout(resting);
    if (clientX < 10) return;
    resting = setTimeout(() => {
      document.documentElement.append(popover);
      popover.showPopover();
    }, dwell);
  };
  addEventListener('pointermove', onMove, { passive: true });
}

/** Where the pointer rests on each of some texts. */
export function placesOf(texts: readonly string[]) {
  scrollTo(0, 0);
  return texts.map((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(text));
    const box = paragraph?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 12 };
  });
}
