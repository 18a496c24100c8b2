import { formatPairs } from '../../core/formats/index.ts';
import { isExtensionAlive } from '../../platform/browser/index.ts';
import { writeClipboard } from '../../platform/clipboard/index.ts';
import type { CardView, CounterpartsView, Notice } from '../../ui/card/index.ts';
import type { CardPresenter } from './card-presenter.ts';

/** Shows the counterpart of the selected text, or says that no corpus has it. */
export function showSelection(document: Document, cards: CardPresenter, view: CounterpartsView | null): void {
  present(document, cards, view ?? { kind: 'notice', notice: 'not-found' });
}

/** Copies the pair of the selected text, and says how that went. */
export async function copySelection(
  document: Document,
  cards: CardPresenter,
  view: CounterpartsView | null,
): Promise<void> {
  present(document, cards, { kind: 'notice', notice: view === null ? 'not-found' : await copyPairs(view) });
}

async function copyPairs({ counterparts }: CounterpartsView): Promise<Notice> {
  try {
    const pairs = counterparts.map(({ segments }) => segments);
    await writeClipboard(formatPairs(pairs, 'both'));
    return 'copied';
  } catch (cause) {
    if (isExtensionAlive()) console.warn('Duizhao could not copy.', cause);
    return 'copy-failed';
  }
}

function present(document: Document, cards: CardPresenter, view: CardView): void {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : (around.parentElement ?? document.documentElement);
  const anchor = { element, bounds: () => range.getBoundingClientRect() };
  cards.show({ view, anchor }, { pinned: view.kind === 'counterparts' });
}
