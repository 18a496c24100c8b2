import { harvestPairs } from '../core/harvest/index.ts';
import { answerJsonLines, textsField } from './json-lines.ts';
import { openBundledLexicon } from './open-lexicon.ts';

/** `harvest --jsonl`: finds the pairs of a page's text blocks, a JSON object a line. */
export async function harvest(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== '--jsonl') {
    console.error('Usage: duizhao harvest --jsonl < REQUESTS > ANSWERS');
    return 2;
  }
  const lexicon = await openBundledLexicon();
  await answerJsonLines((request) => ({
    pairs: harvestPairs(textsField(request, 'blocks'), { lexicon }).map(({ en, zh, score }) => ({
      en,
      zh,
      score: Number(score.toFixed(4)),
    })),
  }));
  return 0;
}
