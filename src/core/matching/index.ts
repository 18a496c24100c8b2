export type { Match } from './match.ts';
export { createTranslationMemory, type TranslationMemory } from './translation-memory.ts';
