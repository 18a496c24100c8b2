import { type Place, rangesUnder, watchModifier, watchPointer } from '../../page/hover/index.ts';
import { isMarkerHost } from '../../page/marker/index.ts';
import { rangesOf } from '../../page/paragraphs/index.ts';
import { isExtensionAlive } from '../../platform/browser/index.ts';
import type { SentencePair } from '../../ui/card/index.ts';
import type { CardPresenter } from './card-presenter.ts';
import type { ReadPage, Subject } from './read-page.ts';
import { subjectAt } from './subject-at.ts';

/** Shows a card where the pointer rests, or at a tap of the modifier key where the reader chose that. */
export function showOnHover(page: ReadPage, cards: CardPresenter, signal: AbortSignal): void {
  const { document, index, settings } = page;
  const sentences = createSentenceFinder();
  let last: Place | undefined;

  const show = (place: Place) => {
    const subject = subjectAt(page, place);
    if (subject !== undefined && isWanted(subject, page)) cards.show(subject);
  };
  const isAbout = (place: Place) => {
    const about = cards.subject();
    if (about?.view.kind === 'conversion') return subjectAt(page, place)?.view === about.view;
    return about !== undefined && about.paragraph === index.paragraphAt(place);
  };
  watchPointer(
    document,
    {
      dwell: () => settings().dwell,
      onMove: (place) => {
        // An extension that was updated under an open page leaves its old scripts behind.
        if (!isExtensionAlive()) return page.session.abort();
        last = place;
        const paragraph = index.paragraphAt(place);
        if (paragraph === undefined || !page.views.has(paragraph)) return;
        cards.prepare();
        if (isAbout(place)) cards.markSentence(sentences.under(place, cards.subject()));
      },
      onRest: (place) => {
        if (isExtensionAlive() && settings().trigger !== 'modifier') show(place);
      },
      holds: (place) => cards.isHost(place.target) || isMarkerHost(place.target) || isAbout(place),
      target: () => cards.bounds(),
      onLeave: () => cards.leave(),
    },
    signal,
  );
  if (settings().trigger === 'modifier') {
    watchModifier(document, { key: () => settings().modifier, onTap: () => last && show(last) }, signal);
  }
}

/** A counterpart that is in the page, or waits behind its marker, does not come by itself; figures do. */
function isWanted({ view }: Subject, { settings }: ReadPage): boolean {
  const { trigger, display } = settings();
  return view.kind === 'conversion' || (trigger !== 'marker' && display === 'card');
}

/** Finds the sentences under the pointer; where they are is worked out once for each card. */
function createSentenceFinder() {
  let known: Subject | undefined;
  let pairs: readonly SentencePair[] = [];
  let ranges: readonly (readonly StaticRange[])[] = [];
  return {
    under(place: Place, subject: Subject | undefined): SentencePair | undefined {
      const { paragraph, view } = subject ?? {};
      if (paragraph === undefined || view?.kind !== 'counterparts') return undefined;
      if (subject !== known) {
        known = subject;
        pairs = view.counterparts.flatMap(({ sentences }) => sentences);
        ranges = pairs.map((pair) => rangesOf(paragraph, pair.page));
      }
      return pairs[rangesUnder(paragraph.element.ownerDocument, place, ranges)];
    },
  };
}
