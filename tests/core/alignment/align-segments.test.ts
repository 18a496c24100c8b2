import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/core/alignment/index.ts';
import { smallLexicon } from '../small-lexicon.ts';

const lexicon = smallLexicon();
const shapes = (en: readonly string[], zh: readonly string[]) =>
  alignSegments(en, zh, { lexicon }).map((bead) => `${bead.en.join(',')}:${bead.zh.join(',')}`);

describe('alignSegments', () => {
  it('pairs segments one by one', () => {
    expect(
      shapes(
        [
          'The port was closed by the storm.',
          'Fishermen waited at the pier.',
          'Students visited the museum.',
        ],
        ['港口因风暴关闭。', '渔民在码头等候。', '学生参观了博物馆。'],
      ),
    ).toEqual(['0:0', '1:1', '2:2']);
  });

  it('joins segments that the other side has in one', () => {
    expect(
      shapes(
        [
          'The port was closed by the storm.',
          'Fishermen waited at the pier.',
          'Students visited the museum.',
        ],
        ['港口因风暴关闭，渔民在码头等候。', '学生参观了博物馆。'],
      ),
    ).toEqual(['0,1:0', '2:1']);
    expect(
      shapes(
        ['A lighthouse stands on the island, and students bought an old ship.', 'The museum was shut.'],
        ['岛上有一座灯塔。', '学生买下了一条旧船。', '博物馆关了。'],
      ),
    ).toEqual(['0:0,1', '1:2']);
  });

  it('leaves alone what the other side lacks', () => {
    expect(
      shapes(
        [
          'The port was closed by the storm on Monday morning.',
          'Subscribe to our newsletter and never miss a story from the coast again.',
          'Fishermen waited at the pier with their boats until the evening.',
        ],
        ['周一上午，港口因风暴关闭。', '渔民和船只在码头一直等到傍晚。'],
      ),
    ).toEqual(['0:0', '1:', '2:1']);
  });

  it('finds figures, names in Latin letters and names in pinyin', () => {
    const en = ['It cost 4.16 million yuan.', 'Then Qingdao agreed.', 'Nobody at Siemens answered us.'];
    const zh = ['它花了416万元。', '随后青岛同意了。', 'Siemens无人答复我们。'];
    expect(shapes(en, zh)).toEqual(['0:0', '1:1', '2:2']);
  });

  it('reads traditional script as it reads simplified', () => {
    const en = ['The port was closed by the storm.', 'Fishermen waited.', 'Students visited the museum.'];
    const simplified = ['港口因风暴关闭，渔民等候。', '学生参观了博物馆。'];
    const traditional = ['港口因風暴關閉，漁民等候。', '學生參觀了博物館。'];
    expect(alignSegments(en, traditional, { lexicon })).toEqual(alignSegments(en, simplified, { lexicon }));
  });

  it('goes by lengths and figures without a lexicon', () => {
    const beads = alignSegments(
      ['In 1987 it was built.', 'It has been rebuilt three times since, last in 2019, at great cost.'],
      ['建于1987年。', '此后它重建过三次，最近一次是在2019年，耗资巨大。'],
    );
    expect(beads.map(({ en, zh }) => [en, zh])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it('finds its way through a long text of which one side lacks a chapter', () => {
    const numbers = Array.from({ length: 600 }, (_, at) => 1001 + at * 7);
    const en = numbers.map((number) => `By then ${number} boats had left the port.`);
    const zh = numbers.map((number) => `到那时，${number}条船离开了港口。`);
    const found = new Set(shapes(en, zh.toSpliced(300, 50)));
    const right = numbers.map((_, at) =>
      at < 300 ? `${at}:${at}` : at < 350 ? `${at}:` : `${at}:${at - 50}`,
    );
    expect(right.filter((bead) => !found.has(bead))).toEqual([]);
  });

  it('answers empty sides', () => {
    expect(alignSegments([], [], {})).toEqual([]);
    expect(shapes(['One.', 'Two.'], [])).toEqual(['0:', '1:']);
    expect(shapes([], ['一。'])).toEqual([':0']);
  });

  it('holds every segment once, in order, with a score from 0 to 1', () => {
    const en = fc.array(fc.constantFrom('The storm closed the port.', 'Students!', '', '12 ships', '…'), {
      maxLength: 9,
    });
    const zh = fc.array(fc.constantFrom('风暴使港口关闭。', '学生！', '', '12艘船', '《'), { maxLength: 9 });
    fc.assert(
      fc.property(en, zh, (english, chinese) => {
        const beads = alignSegments(english, chinese, { lexicon });
        expect(beads.flatMap((bead) => bead.en)).toEqual([...english.keys()]);
        expect(beads.flatMap((bead) => bead.zh)).toEqual([...chinese.keys()]);
        for (const { score } of beads) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
