export { type ChineseScript, chineseScript } from './chinese-script.ts';
export { type Difference, differences } from './differences.ts';
export { type FoldedText, foldCodes, foldOnce, foldText, foldWithOffsets, unfoldSpan } from './fold.ts';
export { isolate } from './isolate.ts';
export { detectLanguage, type Language, otherLanguage } from './language.ts';
export { languageTag } from './language-tag.ts';
export { splitSentences } from './sentences.ts';
export { toSimplified } from './to-simplified.ts';
