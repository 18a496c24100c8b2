import type { PairFormat } from '../../core/formats/index.ts';
import type { CardProps } from './card-props.ts';
import type { CardPreferences, CardView, FigureRow, SentencePair } from './card-view.ts';
import type { ReadPinyin } from './pinyin.ts';
import type { CardAnchor } from './place-card.ts';

/** Where a card stands: beside its text, as a sheet at the bottom of a small screen, or in the corner. */
export type CardPlace = 'beside' | 'sheet' | 'corner';

/** How a card opens. */
export interface CardOpening {
  readonly place?: CardPlace;
  /** Whether the focus moves into it. */
  readonly focus?: boolean;
  /** Whether it stays until it is closed. */
  readonly pinned?: boolean;
}

/** What a card asks for; `onCopy` rejects when the browser refuses. */
export interface CardCallbacks extends Pick<CardProps, 'translate' | 'speech' | 'lookUpWord'> {
  readonly preferences: () => CardPreferences;
  readonly onPreference: (changed: Partial<CardPreferences>) => void;
  readonly loadPinyin: () => Promise<ReadPinyin>;
  readonly onCopy: (view: CardView, format: PairFormat) => Promise<void>;
  readonly onFigure: (row: FigureRow | undefined) => void;
  readonly onSentence: (pair: SentencePair | undefined) => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** One card of a frame; in the page only while it shows something. */
export interface CardHandle {
  readonly view: CardView | undefined;
  /** Shows a view beside a text, in place of what it showed. */
  show(view: CardView, anchor: CardAnchor, opening: CardOpening): void;
  /** Marks the sentences that answer some of the page. */
  markSentence(pair: SentencePair | undefined): void;
  /** Takes over the reader's preferences. */
  refresh(): void;
  hide(): void;
  /** Hides, and says so. */
  close(): void;
  hasFocus(): boolean;
  /** Whether a node of the page is the card's host. */
  isHost(node: unknown): boolean;
  /** Where the card is, `undefined` while hidden. */
  bounds(): DOMRect | undefined;
}
