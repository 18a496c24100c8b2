export { type Lexicon, openLexicon } from './lexicon.ts';
export { type LexiconHeader, writeLexicon } from './lexicon-file.ts';
export { tonedPinyin } from './pinyin.ts';
export type { LexiconWord, Sense } from './sense.ts';
export { contentStem, contentStems, latinWords, type Translation } from './translations.ts';
export { wordAt } from './word-at.ts';
