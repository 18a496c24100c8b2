import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../../src/core/figures/en/phrases.ts';
import { Tokens } from '../../../../src/core/figures/en/tokens.ts';

const phrases = new Phrases([
  ['less', 'less|no less|year old'],
  ['more', 'more|more than|no less than|no|less'],
]);

describe('phrases', () => {
  it.each([
    ['less 5', 'less to 1'],
    ['no 5', 'more to 1'],
    ['no less 5', 'less to 2'],
    ['no less than 5', 'more to 3'],
    ['no-less-than 5', 'more to 5'],
    ['no - less', 'less to 3'],
    ['more of', 'more to 1'],
    ['more -', 'more to 1'],
    ['no, less', 'more to 1'],
    ['year', undefined],
    ['5', undefined],
    ['', undefined],
  ])('begin a text, the longest of them: %s: %s', (text, expected) => {
    const found = phrases.at(new Tokens(text), 0);
    expect(found && `${found.meaning} to ${found.next}`).toBe(expected);
  });

  it.each([
    ['5 less', 'less from 1'],
    ['5 no less', 'less from 1'],
    ['5 no less than', 'more from 1'],
    ['5 no-less-than', 'more from 1'],
    ['5 no, less', 'less from 3'],
    ['5 year-old', 'less from 1'],
    ['5-year-old', 'less from 2'],
    ['5 old', undefined],
    ['than', undefined],
    ['', undefined],
  ])('end a text, the longest of them: %s: %s', (text, expected) => {
    const tokens = new Tokens(text);
    const found = phrases.before(tokens, tokens.count);
    expect(found && `${found.meaning} from ${found.start}`).toBe(expected);
  });

  it('begin with these words', () =>
    expect([...phrases.firstWords()].sort()).toEqual(['less', 'more', 'no', 'year']));
});
