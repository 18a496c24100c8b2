import { formatPairs } from '../core/formats/index.ts';
import { translate } from '../platform/browser/index.ts';
import { writeClipboard } from '../platform/clipboard/index.ts';
import { type CardView, mountCard } from '../ui/card/index.ts';
import { offerCard } from './card-slot.ts';

/** Starts the card's script: the part of the content script that is loaded with the first card. */
export function startCard(): void {
  offerCard((callbacks) =>
    mountCard(document, {
      ...callbacks,
      translate,
      onCopy: (view, format) => writeClipboard(formatPairs(pairsOf(view), format)),
    }),
  );
}

function pairsOf(view: CardView) {
  return view.counterparts.map(({ segments }) => segments);
}
