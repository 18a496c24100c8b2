import { pairFigures, type ReadingContext, readFigures } from '../core/figures/index.ts';
import type { Language } from '../core/text/index.ts';
import { describeFigure } from './describe-figure.ts';
import { answerJsonLines, textField } from './json-lines.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `figures --jsonl`: reads the figures of a text, or pairs those of two, a JSON object a line. */
export async function figures(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== '--jsonl') {
    console.error('Usage: duizhao figures --jsonl < REQUESTS > ANSWERS');
    return 2;
  }
  await answerJsonLines(answer);
  return 0;
}

function answer(request: Fields): object {
  const context = contextOf(request);
  if (request['en'] === undefined && request['zh'] === undefined) {
    const text = textField(request, 'text');
    return { figures: readFigures(text, languageOf(request), context).map(describeFigure) };
  }
  const en = readFigures(textField(request, 'en'), 'en', context);
  const zh = readFigures(textField(request, 'zh'), 'zh', context);
  const pairs = pairFigures(en, zh).map((pair) => ({
    en: pair.kind === 'zh-only' ? null : pair.en,
    zh: pair.kind === 'en-only' ? null : pair.zh,
    relation: pair.kind === 'both' ? pair.relation : pair.kind,
  }));
  return { en: en.map(describeFigure), zh: zh.map(describeFigure), pairs };
}

function contextOf(request: Fields): ReadingContext {
  const date = request['date'];
  if (date === undefined || date === null) return {};
  const [day] = typeof date === 'string' ? (/^\d{4}(-\d\d){0,2}(?=$|[T ])/.exec(date) ?? []) : [];
  if (day === undefined) throw new Error('"date" must be an ISO 8601 date such as 2025-08-05');
  return { date: day };
}

function languageOf(request: Fields): Language {
  const language = request['lang'];
  if (language !== 'en' && language !== 'zh') throw new Error('"lang" must be "en" or "zh"');
  return language;
}
