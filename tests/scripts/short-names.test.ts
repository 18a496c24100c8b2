import { expect, it } from 'vitest';
import { conciseSense } from '../../scripts/lexicon/concise-word.ts';
import { underShortNames } from '../../scripts/lexicon/short-names.ts';

const line = (simplified: string, pinyin: string, ...english: string[]) => ({ simplified, pinyin, english });

it('moves what is said of a place from its long name to the one that texts use', () => {
  expect(
    underShortNames([
      line('郑州', 'Zheng4 zhou1', 'see 鄭州市|郑州市[Zheng4 zhou1 Shi4]'),
      line('郑州市', 'Zheng4 zhou1 Shi4', 'Zhengzhou, a city in Henan'),
      line('河南', 'He2 nan2', 'see 河南省[He2 nan2 Sheng3]'),
    ]),
  ).toEqual([
    line('郑州', 'Zheng4 zhou1', 'Zhengzhou, a city in Henan'),
    line('河南', 'He2 nan2', 'see 河南省[He2 nan2 Sheng3]'),
  ]);
});

it.each([
  ['a word that is no name', line('硅肺', 'gui1 fei4', 'see 硅肺病[gui1 fei4 bing4]')],
  ['a reference to another name', line('墨尔钵', 'Mo4 er3 bo1', 'see 墨爾本|墨尔本[Mo4 er3 ben3]')],
  ['a name with a meaning of its own', line('南庄', 'Nan2 zhuang1', 'a village', 'see 南庄鄉|南庄乡[x]')],
])('leaves %s as it is', (_, one) => {
  const target = line('硅肺病', 'gui1 fei4 bing4', 'silicosis');
  expect(underShortNames([one, target])).toEqual([one, target]);
});

it('spells out what a name of one hanzi is short for', () => {
  const henan = line('豫', 'Yu4', 'abbr. for Henan province 河南 in central China');
  expect(conciseSense(henan, 0)?.glosses).toEqual(['Henan province']);
  expect(conciseSense(line('清华', 'Qing1 hua2', 'abbr. for 清華大學|清华大学[Qing1]'), 0)).toBeUndefined();
});
