import { type Span, whenAborted } from '../../core/shared/index.ts';
import { highlight } from '../../page/highlight/index.ts';
import { type Paragraph, rangesOf } from '../../page/paragraphs/index.ts';
import { isExtensionAlive } from '../../platform/browser/index.ts';
import type { CardHandle, CardOpening, CardView, SentencePair } from '../../ui/card/index.ts';
import { type MountCard, obtainScript } from '../script-slots.ts';
import { closeAtEscape } from './close-at-escape.ts';
import type { ReadPage, Subject } from './read-page.ts';

/** Milliseconds a notice stays. */
const NOTICE = 8000;

/** Shows cards: one that follows the reader from paragraph to paragraph, and those the reader pinned. */
export interface CardPresenter {
  show(subject: Subject, opening?: CardOpening): void;
  /** Loads the card's script before it is wanted. */
  prepare(): void;
  /** The reader left: the card that is not pinned goes. */
  leave(): void;
  /** Clears the page of cards. */
  closeAll(): void;
  /** Paragraphs are no longer in the page: a card about one of them goes unless it is pinned. */
  forget(removed: readonly Paragraph[]): void;
  /** Marks the sentences of the card that answer some of the page. */
  markSentence(pair: SentencePair | undefined): void;
  /** Hands the reader's preferences to every card. */
  refresh(): void;
  /** What the card that is not pinned is about. */
  subject(): Subject | undefined;
  isHost(node: unknown): boolean;
  /** Where the card that is not pinned is. */
  bounds(): DOMRect | undefined;
}

/** Makes a presenter that leaves the page as it was once the session ends. */
export function createCardPresenter({ document, background, settings, session }: ReadPage): CardPresenter {
  const { signal } = session;
  const subjects = new WeakMap<CardHandle, Subject>();
  const pinned: CardHandle[] = [];
  let loose: CardHandle | undefined;
  let wanted: Subject | undefined;
  let listening: AbortController | undefined;
  let loading: Promise<MountCard> | undefined;

  const loadCard = () => {
    loading ??= obtainScript('card', background);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const clearMarks = () => {
    highlight('figure', []);
    highlight('sentence', []);
    highlight('paragraph', []);
  };
  const listenWhileOpen = () => {
    const open = wanted !== undefined || pinned.length > 0;
    if (open === (listening !== undefined)) return;
    listening?.abort();
    listening = open ? new AbortController() : undefined;
    if (listening !== undefined) closeAtEscape(document, presenter, listening.signal);
  };
  const close = () => {
    wanted = undefined;
    loose?.hide();
    clearMarks();
    listenWhileOpen();
  };
  const mount = async (): Promise<CardHandle> => {
    const mountCard = await loadCard();
    const mark = (name: 'figure' | 'sentence', span: Span | undefined) => {
      const paragraph = subjects.get(handle)?.paragraph;
      highlight(name, paragraph && span ? rangesOf(paragraph, span) : []);
    };
    const handle: CardHandle = mountCard({
      preferences: settings,
      onFigure: (row) => mark('figure', row?.page?.span),
      onSentence: (pair) => mark('sentence', pair?.page),
      onPin: () => {
        pinned.push(handle);
        loose = undefined;
        wanted = undefined;
      },
      onClose: () => {
        const place = pinned.indexOf(handle);
        if (place >= 0) pinned.splice(place, 1);
        close();
      },
    });
    return handle;
  };
  const present = async (subject: Subject, opening: CardOpening) => {
    const handle = loose ?? (await mount());
    // The newest wish wins: the script may arrive after the reader has gone elsewhere.
    if (wanted !== subject || signal.aborted) return;
    loose = handle;
    clearMarks();
    subjects.set(handle, subject);
    handle.show(subject.view, subject.anchor, opening);
    // A text that has been scrolled out of sight has no card.
    if (wanted === subject && subject.paragraph) markSubject(subject.paragraph, subject.view, opening);
  };
  const fail = (cause: unknown) => {
    wanted = undefined;
    if (isExtensionAlive()) console.warn('Duizhao could not load its card.', cause);
  };

  const presenter: CardPresenter = {
    show(subject, opening = {}) {
      if (subject.view === wanted?.view && !opening.focus) return;
      if (loose?.hasFocus() && !opening.focus) return;
      if (pinned.some(({ view }) => view === subject.view)) return;
      wanted = subject;
      listenWhileOpen();
      present(subject, opening).catch(fail);
      if (subject.view.kind === 'notice') setTimeout(() => wanted === subject && close(), NOTICE);
    },
    prepare() {
      loadCard().catch(() => undefined);
    },
    leave() {
      // Whoever works in the card with the keyboard does not leave it by the pointer; a notice goes by itself.
      if (!loose?.hasFocus() && wanted?.view.kind !== 'notice') close();
    },
    closeAll() {
      close();
      for (const handle of [...pinned]) handle.close();
    },
    forget(removed) {
      if (wanted?.paragraph !== undefined && removed.includes(wanted.paragraph)) close();
    },
    markSentence(pair) {
      loose?.markSentence(pair);
    },
    refresh() {
      for (const handle of [...pinned, loose]) handle?.refresh();
    },
    subject: () => wanted,
    isHost: (node) => [...pinned, loose].some((handle) => handle?.isHost(node)),
    bounds: () => loose?.bounds(),
  };
  whenAborted(signal, () => presenter.closeAll());
  return presenter;
}

/** Says on the page what the card is about: a figure, or, where no pointer does, the paragraph. */
function markSubject(paragraph: Paragraph, view: CardView, { focus }: CardOpening): void {
  if (view.kind === 'conversion') highlight('figure', rangesOf(paragraph, view.figure.span));
  else if (focus) highlight('paragraph', rangesOf(paragraph, { start: 0, end: paragraph.text.length }));
}
