export { foldText, foldWithOffsets, type FoldedText, unfoldSpan } from './fold.ts';
export { detectLanguage, type Language, otherLanguage } from './language.ts';
