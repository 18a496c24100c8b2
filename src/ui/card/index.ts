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
export type { CardCallbacks, CardHandle, CardOpening } from './mount-card.tsx';
export { mountCard } from './mount-card.tsx';
export type { PinyinReading, ReadPinyin } from './pinyin.ts';
export type { CardAnchor } from './place-card.ts';
export type { Speech } from './speech.ts';
