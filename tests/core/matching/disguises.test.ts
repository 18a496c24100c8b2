import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/index.ts';
import { memoryOf, packOf } from '../pack/memory-storage.ts';

/** Own sentences, long enough not to be titles. */
const UNITS = [
  {
    en: 'The orchard cooperative sold 18,400 crates of persimmons in October, about a third more than a year earlier.',
    zh: '果园合作社十月售出柿子18,400箱,比上年同期约增长三分之一。',
  },
  {
    en: 'Engineers spent the winter replacing the wooden sluice gates, which had leaked since the flood of 1998.',
    zh: '工程师们用整个冬天更换了木制闸门,这些闸门自1998年洪水以来一直漏水。',
  },
  {
    en: 'The old weather station on the ridge will become a museum of instruments, its keeper told the county paper.',
    zh: '山脊上的旧气象站将改建为仪器博物馆,看守人对县报这样说。',
  },
  { en: 'Persimmons at a record', zh: '柿子创新高' },
] as const;
const [ORCHARD, SLUICE, STATION, TITLE] = UNITS;
const memory = memoryOf(
  await packOf([{ id: 'valley', provenance: {}, units: UNITS.map((segments) => ({ segments })) }]),
);

async function found(text: string, language: Language) {
  return (await memory.lookUp(text, language)).map(({ unit }) => unit.segments[language]);
}

const TO_WIDE = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('a segment is found', () => {
  it.each([
    ['in capitals', ORCHARD.en.toUpperCase(), 'en', ORCHARD],
    ['in full width', TO_WIDE(ORCHARD.en), 'en', ORCHARD],
    ['with digits and marks in full width', TO_WIDE(ORCHARD.zh), 'zh', ORCHARD],
    ['in curly quotes', `“${STATION.en.replace(/,/g, ' —')}”`, 'en', STATION],
    [
      'with soft hyphens and line breaks',
      SLUICE.en.replace(/([aeiou])(\w\w)/g, '$1\u00ad$2').replace(/ w/g, '\nw'),
      'en',
      SLUICE,
    ],
    ['with zero-width spaces', [...SLUICE.zh].join('\u200b'), 'zh', SLUICE],
    ['with spaces between hanzi', [...STATION.zh].join(' '), 'zh', STATION],
    [
      'in traditional script',
      '工程師們用整個冬天更換了木製閘門,這些閘門自1998年洪水以來一直漏水。',
      'zh',
      SLUICE,
    ],
    [
      'with a dateline and a source around it',
      `VALLEY TOWN, Nov. 3 (County Wire) -- ${ORCHARD.en} Reporting by A. Weaver`,
      'en',
      ORCHARD,
    ],
    [
      'with a dateline and a source around it',
      `（山谷镇11月3日电 记者 韦三）${ORCHARD.zh}（编辑 李四 审校 王五）`,
      'zh',
      ORCHARD,
    ],
    ['cut at its end', STATION.en.slice(0, 60), 'en', STATION],
    ['cut at its start', STATION.en.slice(50), 'en', STATION],
    ['cut at either end', SLUICE.zh.slice(4, 30), 'zh', SLUICE],
    ['with other words', SLUICE.en.replace('Engineers', 'Workers').replace('wooden', 'oak'), 'en', SLUICE],
    [
      'with a clause put in',
      ORCHARD.en.replace('in October', 'in the dry and windy month of October'),
      'en',
      ORCHARD,
    ],
    [
      'with its clauses exchanged',
      'In October, about a third more than a year earlier, the orchard cooperative sold 18,400 crates of persimmons.',
      'en',
      ORCHARD,
    ],
    ['as a title', 'PERSIMMONS AT A RECORD', 'en', TITLE],
    ['as a title', '柿子创新高！', 'zh', TITLE],
  ] as const)('%s', async (_, text, language, unit) =>
    expect(await found(text, language)).toEqual([unit[language]]));

  it.each(['en', 'zh'] as const)('beside another in one paragraph: %s', async (language) =>
    expect(await found(`${STATION[language]} ${ORCHARD[language]}`, language)).toEqual([
      STATION[language],
      ORCHARD[language],
    ]));

  it('in each of two paragraphs that it is split over', async () => {
    const middle = SLUICE.en.indexOf(', which') + 1;
    for (const half of [SLUICE.en.slice(0, middle), SLUICE.en.slice(middle)])
      expect(await found(half, 'en')).toEqual([SLUICE.en]);
  });

  it('with other figures, and is then no exact match', async () => {
    const [match] = await memory.lookUp(ORCHARD.en.replace('18,400', '81,400'), 'en');
    expect(match).toMatchObject({ kind: 'fuzzy', unit: { segments: ORCHARD } });
    expect(match?.score).toBeLessThan(1);
  });
});

describe('nothing is found', () => {
  it.each([
    ['for a title in a longer text', 'Persimmons at a record low after frost', 'en'],
    ['for half of a title', 'Persimmons at', 'en'],
    ['for a title that shares some hanzi', '苹果创新低', 'zh'],
    ['in the other language', ORCHARD.zh, 'en'],
    ['in the other language', ORCHARD.en, 'zh'],
    [
      'in another language',
      'La coopérative a vendu 18 400 caisses de kakis en octobre, un tiers de plus que l’an dernier.',
      'en',
    ],
    ['in Japanese', '果樹園の協同組合は十月に柿を一万八千四百箱販売し、前年より三分の一増えた。', 'zh'],
    ['for a few common words', 'in the winter of the year, which had been', 'en'],
    ['for marks alone', '…—“”。', 'zh'],
  ] as const)('%s', async (_, text, language) => expect(await found(text, language)).toEqual([]));
});
