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
  const pages = await memory.lookUpPage(paragraphs);
  return paragraphs.map(({ text, language }, place) => {
    const matches = pages[place] ?? [];
    if (matches.length === 0) return null;
    const counterparts = matches.map((match) => describeMatch(match, text, language));
    return { kind: 'counterparts' as const, language, text, counterparts };
  });
}

async function openMemory(): Promise<TranslationMemory> {
  const pack = await openPack(bundledPack(BUNDLED), streamCompression);
  return openTranslationMemory([{ pack, access: 'local' }], ({ header }, cause) => {
    console.warn(`Duizhao cannot use the pack ${header.name}.`, cause);
  });
}
