import Recognizers from '@microsoft/recognizers-text-suite';
import type { Figure, FigureKind } from '../../../src/core/figures/index.ts';
import type { Language } from '../../../src/core/text/index.ts';
import { type Scored, scored } from './duizhao-adapter.ts';

/** The peer reads one model at a time and pairs nothing: its readings are paired as ours are. */
export { align } from './duizhao-adapter.ts';

const MODELS = [
  Recognizers.recognizeCurrency,
  Recognizers.recognizePercentage,
  Recognizers.recognizeDimension,
  Recognizers.recognizeAge,
  Recognizers.recognizeTemperature,
  Recognizers.recognizeDateTime,
  Recognizers.recognizeOrdinal,
  Recognizers.recognizeNumber,
];
const KINDS: Readonly<Record<string, FigureKind>> = {
  currency: 'money',
  percentage: 'percent',
  dimension: 'measure',
  temperature: 'measure',
  age: 'age',
  ordinal: 'ordinal',
  number: 'count',
  date: 'date',
  daterange: 'period',
  duration: 'duration',
  time: 'time',
};
/** Its names of units, in the base units of the cases. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  Kilogram: ['kg', 1],
  'Metric ton': ['kg', 1000],
  Ton: ['kg', 1000],
  Gram: ['kg', 0.001],
  Jin: ['kg', 0.5],
  Meter: ['m', 1],
  Kilometer: ['m', 1000],
  Millimeter: ['m', 0.001],
  Inch: ['m', 0.0254],
  'Square meter': ['m2', 1],
  Hectare: ['m2', 10_000],
  Mu: ['m2', 2000 / 3],
  C: ['degC', 1],
  Dollar: ['USD', 1],
  Pound: ['GBP', 1],
};

interface Resolution {
  readonly value?: string;
  readonly unit?: string;
  readonly isoCurrency?: string;
  readonly values?: readonly { readonly timex: string }[];
}

export function extract(text: string, language: Language): readonly Scored[] {
  const culture = language === 'en' ? Recognizers.Culture.English : Recognizers.Culture.Chinese;
  const figures: Figure[] = [];
  for (const recognize of MODELS) {
    for (const { typeName, start, end, resolution } of recognize(text, culture)) {
      const span = { start, end: end + 1 };
      if (figures.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const kind = KINDS[typeName.replace(/^.*\./, '')] ?? 'count';
      const surface = text.slice(span.start, span.end);
      figures.push({
        kind,
        span,
        surface,
        phrase: span,
        ...resolved(kind, (resolution ?? {}) as Resolution),
      });
    }
  }
  return figures.sort((a, b) => a.span.start - b.span.start).map(scored);
}

function resolved(kind: FigureKind, { value = '', unit = '', isoCurrency, values }: Resolution) {
  const timex = values?.[0]?.timex;
  if (timex !== undefined) return { value: timex.replace(/^XXXX-/, '--').replace(/^T/, '') };
  const [code, factor] = UNITS[unit] ?? [isoCurrency ?? (kind === 'percent' ? '%' : unit), 1];
  return { value: Number.parseFloat(value) * factor, ...(code !== '' && { unit: code }) };
}
