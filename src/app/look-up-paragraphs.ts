import { openTranslationMemory, type TranslationMemory } from '../core/matching/index.ts';
import { openPack } from '../core/pack/index.ts';
import { bundledPack, streamCompression } from '../platform/pack-files/index.ts';
import type { CounterpartsView } from '../ui/card/index.ts';
import type { AskedParagraph } from './api.ts';
import { describeMatch } from './describe-match.ts';

const BUNDLED = '/corpora/bundled';

let opening: Promise<TranslationMemory> | undefined;

/** The counterparts of each paragraph; `null` where no corpus has it. Opens the memory on first use. */
export async function lookUpParagraphs(
  paragraphs: readonly AskedParagraph[],
): Promise<(CounterpartsView | null)[]> {
  opening ??= openMemory();
  opening.catch(() => {
    opening = undefined;
  });
  const memory = await opening;
  return Promise.all(
    paragraphs.map(async ({ text, language }) => {
      const matches = await memory.lookUp(text, language);
      if (matches.length === 0) return null;
      const counterparts = matches.map((match) => describeMatch(match, text, language));
      return { kind: 'counterparts' as const, language, text, counterparts };
    }),
  );
}

async function openMemory(): Promise<TranslationMemory> {
  return openTranslationMemory([await openPack(bundledPack(BUNDLED), streamCompression)]);
}
