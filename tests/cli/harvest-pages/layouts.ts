import type { Pair } from './articles.ts';

/** A page as its blocks, and which of them translate each other, as `0,1:2`. */
export interface Page {
  readonly blocks: readonly string[];
  readonly pairs: readonly string[];
}

type Side = readonly [language: 'en' | 'zh' | 'none' | 'both', text: string, unit: number];

/** Makes a page of sides in their order on it; those of one unit translate each other. */
function pageOf(sides: readonly Side[]): Page {
  const units = [...new Set(sides.flatMap(([language, , unit]) => (language === 'none' ? [] : [unit])))].sort(
    (a, b) => a - b,
  );
  const blocksOf = (unit: number, language: 'en' | 'zh') =>
    sides.flatMap(([of, , in_], block) =>
      in_ === unit && (of === language || of === 'both') ? [block] : [],
    );
  const pairs = units
    .map((unit) => [blocksOf(unit, 'en'), blocksOf(unit, 'zh')] as const)
    .filter(([en, zh]) => en.length > 0 && zh.length > 0)
    .map(([en, zh]) => `${en}:${zh}`);
  return { blocks: sides.map(([, text]) => text), pairs };
}

const en = (text: string, unit: number): Side => ['en', text, unit];
const zh = (text: string, unit: number): Side => ['zh', text, unit];
const notice = (text: string): Side => ['none', text, -1];

/** The first end of a word from the third hanzi on: lines end with words. */
function cutOf(title: string): number {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)];
  return words.find(({ index }) => index >= 3)?.index ?? title.length;
}

export const layouts = {
  /** Paragraph by paragraph, English first. */
  alternating: (pairs: readonly Pair[]) => pageOf(pairs.flatMap(([e, z], at) => [en(e, at), zh(z, at)])),
  /** Paragraph by paragraph, Chinese first. */
  chineseFirst: (pairs: readonly Pair[]) => pageOf(pairs.flatMap(([e, z], at) => [zh(z, at), en(e, at)])),
  /** One language after the other, as columns are too. */
  inTurn: (pairs: readonly Pair[]) =>
    pageOf([...pairs.map(([e], at) => en(e, at)), ...pairs.map(([, z], at) => zh(z, at))]),
  chineseThenEnglish: (pairs: readonly Pair[]) =>
    pageOf([...pairs.map(([, z], at) => zh(z, at)), ...pairs.map(([e], at) => en(e, at))]),
  /** Both languages in one block. */
  inOneBlock: (pairs: readonly Pair[]) => pageOf(pairs.map(([e, z], at) => ['both', `${e} ${z}`, at])),
  chineseThenEnglishInOneBlock: (pairs: readonly Pair[]) =>
    pageOf(pairs.map(([e, z], at) => ['both', `${z}${e}`, at])),
  lineByLineInOneBlock: (pairs: readonly Pair[]) =>
    pageOf(pairs.map(([e, z], at) => ['both', `${e}\n${z}`, at])),
  /** Two paragraphs of one language, then the same two of the other. */
  inTwos: (pairs: readonly Pair[]) => {
    const sides: Side[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const group = pairs.slice(at, at + 2);
      sides.push(...group.map(([e], in_) => en(e, at + in_)), ...group.map(([, z], in_) => zh(z, at + in_)));
    }
    return pageOf(sides);
  },
  /** With who wrote it, when, and where else to go. */
  withNotices: (pairs: readonly Pair[]) =>
    pageOf([
      notice('Home'),
      notice('首页'),
      ...pairs.slice(0, 1).flatMap(([e, z], at) => [en(e, at), zh(z, at)]),
      notice('By Li Na, Global Daily | Updated: 2025-11-03 08:15'),
      notice('来源：环球日报　责任编辑：李娜'),
      ...pairs.slice(1).flatMap(([e, z], at) => [en(e, at + 1), zh(z, at + 1)]),
      notice('Translated by Wang Wei'),
      notice('翻译：王伟'),
      notice('Copyright 2025 Global Daily. All rights reserved.'),
      notice('分享到微信'),
    ]),
  /** A title in two lines, in English alone. */
  titleInTwoLines: (pairs: readonly Pair[]) => {
    const [[title, titleZh] = ['', ''], ...rest] = pairs;
    const words = title.split(' ');
    const half = Math.ceil(words.length / 2);
    return pageOf([
      en(words.slice(0, half).join(' '), 0),
      en(words.slice(half).join(' '), 0),
      zh(titleZh, 0),
      ...rest.flatMap(([e, z], at) => [en(e, at + 1), zh(z, at + 1)]),
    ]);
  },
  /** Titles in two lines in both languages, each with a line above that says what it is about. */
  titlesInTwoLines: (pairs: readonly Pair[]) => {
    const [[title, titleZh] = ['', ''], ...rest] = pairs;
    const words = title.split(' ');
    return pageOf([
      en(words.slice(0, 3).join(' '), 0),
      en(words.slice(3).join(' '), 0),
      zh(titleZh.slice(0, cutOf(titleZh)), 0),
      zh(titleZh.slice(cutOf(titleZh)), 0),
      ...rest.flatMap(([e, z], at) => [en(e, at + 1), zh(z, at + 1)]),
    ]);
  },
  /** Chinese that gives some of its terms in English too. */
  withTerms: (pairs: readonly Pair[]) =>
    pageOf(
      pairs.flatMap(([e, z], at) => [
        en(e, at),
        zh(z.replace(/(?<=^.{3})/u, `（${e.split(' ').slice(0, 3).join(' ').replace(/["“]/g, '')}）`), at),
      ]),
    ),
  /** A paragraph that stands in one language alone. */
  withUntranslated: (pairs: readonly Pair[]) =>
    pageOf([
      ...pairs.slice(0, 3).flatMap(([e, z], at) => [en(e, at), zh(z, at)]),
      en('Readers can send us their own photos until Friday; the best of them appear in print.', 100),
      ...pairs.slice(3).flatMap(([e, z], at) => [en(e, at + 3), zh(z, at + 3)]),
      zh('扫描二维码，关注我们的公众号，每天为您精选三篇双语好文。', 101),
    ]),
  /** Two paragraphs of the original in one of the translation. */
  merged: (pairs: readonly Pair[]) => {
    const [title = ['', ''], first = ['', ''], second = ['', ''], ...rest] = pairs;
    return pageOf([
      en(title[0], 0),
      zh(title[1], 0),
      en(first[0], 1),
      en(second[0], 1),
      zh(first[1] + second[1], 1),
      ...rest.flatMap(([e, z], at) => [en(e, at + 3), zh(z, at + 3)]),
    ]);
  },
  /** English for whole, then Chinese, each with its own notices around it. */
  inTurnWithNotices: (pairs: readonly Pair[]) =>
    pageOf([
      notice('By Li Na'),
      ...pairs.map(([e], at) => en(e, at)),
      notice('Source: Global Daily'),
      notice('记者：李娜'),
      ...pairs.map(([, z], at) => zh(z, at)),
      notice('（编辑：王伟）'),
    ]),
} as const satisfies Readonly<Record<string, (pairs: readonly Pair[]) => Page>>;

/** Pages in both languages whose texts have nothing to do with each other. */
export const unrelated = (first: readonly Pair[], second: readonly Pair[]) => ({
  alternating: first.flatMap(([e], at) => [e, second[at]?.[1] ?? '']).filter((text) => text !== ''),
  inTurn: [...first.map(([e]) => e), ...second.map(([, z]) => z)],
});
