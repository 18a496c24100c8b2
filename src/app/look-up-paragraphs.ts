import { readPack } from '../core/corpus/index.ts';
import { createTranslationMemory, type TranslationMemory } from '../core/matching/index.ts';
import { readBundledFile } from '../platform/bundled-files/index.ts';
import type { CardView } from '../ui/card/index.ts';
import type { AskedParagraph } from './api.ts';
import { describeMatch } from './describe-match.ts';

const PACK = '/corpora/bundled.pack';

let opening: Promise<TranslationMemory> | undefined;

/** What the card shows for each paragraph; `null` where no corpus has it. Opens the memory on first use. */
export async function lookUpParagraphs(paragraphs: readonly AskedParagraph[]): Promise<(CardView | null)[]> {
  opening ??= openMemory();
  opening.catch(() => {
    opening = undefined;
  });
  const memory = await opening;
  return paragraphs.map(({ text, language }) => {
    const matches = memory.lookUp(text, language);
    if (matches.length === 0) return null;
    return { language, counterparts: matches.map((match) => describeMatch(match, text, language)) };
  });
}

async function openMemory(): Promise<TranslationMemory> {
  return createTranslationMemory([readPack(new TextDecoder().decode(await readBundledFile(PACK)))]);
}
