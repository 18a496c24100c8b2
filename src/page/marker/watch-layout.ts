import { whenAborted } from '../../core/shared/index.ts';

/** Calls back once a frame while the page's layout changes, or one of its panes scrolls, until the signal aborts. */
export function watchLayout(document: Document, onChange: () => void, signal: AbortSignal): void {
  let frame: number | undefined;
  const schedule = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onChange();
    });
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(document.documentElement);
  if (document.body !== null) observer.observe(document.body);
  const onScroll = ({ target }: Event) => {
    // What scrolls with the page needs no help.
    if (target !== document) schedule();
  };
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', schedule, { signal, passive: true });
  const stop = () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  whenAborted(signal, stop);
}
