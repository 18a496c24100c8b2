/** A number as written, in base units, with the place of its last significant digit. */
export interface Quantity {
  readonly value: number;
  readonly precision: number;
}

/** More digits than any figure has: what is longer is an identifier. */
export const LONGEST_NUMBER = 24;

/** Decimal digits times a power of ten, exact: `quantity('274.68', 9) → 274 680 000 000, precision 10 000 000`. */
export function quantity(digits: string, power: number): Quantity {
  const plain = digits.normalize('NFKC').replace(/,/g, '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: Number(`${plain}e${power}`), precision: Number(`1e${power - decimals}`) };
}

/** A quantity in another unit: `scaled({ value: 1100, precision: 1 }, 0.5) → { value: 550, precision: 0.5 }`. */
export function scaled({ value, precision }: Quantity, factor: number): Quantity {
  return { value: Number((value * factor).toPrecision(12)), precision: precision * factor };
}

/** new/old of a change in percent: `factorOf(38.7, 'up') → 1.387`. */
export function factorOf(percent: number, direction: 'up' | 'down'): number {
  const sign = direction === 'up' ? 1 : -1;
  return Number((1 + (sign * percent) / 100).toPrecision(12));
}

/** A span of months with its year where known: `monthSpan(1, 6, '2025') → '2025-M01-M06'`. */
export function monthSpan(from: number, to: number, year: string | undefined): string {
  const month = (number: number) => `M${String(number).padStart(2, '0')}`;
  return [year, month(from), month(to)].filter((part) => part !== undefined).join('-');
}

/** An ISO 8601 calendar date of which parts may be unknown: `isoDate(undefined, 8, 3) → '--08-03'`. */
export function isoDate(year: string | undefined, month: number, day: number | undefined): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [year ?? '-', two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** An ISO 8601 duration: `isoDuration(8, 'D') → 'P8D'`, `isoDuration(2, 'TH') → 'PT2H'`. */
export function isoDuration(count: number, unit: string): string {
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}
