import { describe, expect, it } from 'vitest';
import { harvestPairs } from '../../../src/core/harvest/index.ts';
import { smallLexicon } from '../small-lexicon.ts';

const lexicon = smallLexicon();
const EN = [
  'Storm closes the port',
  'The port was closed by a storm on Monday, and fishermen waited at the pier until the evening.',
  'A lighthouse on the island went dark, but students in the museum were safe, the harbor master said.',
  'By Tuesday 416 ships had left, and the museum was open again for visitors.',
];
const ZH = [
  '风暴令港口关闭',
  '周一，港口因风暴关闭，渔民在码头一直等到傍晚。',
  '港务长说，岛上的灯塔熄灭了，但博物馆里的学生平安无事。',
  '到周二，416艘船已经离港，博物馆重新开放。',
];
const pairs = (blocks: readonly string[]) =>
  harvestPairs(blocks, { lexicon }).map(({ en, zh }) => `${en.join(',')}:${zh.join(',')}`);
const interleave = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((text, at) => [text, b[at] ?? '']);

describe('harvestPairs', () => {
  it('finds pairs of alternating blocks, either language first', () => {
    expect(pairs(interleave(EN, ZH))).toEqual(['0:1', '2:3', '4:5', '6:7']);
    expect(pairs(interleave(ZH, EN))).toEqual(['1:0', '3:2', '5:4', '7:6']);
  });

  it('finds pairs of one language after the other, or column by column', () => {
    expect(pairs([...EN, ...ZH])).toEqual(['0:4', '1:5', '2:6', '3:7']);
    expect(pairs([...ZH, ...EN])).toEqual(['4:0', '5:1', '6:2', '7:3']);
  });

  it('finds both languages in one paragraph, and gives the text of each', () => {
    const found = harvestPairs(
      EN.map((text, at) => `${text} ${ZH[at]}`),
      { lexicon },
    );
    expect(found.map(({ en, zh }) => [en, zh])).toEqual([0, 1, 2, 3].map((block) => [[block], [block]]));
    expect(found[1]?.segments).toEqual({ en: EN[1], zh: ZH[1] });
  });

  it('joins a title of two lines', () => {
    const [title = '', ...rest] = interleave(EN, ZH);
    expect(pairs(['Storm closes', 'the port', ...interleave(EN, ZH).slice(1)])[0]).toBe('0,1:2');
    expect(pairs([title, ...rest])[0]).toBe('0:1');
  });

  it('leaves out notices, boilerplate and what has no counterpart', () => {
    const page = interleave(EN, ZH);
    expect(
      pairs([
        'By Mary Jones',
        '记者：王芳',
        ...page.slice(0, 4),
        'Subscribe to our newsletter and never miss a story about the weather again.',
        ...page.slice(4),
        '版权所有，未经许可不得转载',
        'Copyright 2025',
      ]),
    ).toEqual(['2:3', '4:5', '7:8', '9:10']);
  });

  it('takes no English term in Chinese text for a counterpart', () => {
    expect(
      pairs(['国家公园(national parks)由国家林业和草原局管理。', '这是一座港口(deep water port)。']),
    ).toEqual([]);
  });

  it('leaves names in Latin letters where they stand', () => {
    const page = [
      'Mary Jones：风暴令港口关闭，渔民在码头等候。',
      'Mary Jones 说，博物馆重新开放，学生平安。',
    ];
    const english = [
      'Mary Jones: The storm closed the port, and fishermen waited at the pier.',
      'The museum is open again and the students are safe, Mary Jones said.',
    ];
    expect(pairs(interleave(english, page))).toEqual(['0:1', '2:3']);
  });

  it('takes what a site calls its own parts for no text, although it is translated', () => {
    expect(pairs(['Contact us', '联系我们', ...interleave(EN, ZH), 'Related news', '相关新闻'])).toEqual([
      '2:3',
      '4:5',
      '6:7',
      '8:9',
    ]);
  });

  it('does not join a stranger to its neighbor', () => {
    const page = interleave(EN, ZH);
    expect(pairs([...page.slice(0, 4), '猫喜欢晒太阳', ...page.slice(4)])).toEqual([
      '0:1',
      '2:3',
      '5:6',
      '7:8',
    ]);
  });

  it('finds nothing on a page in one language', () => {
    expect(pairs(EN)).toEqual([]);
    expect(pairs(ZH)).toEqual([]);
    expect(pairs([...ZH, 'Home', 'About us', 'English'])).toEqual([]);
    expect(pairs([])).toEqual([]);
  });

  it('finds nothing where two languages speak of different things', () => {
    const other = ['猫喜欢在窗台上晒太阳，一睡就是一个下午。', '他每天早上六点起床跑步，然后去上班。'];
    expect(pairs([...EN, ...other])).toEqual([]);
  });

  it('gives scores from 0 to 1', () => {
    for (const { score } of harvestPairs(interleave(EN, ZH), { lexicon })) {
      expect(score).toBeGreaterThan(0.5);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
