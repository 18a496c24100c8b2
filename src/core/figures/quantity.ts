/** A number as written, in base units, with the place of its last significant digit. */
export interface Quantity {
  readonly value: number;
  readonly precision: number;
}

/** More digits than any figure has: what is longer is an identifier. */
export const LONGEST_NUMBER = 24;

/** Decimal digits times a power of ten, exact: `quantity('274.68', 9) → 274 680 000 000, precision 10 000 000`. */
export function quantity(digits: string, power: number): Quantity {
  const plain = digits.replace(/[,，]/g, '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: Number(`${plain}e${power}`), precision: Number(`1e${power - decimals}`) };
}

/** A number without the noise of binary fractions: `exact(0.1 + 0.2) → 0.3`. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A quantity in another unit: `scaled({ value: 1100, precision: 1 }, 0.5) → { value: 550, precision: 0.5 }`. */
export function scaled({ value, precision }: Quantity, factor: number): Quantity {
  return factor === 1
    ? { value, precision }
    : { value: exact(value * factor), precision: precision * factor };
}

/** new/old of a change in percent: `factorOf(38.7, 'up') → 1.387`. */
export function factorOf(percent: number, direction: 'up' | 'down'): number {
  return exact(1 + ((direction === 'up' ? 1 : -1) * percent) / 100);
}
