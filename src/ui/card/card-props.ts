import type { PairFormat } from '../../core/formats/index.ts';
import type { Translate } from '../shared/index.ts';
import type { CardPreferences, CardView, CounterpartsView, FigureRow, SentencePair } from './card-view.ts';
import type { ReadPinyin } from './pinyin.ts';
import type { Speech } from './speech.ts';
import type { LookUpWord } from './word.ts';

/** What the card announces after the reader asked something of it. */
export type CardStatus = 'none' | 'copied' | 'copy-failed' | 'no-voice';

/** What a card is given beside its view. */
export interface CardContext {
  readonly pinned: boolean;
  readonly status: CardStatus;
  /** Sentences under the pointer, in the card or on the page. */
  readonly sentence?: SentencePair | undefined;
  readonly preferences: CardPreferences;
  /** Absent until its script has been loaded. */
  readonly readPinyin?: ReadPinyin | undefined;
  readonly translate: Translate;
  readonly speech: Speech;
  readonly lookUpWord: LookUpWord;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: (format: PairFormat) => void;
  readonly onStatus: (status: CardStatus) => void;
  readonly onFigure: (row: FigureRow | undefined) => void;
  readonly onSentence: (pair: SentencePair | undefined) => void;
  readonly onPreference: (changed: Partial<CardPreferences>) => void;
  readonly onDrag: (x: number, y: number) => void;
  readonly onSwitchSide: () => void;
}

export interface CardProps extends CardContext {
  readonly view: CardView;
}

export interface CounterpartsProps extends CardContext {
  readonly view: CounterpartsView;
}
