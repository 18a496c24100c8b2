import type { CounterpartsView } from '../ui/card/index.ts';
import type { AskedParagraph } from './api.ts';
import { describeMatch } from './describe-match.ts';
import { currentMemory } from './open-memory.ts';

/** The counterparts of each paragraph; `null` where no corpus has it. */
export async function lookUpParagraphs(
  paragraphs: readonly AskedParagraph[],
): Promise<(CounterpartsView | null)[]> {
  const memory = await currentMemory();
  const pages = await memory.lookUpPage(paragraphs);
  return paragraphs.map(({ text, language }, place) => {
    const matches = pages[place] ?? [];
    if (matches.length === 0) return null;
    const counterparts = matches.map((match) => describeMatch(match, text, language));
    return { kind: 'counterparts' as const, language, text, counterparts };
  });
}
