import type { Language } from '../text/index.ts';
import type { Figure } from './figure.ts';
import { MU } from './measure.ts';
import { exact } from './quantity.ts';

type Scale = readonly [size: number, name: string];

/** How large numbers are counted, the largest first. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};
const CURRENCIES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  CNY: ['yuan', '元'],
  USD: ['U.S. dollars', '美元'],
  HKD: ['Hong Kong dollars', '港元'],
  TWD: ['NT dollars', '新台币'],
  EUR: ['euros', '欧元'],
  GBP: ['pounds', '英镑'],
  JPY: ['yen', '日元'],
  KRW: ['won', '韩元'],
  INR: ['rupees', '卢比'],
  RUB: ['rubles', '卢布'],
  AUD: ['Australian dollars', '澳元'],
  CAD: ['Canadian dollars', '加元'],
  SGD: ['Singapore dollars', '新加坡元'],
  CHF: ['Swiss francs', '瑞士法郎'],
};
/** Units in which a reader counts, the largest first: base units each holds, and its name. */
const MEASURES: Readonly<Record<string, Readonly<Record<Language, readonly Scale[]>>>> = {
  kg: units('1000 tonnes|1 kg', '1000 吨|1 公斤'),
  m: units('1000 km|1 m', '1000 公里|1 米'),
  m2: units('10000 hectares|1 square meters', `${MU} 亩|1 平方米`),
  m3: units('1 cubic meters', '1 立方米'),
  kWh: units('1000000 GWh|1 kWh', '1 千瓦时'),
  kW: units('1000000 GW|1000 MW|1 kW', '1 千瓦'),
  barrel: units('1 barrels', '1 桶'),
  TEU: units('1 TEUs', '1 标箱'),
  degC: units('1 °C', '1 摄氏度'),
};

/**
 * A figure in a reader's own way of counting, without exchange rates, or `undefined` where it reads the same in
 * both: 274.68 billion yuan → `'2746.8亿元'`, 4.16亿元 → `'416 million yuan'`. What has no end in the other unit
 * is rounded and says so: 10万亩 → `'≈ 6,667 hectares'`.
 */
export function convertFigure(
  { kind, value, high, unit = '' }: Figure,
  language: Language,
): string | undefined {
  if (typeof value === 'string' || typeof high === 'string' || !Number.isFinite(value)) return undefined;
  const amounts = high === undefined ? [value] : [value, high];
  const largest = Math.max(...amounts.map(Math.abs));
  if (kind === 'count') return largest >= 1e4 ? written(amounts, language, '') : undefined;
  if (kind === 'money') {
    const [en, zh] = CURRENCIES[unit] ?? [];
    if (en === undefined || zh === undefined || largest < 1e4) return undefined;
    return written(amounts, language, language === 'en' ? en : zh);
  }
  if (kind !== 'measure') return undefined;
  const scales = MEASURES[unit]?.[language] ?? [];
  const [size, name] = scales.find(([held]) => largest >= held) ?? scales.at(-1) ?? [];
  if (size === undefined || name === undefined) return undefined;
  return written(
    amounts.map((amount) => exact(amount / size)),
    language,
    name,
  );
}

/** Both ends of a range in one scale: 3–8 million pounds. */
function written(amounts: readonly number[], language: Language, name: string): string {
  const largest = Math.max(...amounts.map(Math.abs));
  const [size, scale] = SCALES[language].find(([held]) => largest >= held) ?? [1, ''];
  const numbers = amounts.map((amount) => terminating(exact(amount / size)));
  const isRounded = numbers.some((number, at) => number !== exact((amounts[at] ?? 0) / size));
  const text = numbers.map((number) => (language === 'en' ? grouped(number) : String(number))).join('–');
  const space = language === 'en' && name !== '' && !name.startsWith('°') ? ' ' : '';
  return `${isRounded ? '≈ ' : ''}${text}${scale}${space}${name}`;
}

/** A number with more digits than any source states has no end in this unit: four digits tell enough. */
function terminating(number: number): number {
  return String(Math.abs(number)).replace('.', '').length > 9 ? Number(number.toPrecision(4)) : number;
}

function units(en: string, zh: string): Readonly<Record<Language, readonly Scale[]>> {
  const parse = (text: string) =>
    text.split('|').map((unit): Scale => {
      const at = unit.indexOf(' ');
      return [Number(unit.slice(0, at)), unit.slice(at + 1)];
    });
  return { en: parse(en), zh: parse(zh) };
}

/** 12345.6 → 12,345.6 */
function grouped(amount: number): string {
  const [whole = '', decimals] = String(amount).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
