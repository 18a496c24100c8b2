import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editSegment,
  keptPairs,
  mergeRow,
  moveSegment,
  type ReviewRow,
  splitRow,
  toggleDropped,
} from '../../src/ui/pair-review/review-rows.ts';

/** `'a b|甲'` → a row of two English segments and one Chinese. */
const row = (text: string): ReviewRow => {
  const [en = '', zh = ''] = text.split('|');
  const segments = (side: string) => side.split(' ').filter((segment) => segment !== '');
  return { en: segments(en), zh: segments(zh), doubtful: false, dropped: false };
};
const rows = (...texts: string[]) => texts.map(row);
const shown = (all: readonly ReviewRow[]) => all.map(({ en, zh }) => `${en.join(' ')}|${zh.join(' ')}`);

describe('rows under review', () => {
  it('are merged with the next', () => {
    expect(shown(mergeRow(rows('a|甲', 'b|乙', 'c|丙'), 0))).toEqual(['a b|甲 乙', 'c|丙']);
    expect(shown(mergeRow(rows('a|甲'), 0))).toEqual(['a|甲']);
  });

  it.each([
    ['a b|甲 乙', ['a|甲', 'b|乙']],
    ['a b|甲', ['a|甲', 'b|']],
    ['a b c|甲 乙', ['a|甲', 'b c|乙']],
    ['a|甲', ['a|', '|甲']],
    ['a|', ['a|']],
  ])('are split: %s', (text, parts) => {
    expect(shown(splitRow(rows(text), 0))).toEqual(parts);
  });

  it.each([
    ['down', { row: 0, language: 'en', segment: 1 } as const, 1, ['a|甲', 'b c|乙', 'd|丙']],
    ['up', { row: 1, language: 'zh', segment: 0 } as const, 0, ['a b|甲 乙', 'c|', 'd|丙']],
    [
      'past a row, which goes along',
      { row: 0, language: 'en', segment: 1 } as const,
      2,
      ['a|甲', '|乙', 'b c d|丙'],
    ],
    ['nowhere', { row: 0, language: 'en', segment: 0 } as const, -1, ['a b|甲', 'c|乙', 'd|丙']],
  ])('give a segment %s', (_, from, to, wanted) => {
    expect(shown(moveSegment(rows('a b|甲', 'c|乙', 'd|丙'), from, to))).toEqual(wanted);
  });

  it('keep every segment in its order, whatever is done', () => {
    const acts = fc.array(
      fc.record({
        act: fc.constantFrom('merge', 'split', 'move'),
        row: fc.nat(5),
        to: fc.nat(5),
        segment: fc.nat(2),
        language: fc.constantFrom('en' as const, 'zh' as const),
      }),
    );
    fc.assert(
      fc.property(acts, (steps) => {
        let all: readonly ReviewRow[] = rows('a b|甲', 'c|乙 丙', 'd|', 'e f g|丁');
        for (const { act, row: at, to, segment, language } of steps) {
          if (act === 'merge') all = mergeRow(all, at);
          else if (act === 'split') all = splitRow(all, at);
          else if ((all[at]?.[language].length ?? 0) > segment)
            all = moveSegment(all, { row: at, language, segment }, to);
        }
        expect(all.flatMap(({ en }) => en).join('')).toBe('abcdefg');
        expect(all.flatMap(({ zh }) => zh).join('')).toBe('甲乙丙丁');
      }),
    );
  });

  it('are saved when kept, with both sides, as edited', () => {
    let all: readonly ReviewRow[] = rows('a b|甲 乙', 'c|丙', 'd|');
    all = toggleDropped(all, 1);
    all = editSegment(all, { row: 0, language: 'en', segment: 0 }, ' A\n1 ');
    expect(keptPairs(all)).toEqual([{ en: 'A 1 b', zh: '甲乙' }]);
  });
});
