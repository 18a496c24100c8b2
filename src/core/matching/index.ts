export type { Access } from './gate.ts';
export type { Match, Origin } from './match.ts';
export {
  type AskedText,
  type MemoryPack,
  openTranslationMemory,
  type TranslationMemory,
} from './translation-memory.ts';
