import type { Segments } from '../core/corpus/index.ts';
import { whenAborted } from '../core/shared/index.ts';
import { type Paragraph, watchParagraphs } from '../page/paragraphs/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import { callBackground, serveFrame } from '../platform/messages/index.ts';
import type { BackgroundApi, FrameApi, PageCommand, PageSettings, ParagraphView } from './api.ts';
import type { Overlay } from './overlay/read-page.ts';
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
  let overlay: Promise<Overlay> | undefined;
  let current = settings;
  let reported = 0;

  const reportMatches = async () => {
    const count = [...views.values()].filter(({ kind }) => kind === 'counterparts').length;
    if (count === reported) return;
    reported = count;
    await background.reportMatches(count);
  };
  const startOverlay = async () => {
    const [start] = await Promise.all([obtainScript('overlay', background), background.styleMarks(true)]);
    return start({ document, index, views, background, settings: () => current, session });
  };
  const ensureOverlay = () => {
    overlay ??= startOverlay();
    return overlay;
  };
  const onParagraphs = async (added: readonly Paragraph[]) => {
    const found = await background.lookUp(added.map(({ text, language }) => ({ text, language })));
    if (signal.aborted) return;
    added.forEach((paragraph, place) => {
      const view = found[place];
      if (view) views.set(paragraph, view);
    });
    if (views.size === 0) return;
    await reportMatches();
    if (!signal.aborted) (await ensureOverlay()).refresh();
  };
  const onRemoved = (removed: readonly Paragraph[]) => {
    for (const paragraph of removed) views.delete(paragraph);
    void reportMatches();
    void overlay?.then((started) => started.forget(removed));
  };
  const index = watchParagraphs(
    document,
    {
      onParagraphs: quietly(onParagraphs),
      onRemoved,
      loadRecognizer: () => obtainScript('article', background),
      onFailure: warn,
    },
    signal,
  );

  const perform = async (command: PageCommand) => (await ensureOverlay()).perform(command);
  serveFrame<FrameApi>(
    {
      matchedPairs: async () => pairsInOrder(index.paragraphs(), views),
      perform,
    },
    signal,
  );
  const onAbort = () => {
    if (!isExtensionAlive()) return;
    if (reported > 0) void background.reportMatches(0);
    if (overlay !== undefined) void background.styleMarks(false);
  };
  whenAborted(signal, onAbort);
  return {
    follow(changed) {
      current = changed;
      void overlay?.then((started) => started.follow());
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
