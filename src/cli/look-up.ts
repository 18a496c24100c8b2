import { lookUpInPack } from '../core/matching/index.ts';
import { detectLanguage, type Language } from '../core/text/index.ts';
import { answerJsonLines, textField } from './json-lines.ts';
import { type OpenPack, openPack } from './pack/pack-directory.ts';

/** `lookup --pack DIR --jsonl`: the units of a pack that answer each text, a JSON object a line. */
export async function lookUp(args: readonly string[]): Promise<number> {
  const directory = args[args.indexOf('--pack') + 1];
  if (!args.includes('--pack') || !args.includes('--jsonl') || directory === undefined || args.length !== 3) {
    console.error('Usage: duizhao lookup --pack DIRECTORY --jsonl < REQUESTS > ANSWERS');
    return 2;
  }
  let pack: OpenPack;
  try {
    pack = await openPack(directory);
  } catch (cause) {
    console.error(`duizhao: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 1;
  }
  await answerJsonLines(async (request) => ({ matches: await answer(pack, request) }));
  return 0;
}

async function answer(pack: OpenPack, request: Readonly<Record<string, unknown>>): Promise<object[]> {
  const text = textField(request, 'text');
  const language = languageOf(request['lang'], text);
  if (language === undefined) return [];
  const matches = await lookUpInPack(pack.index, text, language);
  return matches
    .map(({ segments, score, kind, span, unit }) => ({
      en: segments.en,
      zh: segments.zh,
      score: Number(score.toFixed(4)),
      kind,
      start: span.start,
      end: span.end,
      document: pack.documentOf(unit),
    }))
    .sort((a, b) => b.score - a.score);
}

function languageOf(stated: unknown, text: string): Language | undefined {
  if (stated === undefined || stated === null) return detectLanguage(text);
  if (stated !== 'en' && stated !== 'zh') throw new Error('"lang" must be "en" or "zh"');
  return stated;
}
