import { createBlockScanner, hasProse } from '../blocks/index.ts';
import { inSlices } from './in-slices.ts';
import type { Paragraph } from './paragraph.ts';
import { type PointerPlace, paragraphUnder } from './paragraph-under.ts';
import type { RecognizeParagraphs } from './recognize-paragraphs.ts';
import { watchChanges } from './watch-changes.ts';

/** What a watch tells and asks; paragraphs keep their identity while their text stays the same. */
export interface ParagraphCallbacks {
  readonly onParagraphs: (added: readonly Paragraph[]) => void;
  readonly onRemoved: (removed: readonly Paragraph[]) => void;
  /** Gets what tells paragraphs from other blocks: asked for only on a page that has prose. */
  readonly loadRecognizer: () => Promise<RecognizeParagraphs>;
  readonly onFailure: (cause: unknown) => void;
}

/** The article's paragraphs as they are now. */
export interface ParagraphIndex {
  paragraphs(): readonly Paragraph[];
  /** The paragraph under the pointer, from the node there, in constant time. */
  paragraphAt(place: PointerPlace): Paragraph | undefined;
}

/** Finds the paragraphs when the page is idle, and again when it changes, until the signal aborts. */
export function watchParagraphs(
  document: Document,
  { onParagraphs, onRemoved, loadRecognizer, onFailure }: ParagraphCallbacks,
  signal: AbortSignal,
): ParagraphIndex {
  let current: readonly Paragraph[] = [];
  let byElement = new Map<Element, readonly Paragraph[]>();
  let scanning = false;
  /** Nodes that changed during a scan: it may have seen them before or after. */
  let changed: Node[] = [];
  let isStale = false;

  const accept = (found: readonly Paragraph[]) => {
    const { all, added, removed } = compare(current, found);
    current = all;
    byElement = groupByElement(all);
    if (removed.length > 0) onRemoved(removed);
    if (added.length > 0) onParagraphs(added);
  };
  const find = async (): Promise<readonly Paragraph[]> => {
    if (document.designMode === 'on' || document.body === null) return [];
    const blocks = await inSlices(scanner.scan(document.body), signal);
    if (!hasProse(blocks)) return [];
    const recognize = await loadRecognizer();
    return inSlices(recognize(blocks, document.title), signal);
  };
  const look = async () => {
    if (scanning) {
      isStale = true;
      return;
    }
    scanning = true;
    try {
      const found = await find();
      if (!signal.aborted) accept(found);
    } catch (cause) {
      onFailure(cause);
    }
    scanning = false;
    for (const node of changed) scanner.forget(node);
    changed = [];
    if (isStale) {
      isStale = false;
      void look();
    }
  };
  const onChange = (node: Node) => {
    scanner.forget(node);
    if (scanning) changed.push(node);
  };
  const observe = watchChanges(document, { onChange, onRest: () => void look() }, signal);
  const scanner = createBlockScanner(observe);
  void look();
  return {
    paragraphs: () => current,
    paragraphAt: (place) => paragraphUnder(place, byElement),
  };
}

/** The paragraphs now, those known before as the same objects, and what is new and gone. */
function compare(before: readonly Paragraph[], found: readonly Paragraph[]) {
  const known = new Map(before.map((paragraph) => [paragraph.nodes[0], paragraph]));
  const all = found.map((paragraph) => {
    const old = known.get(paragraph.nodes[0]);
    return old !== undefined && isSame(old, paragraph) ? old : paragraph;
  });
  const [old, now] = [new Set(before), new Set(all)];
  return {
    all,
    added: all.filter((paragraph) => !old.has(paragraph)),
    removed: before.filter((paragraph) => !now.has(paragraph)),
  };
}

function isSame(old: Paragraph, found: Paragraph): boolean {
  return old.text === found.text && old.element === found.element && old.nodes.length === found.nodes.length;
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
