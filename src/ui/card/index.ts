export type { CardCallbacks, CardHandle, CardOpening } from './card-handle.ts';
export type {
  CardPreferences,
  CardView,
  ConversionView,
  CounterpartsView,
  CounterpartView,
  FigureCell,
  FigureRow,
  Notice,
  SentencePair,
} from './card-view.ts';
export { mountCard } from './mount-card.tsx';
export type { PinyinReading, ReadPinyin } from './pinyin.ts';
export type { CardAnchor } from './place-card.ts';
export type { Speech } from './speech.ts';
export type { TextPlace, WordView } from './word.ts';
