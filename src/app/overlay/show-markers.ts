import { isMarkerHost, showMarkers } from '../../page/marker/index.ts';
import type { Paragraph } from '../../page/paragraphs/index.ts';
import { translate } from '../../platform/browser/index.ts';
import type { CardPresenter } from './card-presenter.ts';
import type { Feature, ReadPage } from './read-page.ts';
import { aboutParagraph } from './subject-at.ts';

/** Letters of a paragraph by which a reader who hears its marker knows it. */
const HEARD = 48;

/** Marks every paragraph that has a counterpart in the margin; a press shows it, on a touch screen as a sheet. */
export function showParagraphMarkers(page: ReadPage, cards: CardPresenter, signal: AbortSignal): Feature {
  const { document, views } = page;
  const markers = showMarkers(
    document,
    {
      labelOf: ({ text }) => translate('markerLabel', text.slice(0, HEARD)),
      description: translate('hasCounterpart'),
      onPress: ({ paragraph, by }) => {
        const view = views.get(paragraph);
        if (view?.kind !== 'counterparts') return;
        const place = by === 'touch' ? 'sheet' : 'beside';
        cards.show(aboutParagraph(paragraph, view), { place, focus: by === 'keyboard' });
      },
    },
    signal,
  );
  const onTap = (event: MouseEvent) => {
    if (!event.isTrusted || !('pointerType' in event) || event.pointerType !== 'touch') return;
    if (!cards.isHost(event.target) && !isMarkerHost(event.target)) cards.leave();
  };
  document.addEventListener('click', onTap, { signal, capture: true, passive: true });
  const refresh = () => markers.show(markedParagraphs(page));
  refresh();
  return { refresh };
}

function markedParagraphs({ index, views }: ReadPage): readonly Paragraph[] {
  return index.paragraphs().filter((paragraph) => views.get(paragraph)?.kind === 'counterparts');
}
