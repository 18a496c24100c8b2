import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, differences, foldText } from '../../../src/core/text/index.ts';

const shown = (runs: readonly Difference[]) =>
  runs.map(({ kind, text }) => ({ same: text, first: `[-${text}-]`, second: `{+${text}+}` })[kind]).join('');

describe('what differs between two texts', () => {
  it.each([
    ['up 9 percent', 'up 8 percent', 'up [-9 -]{+8 +}percent'],
    ['sales grew fast', 'sales grew', 'sales grew [-fast-]'],
    ['郑州外贸增长', '郑州市外贸大增长', '郑州{+市+}外贸{+大+}增长'],
    ['4.16亿元', '4.26亿元', '[-4.16-]{+4.26+}亿元'],
    ['', 'new', '{+new+}'],
  ])('%s | %s', (first, second, wanted) => {
    expect(shown(differences(first, second))).toBe(wanted);
  });

  it.each([
    ['“Quoted” words', '"quoted" words'],
    ['１２％，增长', '12%,增长'],
    ['國際貿易', '国际贸易'],
  ])('takes %s and %s for the same', (first, second) => {
    expect(differences(first, second)).toEqual([{ kind: 'same', text: first }]);
  });

  it('gives the first text back whole, and the second but for what makes no difference', () => {
    const text = fc
      .array(fc.constantFrom('up', 'down', ' ', '9%', '，', '增', '长', '“', '.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const runs = differences(first, second);
        const side = (other: Difference['kind']) =>
          runs
            .filter(({ kind }) => kind !== other)
            .map((run) => run.text)
            .join('');
        expect(side('second')).toBe(first);
        expect(foldText(side('first'))).toBe(foldText(second));
      }),
    );
  });

  it('gives up on texts too long to compare', () => {
    expect(differences('词'.repeat(3000), '语'.repeat(3000))).toHaveLength(2);
  });
});
