import { describeFigure } from '../../../src/cli/describe-figure.ts';
import { type Figure, pairFigures, readFigures } from '../../../src/core/figures/index.ts';
import type { Language } from '../../../src/core/text/index.ts';

/** What the official scorer asks of a reader of figures: see the first lines of its `score.mjs`. */
export interface Scored {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: number | string;
  readonly unit?: string | undefined;
  readonly factor?: number | undefined;
  readonly mod?: string | undefined;
  readonly dir?: string | undefined;
  readonly basis?: string | undefined;
  readonly figure: Figure;
}

export function extract(text: string, language: Language, { ref }: { ref?: string } = {}): readonly Scored[] {
  return readFigures(text, language, ref === undefined ? {} : { date: ref }).map(scored);
}

export function scored(figure: Figure): Scored {
  const { start, end, kind, value, unit, factor, modifier, direction, basis } = describeFigure(figure);
  return {
    start,
    end,
    kind,
    value,
    unit: unit ?? undefined,
    factor: factor ?? undefined,
    mod: modifier ?? undefined,
    dir: direction ?? undefined,
    basis: basis ?? undefined,
    figure,
  };
}

export function align(en: readonly Scored[], zh: readonly Scored[]) {
  return pairFigures(
    en.map(({ figure }) => figure),
    zh.map(({ figure }) => figure),
  ).map((pair) => ({
    en: pair.kind === 'zh-only' ? null : pair.en,
    zh: pair.kind === 'en-only' ? null : pair.zh,
    relation: pair.kind === 'both' ? pair.relation : pair.kind,
  }));
}
