const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The value of a numeral in hanzi: `readNumeral('二千零八') → 2008`, `'十五' → 15`; `undefined` when it is none. */
export function readNumeral(hanzi: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of hanzi.replace(/两/g, '二').replace(/〇/g, '零')) {
    const unit = UNITS[character];
    const value = DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else if (unit === undefined) return undefined;
    else if (unit < 1e4) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      total = (total + section + (digit ?? 0)) * unit;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
