import { exact, factorOf } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Quantified } from './quantified.ts';

const GROWN =
  /(?:增长|增加|提高|提升|扩大|上涨|上升|攀升|激增|高出|多出|增|涨|[比较][^，。；]{1,12}[高多快长大])(?:了|近|超过?|约|逾|将近|超出|不到|至少)?$/;

const SHRUNK = /(?:减少|下降|降低|缩小|下跌|减)了?$/;

/** 增长2.35倍 is 3.35 times as much; 是…的三倍 and 增至3倍 are 3 times. */
export function timesOf({ quantity, more }: Numeral, left: string): Reading {
  const isGrown = GROWN.test(left);
  const isTurned = /翻了?$/.test(left);
  const isShrunk = SHRUNK.test(left);
  const factor = exact(isGrown ? quantity.value + 1 : isShrunk ? 1 / quantity.value : quantity.value);
  return {
    kind: 'change',
    value: factor,
    precision: quantity.precision,
    unit: 'factor',
    factor,
    direction: isGrown || isTurned ? 'up' : undefined,
    modifier: more ? 'over' : undefined,
  };
}

/** Words that 成 begins rather than being a tenth: 三成员 is no share, 三成员工 is. */
const OTHER_WORD =
  /^(?:[功立就果交长型套熟品语因绩活效千百批份色天形]|员(?!工)|本(?![地科土])|都市|年(?!轻)|分(?!享)|为(?![女男受])|人礼)/;

/** 九成 is 90 percent, 七成半 and 七成五 are 75. */
export function tenthsOf(
  text: string,
  { quantity, high, several, scaled: big, start }: Numeral,
  end: number,
): Quantified | undefined {
  if (
    several ||
    big ||
    quantity.value > 10 ||
    quantity.value <= 0 ||
    /[组形构变完达促建]/.test(text.charAt(start - 1)) ||
    OTHER_WORD.test(text.slice(end, end + 2))
  )
    return undefined;
  const [half = ''] = /^(?:半|[一二三四五六七八九](?![个名人家年月成]))/.exec(text.slice(end, end + 2)) ?? [];
  const extra = half === '' ? 0 : half === '半' ? 5 : (numeralAt(text, end)?.quantity.value ?? 0);
  return {
    reading: {
      kind: 'percent',
      value: exact(quantity.value * 10 + extra),
      high: high === undefined ? undefined : high * 10,
      precision: half === '' ? 10 : 1,
      unit: '%',
    },
    end: end + half.length,
  };
}

/** 八折 is 20 percent off. */
export function discountOf(tenths: number): Reading {
  const percent = exact(100 - (tenths < 10 ? tenths * 10 : tenths));
  return {
    kind: 'change',
    value: percent,
    precision: 1,
    unit: '%',
    direction: 'down',
    factor: factorOf(percent, 'down'),
  };
}
