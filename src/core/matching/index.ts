export type { Match, Origin } from './match.ts';
export { openTranslationMemory, type TranslationMemory } from './translation-memory.ts';
