import { assertNever, whenAborted } from '../../core/shared/index.ts';
import { clearHighlights } from '../../page/highlight/index.ts';
import type { PageSettings } from '../api.ts';
import { copySelection, showSelection } from './answer-selection.ts';
import { type CardPresenter, createCardPresenter } from './card-presenter.ts';
import type { Feature, Overlay, ReadPage } from './read-page.ts';
import { showInline } from './show-inline.ts';
import { showParagraphMarkers } from './show-markers.ts';
import { showOnHover } from './show-on-hover.ts';
import { underlineFigures } from './underline-figures.ts';
import { createParagraphWalk } from './walk-paragraphs.ts';

/** Starts every way in that the reader's settings ask for; the session's end leaves the page as it was. */
export function startOverlay(page: ReadPage): Overlay {
  const { document, session } = page;
  const cards = createCardPresenter(page);
  const walk = createParagraphWalk(page, cards);
  let features: Feature[] = [];
  let running: AbortController | undefined;
  let ways: string | undefined;

  const follow = () => {
    cards.refresh();
    const { trigger, display } = page.settings();
    if (ways === `${trigger} ${display}`) return;
    ways = `${trigger} ${display}`;
    running?.abort();
    running = new AbortController();
    features = startFeatures(page, cards, running.signal);
  };
  const stop = () => {
    running?.abort();
    clearHighlights();
  };
  whenAborted(session.signal, stop);
  follow();

  return {
    refresh() {
      for (const feature of features) feature.refresh();
    },
    forget(removed) {
      cards.forget(removed);
      for (const feature of features) feature.refresh();
    },
    follow,
    perform(command) {
      switch (command.kind) {
        case 'walk':
          return walk.go(command.direction);
        case 'announce-update':
          return announceUpdate(document, cards);
        case 'show-selection':
          return showSelection(document, cards, command.view);
        case 'copy-selection':
          return void copySelection(document, cards, command.view);
        default:
          return assertNever(command);
      }
    },
  };
}

function startFeatures(page: ReadPage, cards: CardPresenter, signal: AbortSignal): Feature[] {
  const { trigger, display }: PageSettings = page.settings();
  const features = [underlineFigures(page, signal)];
  showOnHover(page, cards, signal);
  if (display === 'inline') features.push(showInline(page, signal));
  if (trigger === 'marker' || isTouchOnly()) features.push(showParagraphMarkers(page, cards, signal));
  return features;
}

function announceUpdate(document: Document, cards: CardPresenter): void {
  const element = document.documentElement;
  const anchor = { element, bounds: () => element.getBoundingClientRect() };
  cards.show({ view: { kind: 'notice', notice: 'updated' }, anchor }, { place: 'corner' });
}

/** Fingers cannot hover: without markers there would be no way in. */
function isTouchOnly(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
