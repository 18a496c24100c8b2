import { whenAborted } from '../../core/shared/index.ts';
import { languageTag, otherLanguage } from '../../core/text/index.ts';
import { insertBelow } from '../../page/inline/index.ts';
import type { Paragraph } from '../../page/paragraphs/index.ts';
import type { CounterpartsView } from '../../ui/card/index.ts';
import type { Feature, ReadPage } from './read-page.ts';

/** Puts every counterpart into the page below its paragraph, until the signal aborts. */
export function showInline({ views }: ReadPage, signal: AbortSignal): Feature {
  const shown = new Map<Paragraph, () => void>();

  const refresh = () => {
    for (const [paragraph, remove] of shown) {
      if (views.has(paragraph)) continue;
      remove();
      shown.delete(paragraph);
    }
    for (const [paragraph, view] of views) {
      if (view.kind !== 'counterparts' || shown.has(paragraph)) continue;
      shown.set(paragraph, insertBelow(paragraph, textsOf(view)));
    }
  };
  refresh();
  const removeAll = () => {
    for (const remove of shown.values()) remove();
  };
  whenAborted(signal, removeAll);
  return { refresh };
}

function textsOf({ language, counterparts }: CounterpartsView) {
  const other = otherLanguage(language);
  return counterparts.map(({ segments }) => ({ text: segments[other], lang: languageTag(other) }));
}
