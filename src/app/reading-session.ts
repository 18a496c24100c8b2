import type { Segments } from '../core/corpus/index.ts';
import { whenAborted } from '../core/shared/index.ts';
import { type Paragraph, watchParagraphs } from '../page/paragraphs/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import { callBackground, serveFrame } from '../platform/messages/index.ts';
import type { BackgroundApi, FrameApi, PageCommand, PageSettings, ParagraphView } from './api.ts';
import { createMatchReport } from './match-report.ts';
import { createOverlayOnDemand } from './overlay-on-demand.ts';
import { obtainScript } from './script-slots.ts';

/** One page being read. */
export interface ReadingSession {
  /** The reader changed a setting. */
  follow(settings: PageSettings): void;
  /** Says that the extension was updated under the page. */
  announceUpdate(): void;
  /** Leaves the page as it was found. */
  end(): void;
}

/**
 * Reads one page until it is ended: finds paragraphs, asks what there is to show about them, and starts
 * the overlay with the first that has something.
 */
export function startReadingSession(
  document: Document,
  settings: PageSettings,
  background: BackgroundApi = callBackground(),
): ReadingSession {
  const session = new AbortController();
  const { signal } = session;
  const views = new Map<Paragraph, ParagraphView>();
  let current = settings;
  const report = createMatchReport(views, background);
  const overlay = createOverlayOnDemand(background, () => {
    return { document, index, views, background, settings: () => current, session };
  });
  const onParagraphs = async (added: readonly Paragraph[]) => {
    const found = await background.lookUp(added.map(({ text, language }) => ({ text, language })));
    if (signal.aborted) return;
    added.forEach((paragraph, place) => {
      const view = found[place];
      if (view) views.set(paragraph, view);
    });
    if (views.size === 0) return;
    await report.update();
    if (!signal.aborted) (await overlay.obtain()).refresh();
  };
  const onRemoved = (removed: readonly Paragraph[]) => {
    for (const paragraph of removed) views.delete(paragraph);
    void report.update();
    overlay.whenStarted((started) => started.forget(removed));
  };
  const loadRecognizer = () => obtainScript('article', background);
  const callbacks = { onParagraphs: quietly(onParagraphs), onRemoved, loadRecognizer, onFailure: warn };
  const index = watchParagraphs(document, callbacks, signal);

  const perform = async (command: PageCommand) => (await overlay.obtain()).perform(command);
  const matchedPairs = async () => pairsInOrder(index.paragraphs(), views);
  serveFrame<FrameApi>({ matchedPairs, perform }, signal);
  whenAborted(signal, () => {
    if (!isExtensionAlive()) return;
    report.end();
    overlay.end();
  });
  return {
    follow(changed) {
      current = changed;
      overlay.whenStarted((started) => started.follow());
    },
    announceUpdate: () => quietly(perform)({ kind: 'announce-update' }),
    end: () => session.abort(),
  };
}

/** The pairs of the paragraphs that are in the page now, in reading order, each unit once. */
function pairsInOrder(
  paragraphs: Iterable<Paragraph>,
  views: ReadonlyMap<Paragraph, ParagraphView>,
): readonly Segments[] {
  const pairs = new Map<string, Segments>();
  for (const paragraph of paragraphs) {
    const view = views.get(paragraph);
    if (view?.kind !== 'counterparts') continue;
    for (const { segments } of view.counterparts) pairs.set(`${segments.en}\n${segments.zh}`, segments);
  }
  return [...pairs.values()];
}

function quietly<Arguments extends unknown[]>(
  act: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => void {
  return (...given) => {
    act(...given).catch(warn);
  };
}

/** A page must never see our failures; the console gets the cause. */
function warn(cause: unknown): void {
  if (isExtensionAlive()) console.warn('Duizhao could not look this page up.', cause);
}
