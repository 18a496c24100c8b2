import { alignSegments } from '../core/alignment/index.ts';
import { answerJsonLines, textsField } from './json-lines.ts';
import { openBundledLexicon } from './open-lexicon.ts';

/** `align --jsonl`: aligns the segments of two versions of a text, a JSON object a line. */
export async function align(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== '--jsonl') {
    console.error('Usage: duizhao align --jsonl < REQUESTS > ANSWERS');
    return 2;
  }
  const lexicon = await openBundledLexicon();
  await answerJsonLines((request) => ({
    beads: alignSegments(textsField(request, 'en'), textsField(request, 'zh'), { lexicon }).map((bead) => ({
      ...bead,
      score: Number(bead.score.toFixed(4)),
    })),
  }));
  return 0;
}
