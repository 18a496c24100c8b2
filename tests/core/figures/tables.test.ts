import { describe, expect, it } from 'vitest';
import { type Figure, readFigures } from '../../../src/core/figures/index.ts';
import { chineseAmounts } from './tables/chinese-amounts.ts';
import { chineseCalendar } from './tables/chinese-calendar.ts';
import { chineseShares } from './tables/chinese-shares.ts';
import { englishAmounts } from './tables/english-amounts.ts';
import { englishCalendar } from './tables/english-calendar.ts';
import { englishShares } from './tables/english-shares.ts';
import { CHINESE_NAMES, ENGLISH_NAMES } from './tables/no-figures.ts';
import type { Row } from './tables/row.ts';

const written = ({ value, high }: Figure) => (high === undefined ? value : `${value}..${high}`);

const LANGUAGES: readonly (readonly ['en' | 'zh', readonly Row[]])[] = [
  ['en', [...englishAmounts, ...englishCalendar, ...englishShares]],
  ['zh', [...chineseAmounts, ...chineseCalendar, ...chineseShares]],
];

describe.each(LANGUAGES)('a phrase of the news in %s', (language, rows) => {
  const phrases = rows.map((row) => ({ phrase: row[0], row }));
  it.each(phrases)('holds one figure: $phrase', ({ row: [text, kind, value, unit, modifier] }) => {
    const figures = readFigures(text, language);
    expect(figures.map((figure) => figure.kind)).toEqual([kind]);
    const [figure] = figures as [Figure];
    if (typeof value === 'number') expect(figure.value).toBeCloseTo(value, value < 1 ? 6 : 3);
    else expect(written(figure)).toBe(value);
    if (unit !== undefined) expect(figure.unit).toBe(unit);
    if (modifier !== undefined) expect(figure.modifier).toBe(modifier);
  });
});

describe('a name or an idiom', () => {
  it.each(CHINESE_NAMES)('holds no figure: %s', (text) => expect(readFigures(text, 'zh')).toEqual([]));
  it.each(ENGLISH_NAMES)('holds no figure: %s', (text) => expect(readFigures(text, 'en')).toEqual([]));
});
