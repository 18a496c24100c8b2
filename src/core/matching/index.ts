export type { Access } from './look-up-page.ts';
export type { Match, Origin } from './match.ts';
export {
  type AskedText,
  type MemoryPack,
  openTranslationMemory,
  type TranslationMemory,
} from './translation-memory.ts';
