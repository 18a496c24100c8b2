import { whenAborted } from '../../core/shared/index.ts';
import { scanParagraphs } from './detect-paragraphs.ts';
import type { Paragraph } from './paragraph.ts';
import { type PointerPlace, paragraphUnder } from './paragraph-under.ts';

/** What a watch tells; paragraphs keep their identity while their text stays the same. */
export interface ParagraphCallbacks {
  readonly onParagraphs: (added: readonly Paragraph[]) => void;
  readonly onRemoved: (removed: readonly Paragraph[]) => void;
}

/** The article's paragraphs as they are now. */
export interface ParagraphIndex {
  paragraphs(): readonly Paragraph[];
  /** The paragraph under the pointer, from the node there, in constant time. */
  paragraphAt(place: PointerPlace): Paragraph | undefined;
}

/** Milliseconds without a change after which the page is looked at again, and the longest wait for that. */
const SETTLE = 250;
const LONGEST_WAIT = 2000;
/** Milliseconds of one slice. */
const SLICE = 8;

/** Finds the paragraphs when the page is idle, and again when it changes, until the signal aborts. */
export function watchParagraphs(
  document: Document,
  { onParagraphs, onRemoved }: ParagraphCallbacks,
  signal: AbortSignal,
): ParagraphIndex {
  let current: readonly Paragraph[] = [];
  let byElement = new Map<Element, readonly Paragraph[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let scan: Generator<undefined, readonly Paragraph[]> | undefined;

  const accept = (found: readonly Paragraph[]) => {
    const known = new Map(current.map((paragraph) => [paragraph.nodes[0], paragraph]));
    const next = found.map((paragraph) => {
      const old = known.get(paragraph.nodes[0]);
      return old !== undefined && isSame(old, paragraph) ? old : paragraph;
    });
    const before = new Set(current);
    const after = new Set(next);
    const added = next.filter((paragraph) => !before.has(paragraph));
    const removed = current.filter((paragraph) => !after.has(paragraph));
    current = next;
    byElement = groupByElement(next);
    if (removed.length > 0) onRemoved(removed);
    if (added.length > 0) onParagraphs(added);
  };
  const step = (deadline: { timeRemaining(): number }) => {
    if (signal.aborted || scan === undefined) return;
    const end = performance.now() + Math.min(SLICE, Math.max(1, deadline.timeRemaining()));
    do {
      const { done, value } = scan.next();
      if (!done) continue;
      scan = undefined;
      return accept(value);
    } while (performance.now() < end);
    whenIdle(step);
  };
  const rescan = () => {
    timer = undefined;
    waitingSince = 0;
    scan = scanParagraphs(document);
    whenIdle(step);
  };
  const observer = new MutationObserver(() => {
    waitingSince ||= performance.now();
    if (timer !== undefined && performance.now() - waitingSince > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(rescan, SETTLE);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  whenAborted(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  rescan();
  return {
    paragraphs: () => current,
    paragraphAt: (place) => paragraphUnder(place, byElement),
  };
}

function isSame(old: Paragraph, found: Paragraph): boolean {
  return old.text === found.text && old.element === found.element && old.nodes.length === found.nodes.length;
}

function whenIdle(callback: (deadline: { timeRemaining(): number }) => void): void {
  // Safari has no `requestIdleCallback`.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 1000 });
  else setTimeout(() => callback({ timeRemaining: () => SLICE }), 1);
}

function groupByElement(paragraphs: readonly Paragraph[]): Map<Element, readonly Paragraph[]> {
  const groups = new Map<Element, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const group = groups.get(paragraph.element);
    if (group === undefined) groups.set(paragraph.element, [paragraph]);
    else group.push(paragraph);
  }
  return groups;
}
