import type { Figure } from '../../../src/core/figures/index.ts';

/** A figure of which only what is stated matters: `figure({ kind: 'count', value: 31, unit: 'person' })`. */
export function figure(stated: Partial<Figure> & Pick<Figure, 'kind' | 'value'>): Figure {
  return { span: { start: 0, end: 1 }, surface: '1', phrase: { start: 0, end: 1 }, ...stated };
}
