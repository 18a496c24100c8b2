const DIGIT = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    '○': 0,
    一: 1,
    壹: 1,
    二: 2,
    贰: 2,
    两: 2,
    三: 3,
    叁: 3,
    四: 4,
    肆: 4,
    五: 5,
    伍: 5,
  }).concat(Object.entries({ 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 })),
);
const POWER = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8, 兆: 12 }));

export const HANZI_DIGITS = [...DIGIT.keys()].join('');
export const HANZI_NUMERALS = `${HANZI_DIGITS}${[...POWER.keys()].join('')}廿卅`;

/** The power of ten of scale characters: `powerOf('万亿') → 12`. */
export function powerOf(scale = ''): number {
  let power = 0;
  for (const character of scale) power += POWER.get(character) ?? 0;
  return power;
}

/**
 * The value of a numeral in hanzi: `readHanzi('二千零八') → 2008`, `'十五' → 15`, `'一百二' → 120`,
 * `'二〇二〇' → 2020`, `'三点五' → 3.5`; `undefined` when it is none.
 */
export function readHanzi(hanzi: string): number | undefined {
  if (hanzi.length === 1 && DIGIT.has(hanzi)) return DIGIT.get(hanzi);
  const [whole = '', fraction] = hanzi.split('点');
  const value = readWhole(whole.replace(/廿/g, '二十').replace(/卅/g, '三十'));
  if (value === undefined || fraction === undefined) return value;
  return Number(`${value}.${digitsOf(fraction)}`);
}

/** Digits said one by one: `readDigits('八五') → 85`. */
export function readDigits(hanzi: string): number | undefined {
  const digits = digitsOf(hanzi);
  return digits.length === hanzi.length ? Number(digits) : readHanzi(hanzi);
}

function digitsOf(hanzi: string): string {
  let digits = '';
  for (const character of hanzi) digits += DIGIT.get(character) ?? '';
  return digits;
}

function readWhole(text: string): number | undefined {
  if (!/[十拾百佰千仟万亿兆]/.test(text)) {
    return text.length !== 2 || /[〇零○]/.test(text) ? Number(digitsOf(text)) : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 0;
  let zero = false;
  let scale = 0;
  for (const character of text) {
    const power = POWER.get(character);
    if (power === undefined) {
      if (digit !== undefined && digit > 0) return undefined;
      digit = DIGIT.get(character);
      zero ||= digit === 0;
      continue;
    }
    if (power < 4) section += (digit ?? (section === 0 || zero || power === 1 ? 1 : 0)) * 10 ** power;
    else {
      const below = section + (digit ?? 0);
      // 三万亿 is 30,000 times 亿; after a larger scale another one adds: 一兆二千亿.
      total =
        total > 0 && power > 4 && power >= scale
          ? (total + below) * 10 ** power
          : total + (below === 0 ? 1 : below) * 10 ** power;
      section = 0;
      scale = power;
    }
    last = power;
    digit = undefined;
    zero = false;
  }
  // 一百二 is 120, 一百零二 is 102.
  const tail = digit === undefined ? 0 : last > 1 && !zero ? digit * 10 ** (last - 1) : digit;
  return total + section + tail;
}

/** The place of the last digit: `precisionOf('三百万') → 6`, `precisionOf('三点五') → -1`. */
export function precisionOf(hanzi: string): number {
  if (hanzi.length === 1) return powerOf(hanzi);
  const dot = hanzi.indexOf('点');
  if (dot >= 0) return dot + 1 - hanzi.length;
  return powerOf(/[十拾百佰千仟万亿兆]*$/.exec(hanzi)?.[0]);
}
