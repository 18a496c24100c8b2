export type { Match } from './match.ts';
export { PackBuilder, UNITS_PER_BLOCK } from './pack-builder.ts';
export { lookUpInPack, type PackIndex, type PackMatch } from './pack-index.ts';
export { readPostings, writePostings } from './posting-table.ts';
export { createTranslationMemory, type TranslationMemory } from './translation-memory.ts';
