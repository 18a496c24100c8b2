/** A number as written, in base units, with the place of its last significant digit. */
export interface Quantity {
  readonly value: number;
  readonly precision: number;
}

/** More digits than any figure has: what is longer is an identifier. */
export const LONGEST_NUMBER = 24;

/** Decimal digits times a power of ten, exact: `quantity('274.68', 9) → 274 680 000 000, precision 10 000 000`. */
export function quantity(digits: string, power: number): Quantity {
  const plain = digits.length > 3 ? digits.replace(/[,，]/g, '') : digits;
  const dot = plain.indexOf('.');
  const decimals = dot < 0 ? 0 : plain.length - dot - 1;
  return { value: Number(power === 0 ? plain : `${plain}e${power}`), precision: tenTo(power - decimals) };
}

/** An exact power of ten: `10 ** -5` has the noise of a product. */
export function tenTo(power: number): number {
  return power === 0 ? 1 : Number(`1e${power}`);
}

/** A number and a power of ten, exact. */
export function timesTenTo(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

/** A number without the noise of binary fractions: `exact(0.1 + 0.2) → 0.3`; whole ones and halves have none. */
export function exact(value: number): number {
  const isExact = Math.abs(value) < 1e11 && Number.isInteger(2 * value);
  return isExact ? value : Number(value.toPrecision(12));
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
