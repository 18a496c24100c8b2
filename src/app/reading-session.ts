import type { Segments } from '../core/corpus/index.ts';
import { watchPointer } from '../page/hover/index.ts';
import { type Paragraph, watchParagraphs } from '../page/paragraphs/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import { callBackground, serveFrame } from '../platform/messages/index.ts';
import type { CardView } from '../ui/card/index.ts';
import type { BackgroundApi, FrameApi } from './api.ts';
import { type CardPresenter, createCardPresenter } from './card-presenter.ts';

/** Reads one page until its controller aborts: finds paragraphs, asks for counterparts, shows them on hover. */
export function startReadingSession(document: Document, session: AbortController): void {
  const { signal } = session;
  const background = callBackground<BackgroundApi>();
  const views = new Map<Paragraph, CardView>();
  let card: CardPresenter | undefined;

  const onParagraphs = async (added: readonly Paragraph[]) => {
    const found = await background.lookUp(added.map(({ text, language }) => ({ text, language })));
    if (signal.aborted) return;
    added.forEach((paragraph, place) => {
      const view = found[place];
      if (view) views.set(paragraph, view);
    });
    if (views.size === 0) return;
    await background.reportMatches(views.size);
    if (card === undefined && !signal.aborted) card = watchHover();
  };
  const onRemoved = (removed: readonly Paragraph[]) => {
    const before = views.size;
    card?.forget(removed);
    for (const paragraph of removed) views.delete(paragraph);
    if (views.size < before) void background.reportMatches(views.size);
  };
  const index = watchParagraphs(document, { onParagraphs: quietly(onParagraphs), onRemoved }, signal);

  const watchHover = () => {
    const presenter = createCardPresenter(background, signal);
    serveFrame<FrameApi>({ matchedPairs: async () => pairsInOrder(index.paragraphs(), views) }, signal);
    watchPointer(
      document,
      {
        onRest: (place) => {
          if (!isExtensionAlive()) return session.abort();
          const paragraph = index.paragraphAt(place);
          const view = paragraph && views.get(paragraph);
          if (paragraph !== undefined && view !== undefined) presenter.show(paragraph, view);
        },
        holds: (place) => presenter.isHost(place.target) || presenter.isAbout(index.paragraphAt(place)),
        target: () => presenter.bounds(),
        onLeave: () => presenter.leave(),
      },
      signal,
    );
    return presenter;
  };
  signal.addEventListener(
    'abort',
    () => {
      if (isExtensionAlive() && views.size > 0) void background.reportMatches(0);
    },
    { once: true },
  );
}

/** The pairs of the paragraphs that are in the page now, in reading order, each unit once. */
function pairsInOrder(
  paragraphs: Iterable<Paragraph>,
  views: ReadonlyMap<Paragraph, CardView>,
): readonly Segments[] {
  const pairs = new Map<string, Segments>();
  for (const paragraph of paragraphs) {
    for (const { segments } of views.get(paragraph)?.counterparts ?? []) {
      pairs.set(`${segments.en}\n${segments.zh}`, segments);
    }
  }
  return [...pairs.values()];
}

/** A page must never see our failures; the console gets the cause. */
function quietly<Arguments extends unknown[]>(
  act: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => void {
  return (...given) => {
    act(...given).catch((cause: unknown) => {
      if (isExtensionAlive()) console.warn('Duizhao could not look this page up.', cause);
    });
  };
}
