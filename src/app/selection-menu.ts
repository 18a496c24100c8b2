import { detectLanguage } from '../core/text/index.ts';
import { translate } from '../platform/browser/index.ts';
import { offerInSelectionMenu, type SelectionChoice } from '../platform/context-menu/index.ts';
import type { CounterpartsView } from '../ui/card/index.ts';
import { lookUpParagraphs } from './look-up-paragraphs.ts';
import { performInFrame } from './perform-in-page.ts';

/** Puts “Show counterpart” and “Copy pair” into the menu of a selected text. */
export function offerSelectionMenu(): Promise<void> {
  return offerInSelectionMenu({
    'show-selection': translate('selectionShow'),
    'copy-selection': translate('selectionCopy'),
  });
}

/** Looks the selected text up and hands what was found to its page. */
export async function answerSelection({ id, text, tabId, frameId }: SelectionChoice): Promise<void> {
  if (id !== 'show-selection' && id !== 'copy-selection') return;
  await performInFrame(tabId, frameId, { kind: id, view: await counterpartsOf(text) });
}

async function counterpartsOf(text: string): Promise<CounterpartsView | null> {
  const language = detectLanguage(text);
  if (language === undefined) return null;
  const [view] = await lookUpParagraphs([{ text: text.trim(), language }]);
  return view ?? null;
}
