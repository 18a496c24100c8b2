import type { Language } from '../text/index.ts';
import type { Figure } from './figure.ts';

const ZH_SCALES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const EN_SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;
const CURRENCIES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  CNY: ['yuan', '元'],
  USD: ['U.S. dollars', '美元'],
  HKD: ['Hong Kong dollars', '港元'],
  EUR: ['euros', '欧元'],
  GBP: ['pounds', '英镑'],
  JPY: ['yen', '日元'],
  KRW: ['won', '韩元'],
  AUD: ['Australian dollars', '澳元'],
};
/** Units in which a reader of the language counts large amounts: base units each holds, and its name. */
const MEASURES: Readonly<Record<string, Readonly<Record<Language, readonly (readonly [number, string])[]>>>> =
  {
    kg: {
      en: [
        [1000, 'tonnes'],
        [1, 'kg'],
      ],
      zh: [
        [1000, '吨'],
        [1, '公斤'],
      ],
    },
    m: {
      en: [
        [1000, 'km'],
        [1, 'm'],
      ],
      zh: [
        [1000, '公里'],
        [1, '米'],
      ],
    },
    m2: {
      en: [
        [1e4, 'hectares'],
        [1, 'square meters'],
      ],
      zh: [
        [2000 / 3, '亩'],
        [1, '平方米'],
      ],
    },
    degC: { en: [[1, '°C']], zh: [[1, '摄氏度']] },
  };

/**
 * A figure in a reader's own way of counting, exact and without exchange rates, or `undefined` where it reads the
 * same in both: 274.68 billion yuan → `'2746.8亿元'`, 4.16亿元 → `'416 million yuan'`.
 */
export function convertFigure({ kind, value, unit }: Figure, language: Language): string | undefined {
  if (typeof value === 'string' || !Number.isFinite(value)) return undefined;
  if (kind === 'money') return money(value, unit ?? '', language);
  if (kind === 'count') return Math.abs(value) >= 1e4 ? scaledNumber(value, language) : undefined;
  return kind === 'measure' ? measure(value, unit ?? '', language) : undefined;
}

function money(value: number, currency: string, language: Language): string | undefined {
  const names = CURRENCIES[currency];
  if (names === undefined || Math.abs(value) < 1e4) return undefined;
  return language === 'en'
    ? `${scaledNumber(value, 'en')} ${names[0]}`
    : scaledNumber(value, 'zh') + names[1];
}

function measure(value: number, unit: string, language: Language): string | undefined {
  const [size, name] = MEASURES[unit]?.[language].find(([held]) => Math.abs(value) >= held) ?? [];
  if (size === undefined || name === undefined) return undefined;
  const amount = scaledNumber(Number((value / size).toPrecision(12)), language);
  return language === 'en' ? `${amount} ${name}` : amount + name;
}

function scaledNumber(value: number, language: Language): string {
  const scales = language === 'en' ? EN_SCALES : ZH_SCALES;
  const [size, name] = scales.find(([held]) => Math.abs(value) >= held) ?? [1, ''];
  const amount = Number((value / size).toPrecision(12));
  return (language === 'en' ? grouped(amount) : String(amount)) + name;
}

/** 12345.6 → 12,345.6 */
function grouped(amount: number): string {
  const [whole = '', decimals] = String(amount).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
