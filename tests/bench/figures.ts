import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';
import { type Figure, pairFigures, readFigures } from '../../src/core/figures/index.ts';
import type { Language } from '../../src/core/text/index.ts';

/** `npm run bench:figures -- DIRECTORY`: reads a folder's cases beside the peer, in one run. */
const directory = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/figures');
if (!existsSync(join(directory, 'news-pairs.json'))) {
  console.error(`${directory} holds no news-pairs.json: give the folder of the cases as an argument.`);
  process.exit(1);
}

interface Gold {
  readonly value: number | string;
  readonly factor?: number;
}
interface Pair {
  readonly relation: string;
  readonly real: boolean;
  readonly en?: string | null;
  readonly zh?: string | null;
  readonly enSpans?: readonly (readonly [number, number])[];
  readonly zhSpans?: readonly (readonly [number, number])[];
  readonly gold: Partial<Record<Language, Gold>>;
}
interface Negative {
  readonly lang: Language;
  readonly text: string;
  readonly forbid: readonly (readonly [number, number])[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly values: readonly (number | string)[];
}

type Reader = (text: string, language: Language) => readonly Found[];

const { pairs, negatives } = JSON.parse(readFileSync(join(directory, 'news-pairs.json'), 'utf8')) as {
  readonly pairs: readonly Pair[];
  readonly negatives: readonly Negative[];
};

const ours: Reader = (text, language) =>
  readFigures(text, language).map(({ span, value, factor, high }: Figure) => ({
    ...span,
    values: [
      value,
      ...(factor === undefined ? [] : [factor]),
      ...(high === undefined ? [] : [`${value}..${high}`]),
    ],
  }));

const peer: Reader = (text, language) => {
  const culture = language === 'en' ? Recognizers.Culture.English : Recognizers.Culture.Chinese;
  const all = [
    Recognizers.recognizeNumber,
    Recognizers.recognizePercentage,
    Recognizers.recognizeOrdinal,
    Recognizers.recognizeCurrency,
    Recognizers.recognizeDimension,
    Recognizers.recognizeDateTime,
  ].flatMap((recognize) => recognize(text, culture));
  return all.map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    values: [Number.parseFloat(String((resolution as { value?: string } | null)?.value ?? ''))],
  }));
};

/** Share of the longer span that two spans have in common. */
function likeness([start, end]: readonly [number, number], other: Found): number {
  const shared = Math.min(end, other.end) - Math.max(start, other.start);
  return Math.max(0, shared) / (Math.max(end, other.end) - Math.min(start, other.start));
}

function agrees(found: Found, { value, factor }: Gold): boolean {
  return found.values.some((one) =>
    typeof value === 'number' && typeof one === 'number'
      ? [value, factor ?? value].some(
          (wanted) => Math.abs(one - wanted) <= 1e-3 * Math.max(1e-9, Math.abs(wanted)),
        )
      : String(one) === String(value),
  );
}

function measure(read: Reader): Record<string, string> {
  const counts = new Map<string, [number, number]>();
  const note = (name: string, ok: boolean) => {
    const [good, all] = counts.get(name) ?? [0, 0];
    counts.set(name, [good + Number(ok), all + 1]);
  };
  let texts = 0;
  const start = performance.now();
  for (const pair of pairs) {
    for (const language of ['en', 'zh'] as const) {
      const text = pair[language];
      const spans = pair[`${language}Spans`];
      const gold = pair.gold[language];
      const [first] = spans ?? [];
      if (!text || first === undefined || gold === undefined) continue;
      texts++;
      const hit = read(text, language)
        .filter((found) => likeness(first, found) >= 0.5)
        .sort((a, b) => likeness(first, b) - likeness(first, a))[0];
      note(`${language} span`, hit !== undefined);
      note(`${language} value`, hit !== undefined && agrees(hit, gold));
    }
  }
  for (const { text, lang, forbid } of negatives) {
    texts++;
    const found = read(text, lang);
    note(
      `${lang} false alarm`,
      forbid.some(([from, to]) => found.some((one) => one.end > from && one.start < to)),
    );
  }
  const each = (performance.now() - start) / texts;
  const shares = [...counts].map(
    ([name, [good, all]]) => [name, `${((100 * good) / all).toFixed(1)} %`] as const,
  );
  return { ...Object.fromEntries(shares), 'ms a text': each.toFixed(3) };
}

function falseMismatches(): string {
  const real = pairs.filter(
    ({ relation, real: isReal, en, zh }) => relation === 'match' && isReal && en && zh,
  );
  const wrong = real.filter(({ en, zh }) =>
    pairFigures(readFigures(en ?? '', 'en'), readFigures(zh ?? '', 'zh')).some(
      (pair) => pair.kind === 'both' && pair.relation === 'mismatch',
    ),
  );
  return `${((100 * wrong.length) / real.length).toFixed(1)} %`;
}

measure(ours);
const [theirs, own] = [measure(peer), measure(ours)];
console.table(
  Object.fromEntries(Object.keys(own).map((name) => [name, { peer: theirs[name], duizhao: own[name] }])),
);
console.log(`Mismatch reported on true pairs: ${falseMismatches()}`);
