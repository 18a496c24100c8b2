import { type Match, openTranslationMemory, type TranslationMemory } from '../core/matching/index.ts';
import { detectLanguage, type Language } from '../core/text/index.ts';
import { answerJsonLines, textField } from './json-lines.ts';
import { openDirectory } from './pack/open-directory.ts';

/** `lookup --pack DIR --jsonl`: the units of a pack that answer each text, a JSON object a line. */
export async function lookUp(args: readonly string[]): Promise<number> {
  const directory = args[args.indexOf('--pack') + 1];
  if (!args.includes('--pack') || !args.includes('--jsonl') || directory === undefined || args.length !== 3) {
    console.error('Usage: duizhao lookup --pack DIRECTORY --jsonl < REQUESTS > ANSWERS');
    return 2;
  }
  let memory: TranslationMemory;
  try {
    const pack = await openDirectory(directory);
    memory = openTranslationMemory([{ pack, access: 'local' }], (_, cause) => {
      throw cause;
    });
  } catch (cause) {
    console.error(`duizhao: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 1;
  }
  await answerJsonLines(async (request) => ({ matches: await answer(memory, request) }));
  return 0;
}

async function answer(
  memory: TranslationMemory,
  request: Readonly<Record<string, unknown>>,
): Promise<object[]> {
  const text = textField(request, 'text');
  const language = languageOf(request['lang'], text);
  if (language === undefined) return [];
  const matches = await memory.lookUp(text, language);
  return [...matches].sort((a, b) => b.score - a.score).map(describe);
}

function describe({ unit, score, kind, span, origin }: Match): object {
  return {
    en: unit.segments.en,
    zh: unit.segments.zh,
    score: Number(score.toFixed(4)),
    kind,
    start: span.start,
    end: span.end,
    document: origin.document,
  };
}

function languageOf(stated: unknown, text: string): Language | undefined {
  if (stated === undefined || stated === null) return detectLanguage(text);
  if (stated !== 'en' && stated !== 'zh') throw new Error('"lang" must be "en" or "zh"');
  return stated;
}
