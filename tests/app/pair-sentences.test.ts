import { expect, it } from 'vitest';
import { pairSentences } from '../../src/app/pair-sentences.ts';
import { smallLexicon } from '../core/small-lexicon.ts';

/** Three sentences of one length on each side, the last two of the Chinese in one. */
const EN = 'The storm came on Monday. The fisherman saw a ship. The lighthouse was shut then.';
const ZH = '渔民周一遇上了风暴。看见一艘船的有渔民。灯塔到周二才关闭。';

it('finds the sentences that answer each other, in the paragraph and in its counterpart', () => {
  const pairs = pairSentences({ language: 'en', part: EN, start: 10, counterpart: ZH }, smallLexicon());
  expect(pairs.map(({ page }) => EN.slice(page.start - 10, page.end - 10))).toEqual([
    'The storm came on Monday.',
    'The fisherman saw a ship.',
    'The lighthouse was shut then.',
  ]);
  expect(pairs.map(({ counterpart }) => ZH.slice(counterpart.start, counterpart.end))).toEqual([
    '渔民周一遇上了风暴。',
    '看见一艘船的有渔民。',
    '灯塔到周二才关闭。',
  ]);
});

it('does without the lexicon, by lengths and figures', () => {
  const part = 'Exports rose 9 percent. Imports, which had fallen for most of last year, rose 38.7 percent.';
  const counterpart = '出口增长9%。进口去年大部分时间下降，今年增长38.7%。';
  expect(pairSentences({ language: 'en', part, start: 0, counterpart })).toEqual([
    { page: { start: 0, end: 23 }, counterpart: { start: 0, end: 7 } },
    { page: { start: 24, end: part.length }, counterpart: { start: 7, end: counterpart.length } },
  ]);
});

it('gives none where one side is a single sentence', () => {
  expect(
    pairSentences({ language: 'zh', part: '出口增长。进口增长。', start: 0, counterpart: 'Both grew.' }),
  ).toEqual([]);
});
