import type { Figure } from '../core/figures/index.ts';

/** A figure as the command line writes it. */
export function describeFigure(figure: Figure) {
  const { kind, span, surface, high, unit, factor, modifier, direction, basis, role, per } = figure;
  return {
    kind,
    start: span.start,
    end: span.end,
    surface,
    value: writtenValue(figure),
    ...(high !== undefined && { high }),
    unit: unit ?? null,
    factor: factor ?? null,
    modifier: modifier ?? null,
    direction: direction ?? null,
    basis: basis ?? null,
    ...(role !== undefined && { role }),
    ...(per !== undefined && { per }),
  };
}

/** A number; of a range both ends (`3.6e10..3.8e10`), of *dozens* the lower bound (`>=20`). */
function writtenValue({ value, high, modifier }: Figure): number | string {
  if (high !== undefined) return `${shortest(value)}..${shortest(high)}`;
  return modifier === 'several' && typeof value === 'number' ? `>=${shortest(value)}` : value;
}

/** Large round numbers by their exponent: 36 000 000 000 is 3.6e10. */
function shortest(value: number | string): string {
  const plain = String(value);
  if (typeof value === 'string' || Math.abs(value) < 1e6) return plain;
  const exponential = value.toExponential().replace('e+', 'e');
  return exponential.length < plain.length ? exponential : plain;
}
