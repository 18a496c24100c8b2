import { celsius } from '../measure.ts';
import { exact, scaled } from '../quantity.ts';
import { CharacterSet } from './character-set.ts';
import { readDigits } from './hanzi-numeral.ts';
import type { Numeral } from './numeral.ts';
import type { Quantified } from './quantified.ts';

const PER =
  /每(秒|亩|股|平方?米|人|吨|公斤|斤|桶|天|年|月|小时)[^，。；]{0,6}$|(亩产|人均|时速|秒速)[^，。；]{0,8}$/;

/** 一米七二, 1米8 */
const HUNDREDTHS = /^(?:[一二三四五六七八九]{1,2}|\d{1,2})(?=[^\d个十百千万一-龥]|[的左以高宽、]|$)/;

const PER_NAMES: Readonly<Record<string, string>> = {
  亩: 'mu',
  亩产: 'mu',
  股: 'share',
  平米: 'm2',
  平方米: 'm2',
  人: 'person',
  人均: 'person',
  吨: 'tonne',
  公斤: 'kg',
  斤: 'jin',
  桶: 'barrel',
  时速: 'hour',
  秒速: 'second',
  秒: 'second',
  天: 'day',
  年: 'year',
  月: 'month',
  小时: 'hour',
};

/** What every wording of a rate holds. */
const PER_HINT = new CharacterSet('每产均速');
const BELOW = /(?:零下|[^\d\u4e00-\u9fff]-|^-)$/;
const BELOW_ENDINGS = new CharacterSet('下-');

/** What a rate is per, by the words before it: 每亩, 人均. */
export function perOf(left: string): string | undefined {
  const found = PER_HINT.isIn(left) ? PER.exec(left) : null;
  return found === null ? undefined : PER_NAMES[found[1] ?? found[2] ?? ''];
}

export function measured(
  text: string,
  numeral: Numeral,
  { unit, factor }: { unit: string; factor: number },
  end: number,
): Quantified | undefined {
  const { quantity, digits, start } = numeral;
  const name = text.slice(numeral.end, end);
  const isLoose = name === '方' || name === '度' || name === '码' || name === '瓦' || name === '平';
  const scale =
    name === '度' ? /([摄华])氏$/.exec(text.slice(Math.max(0, start - 2), start))?.[1] : undefined;
  if (isLoose && !digits && scale === undefined) return undefined;
  if (scale === '华' && unit === 'degC') return measured(text, numeral, { unit: 'degF', factor: 1 }, end);
  if (name === '呎' && unit === 'm' && isArea(text, start, end))
    return measured(text, numeral, SQUARE_FOOT, end);
  if (
    name === '度' &&
    unit === 'degC' &&
    (quantity.value >= 1000 || ELECTRICITY.test(text.slice(Math.max(0, start - 8), start)))
  )
    return measured(text, numeral, KILOWATT_HOUR, end);
  const isBelow =
    BELOW_ENDINGS.isAt(text, start - 1) && BELOW.test(text.slice(Math.max(0, start - 2), start));
  const below = isBelow ? -1 : 1;
  if (unit === 'degF')
    return {
      reading: {
        kind: 'measure',
        value: celsius(below * quantity.value),
        precision: quantity.precision,
        unit: 'degC',
      },
      end,
    };
  const per = perOf(text.slice(Math.max(0, start - CONTEXT), start));
  if (unit === 'm' && (per === 'hour' || per === 'second')) {
    const seconds = per === 'hour' ? 3600 : 1;
    return { reading: { kind: 'measure', ...scaled(quantity, factor / seconds), unit: 'm/s' }, end };
  }
  const [decimals = ''] =
    name === '米' && quantity.value < 10 ? (HUNDREDTHS.exec(text.slice(end, end + 4)) ?? []) : [];
  if (decimals !== '') {
    const hundredths = /\d/.test(decimals) ? Number(decimals) : (readDigits(decimals) ?? 0);
    const value = exact(quantity.value + hundredths / 10 ** decimals.length);
    return { reading: { kind: 'measure', value, precision: 0.01, unit }, end: end + decimals.length };
  }
  const isHalf = text.startsWith('半', end) && !/[年月天小个]/.test(text.charAt(end + 1)) && !digits;
  const amount = scaled(isHalf ? { value: quantity.value + 0.5, precision: 0.1 } : quantity, factor);
  return {
    reading: { kind: 'measure', value: below * amount.value, precision: amount.precision, unit, per },
    end: isHalf ? end + 1 : end,
  };
}

/** 发电1.98亿度, 用电300度 */
const ELECTRICITY = /电[^，。；]{0,6}$/;
const KILOWATT_HOUR = { unit: 'kWh', factor: 1 };
const SQUARE_FOOT = { unit: 'm2', factor: 0.092_903_04 };

/** Hong Kong says a flat's square feet as feet: 三百呎单位, 实用面积480呎. */
function isArea(text: string, start: number, end: number): boolean {
  return (
    /^的?(?:单位|户|楼|房|铺|地)/.test(text.slice(end, end + 3)) ||
    /面积[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

export const CONTEXT = 24;
