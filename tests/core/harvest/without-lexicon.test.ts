import { describe, expect, it } from 'vitest';
import { harvestPairs } from '../../../src/core/harvest/index.ts';

const EN = [
  'Storm closes the port',
  'The port was closed by a storm on Monday, and fishermen waited at the pier until 9 in the evening.',
  'By Tuesday 416 ships had left, and the museum was open again for visitors from 12 countries.',
];
const ZH = [
  '风暴令港口关闭',
  '周一，港口因风暴关闭，渔民在码头一直等到晚上9点。',
  '到周二，416艘船已经离港，博物馆重新向12个国家的游客开放。',
];
const pairs = (blocks: readonly string[]) =>
  harvestPairs(blocks, {}).map(({ en, zh }) => `${en.join(',')}:${zh.join(',')}`);

describe('a bilingual page without a lexicon at hand', () => {
  it('gives its pairs by their order, lengths and figures', () => {
    expect(pairs(EN.flatMap((text, at) => [text, ZH[at] ?? '']))).toEqual(['0:1', '2:3', '4:5']);
    expect(pairs([...EN, ...ZH])).toEqual(['0:3', '1:4', '2:5']);
  });

  it('gives the two languages of one paragraph apart', () => {
    expect(pairs(EN.slice(1).map((text, at) => `${text} ${ZH[at + 1]}`))).toEqual(['0:0', '1:1']);
  });
});
