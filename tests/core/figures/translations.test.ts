import { describe, expect, it } from 'vitest';
import { pairFigures, readFigures } from '../../../src/core/figures/index.ts';
import { slips } from './tables/slips.ts';
import { translations } from './tables/translations.ts';

function relations(en: string, zh: string): readonly string[] {
  return pairFigures(readFigures(en, 'en'), readFigures(zh, 'zh')).map((pair) =>
    pair.kind === 'both' ? pair.relation : pair.kind,
  );
}

describe('a translation', () => {
  it.each(translations)('whose figures agree has them all in pairs: %s and %s', (en, zh) => {
    const found = relations(en, zh);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((relation) => !/^(?:match|rounding|derived)$/.test(relation))).toEqual([]);
  });

  it.each(slips)('with a figure wrong is reported: %s and %s', (en, zh) => {
    expect(relations(en, zh)).toContain('mismatch');
  });
});
