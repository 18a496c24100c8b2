import { describe, expect, it } from 'vitest';
import { compareWhole, verify } from '../../../src/core/matching/verify.ts';
import { changed, joined, letters } from './lettering.ts';

const segment = letters(0, 100);
const around = (codes: Uint16Array, before: number, after: number) =>
  joined(letters(500, before), codes, letters(700, after));

/** A paragraph against a segment of 100 letters in a text of 80, which is long. */
const inEnglish = (paragraph: Uint16Array) =>
  verify(paragraph, { text: 'x'.repeat(80), codes: segment }, 'en');

describe('two whole texts', () => {
  it('are exact when they are the same', () => {
    const whole = { start: 0, end: 100 };
    expect(compareWhole(segment, segment, 0.7)).toEqual({
      kind: 'exact',
      score: 1,
      span: whole,
      segmentSpan: whole,
    });
  });

  it.each([
    ['the longer paragraph', joined(changed(letters(0, 40), 5), letters(700, 10)), letters(0, 40)],
    ['the longer segment', letters(0, 40), joined(changed(letters(0, 40), 5), letters(700, 10))],
  ])('count what is left over as edits: %s', (_, paragraph, other) => {
    expect(compareWhole(paragraph, other, 0.7)).toEqual({
      kind: 'fuzzy',
      score: 0.7,
      span: { start: 0, end: paragraph.length },
      segmentSpan: { start: 0, end: other.length },
    });
    expect(compareWhole(paragraph, other, 0.701)).toBeUndefined();
  });

  it.each([
    ['before', joined(letters(700, 15), letters(0, 35))],
    ['after', joined(letters(0, 35), letters(700, 15))],
  ])('may have letters left over %s alone', (_, paragraph) => {
    expect(compareWhole(paragraph, letters(0, 35), 0.7)?.score).toBe(0.7);
    expect(compareWhole(joined(paragraph, letters(900, 1)), letters(0, 35), 0.7)).toBeUndefined();
  });

  it('are nothing to each other when no letter is shared', () => {
    expect(compareWhole(letters(0, 40), letters(500, 40), 0.1)).toBeUndefined();
  });
});

describe('a segment', () => {
  it.each([
    ['en', 79, false],
    ['en', 80, true],
    ['zh', 23, false],
    ['zh', 24, true],
  ] as const)('in %s written in %i letters may be a part of the paragraph: %s', (language, length, isLong) => {
    const paragraph = around(segment, 100, 100);
    const found = verify(paragraph, { text: 'x'.repeat(length), codes: segment }, language);
    expect(found?.span).toEqual(isLong ? { start: 100, end: 200 } : undefined);
  });

  it('that is written in few letters must be the paragraph to seven tenths', () => {
    const title = { text: 'x'.repeat(30), codes: segment };
    expect(verify(changed(segment, 30), title, 'en')?.score).toBe(0.7);
    expect(verify(changed(segment, 31), title, 'en')).toBeUndefined();
  });

  it('is exact or fuzzy where it stands in the paragraph', () => {
    const where = { span: { start: 30, end: 130 }, segmentSpan: { start: 0, end: 100 } };
    expect(inEnglish(around(segment, 30, 10))).toEqual({ kind: 'exact', score: 1, ...where });
    expect(inEnglish(around(changed(segment, 20), 30, 10))).toEqual({ kind: 'fuzzy', score: 0.8, ...where });
  });

  it.each([
    ['is most of the paragraph', 42, 36],
    ['is less than that', 43, 25],
  ])('that %s (%i more letters) allows %i edits in a hundred letters', (_, more, most) => {
    const there = { start: more - 10, end: more + 90 };
    expect(inEnglish(around(changed(segment, most), more - 10, 10))?.span).toEqual(there);
    expect(inEnglish(around(changed(segment, most + 1), more - 10, 10))?.span).not.toEqual(there);
  });

  it('in Chinese may be edited more, for hanzi are hardly the same by chance', () => {
    const asked = { text: 'x'.repeat(80), codes: segment };
    expect(verify(changed(segment, 44), asked, 'zh')?.score).toBeCloseTo(0.56);
    expect(verify(changed(segment, 45), asked, 'zh')).toBeUndefined();
  });

  it('nearly whole in the paragraph is compared as one that stands there', () => {
    expect(inEnglish(segment.slice(0, 90))).toEqual({
      kind: 'fuzzy',
      score: 0.9,
      span: { start: 0, end: 90 },
      segmentSpan: { start: 0, end: 100 },
    });
  });
});

describe('a paragraph cut out of a segment', () => {
  it('is the segment with parts missing where it is seven tenths of it', () => {
    expect(inEnglish(segment.slice(10, 80))).toEqual({
      kind: 'fuzzy',
      score: 0.7,
      span: { start: 0, end: 70 },
      segmentSpan: { start: 0, end: 100 },
    });
    expect(inEnglish(changed(segment.slice(10, 89), 15))?.score).toBeCloseTo(1 - 36 / 100);
  });

  it('is a part where it is less, and scores by itself', () => {
    expect(inEnglish(segment.slice(10, 79))).toEqual({
      kind: 'partial',
      score: 1,
      span: { start: 0, end: 69 },
      segmentSpan: { start: 10, end: 79 },
    });
    expect(inEnglish(changed(segment.slice(10, 79), 24))?.score).toBeCloseTo(1 - 24 / 69);
    expect(inEnglish(changed(segment.slice(10, 79), 25))).toBeUndefined();
  });

  it.each([
    ['en', 66, 65],
    ['zh', 22, 21],
  ] as const)('in %s of %i letters may be edited freely, of %i hardly', (language, long, short) => {
    const asked = { text: 'x'.repeat(80), codes: segment };
    const cut = (length: number, edits: number) =>
      verify(changed(segment.slice(10, 10 + length), edits), asked, language)?.kind;
    expect(cut(long, Math.floor(long * 0.12))).toBe('partial');
    expect(cut(short, Math.floor(short * 0.1))).toBe('partial');
    expect(cut(short, Math.floor(short * 0.1) + 1)).toBeUndefined();
  });

  it('that is short but most of its segment may be edited freely as well', () => {
    const asked = { text: 'x'.repeat(80), codes: letters(0, 85) };
    expect(verify(changed(letters(0, 65), 8), asked, 'en')).toMatchObject({ kind: 'fuzzy' });
    expect(verify(changed(letters(0, 59), 8), asked, 'en')).toBeUndefined();
  });

  it.each([
    ['en', 24],
    ['zh', 9],
  ] as const)('in %s has %i letters at least', (language, least) => {
    const asked = { text: 'x'.repeat(80), codes: segment };
    expect(verify(segment.slice(10, 10 + least), asked, language)?.kind).toBe('partial');
    expect(verify(segment.slice(10, 9 + least), asked, language)).toBeUndefined();
  });

  it('is nothing when its letters are not there', () => {
    expect(inEnglish(letters(500, 69))).toBeUndefined();
  });
});

describe('a rewritten paragraph', () => {
  const whole = (length: number) => ({ start: 0, end: length });

  it('may have new sentences and lack others: its score is the share of both in common runs', () => {
    const paragraph = joined(letters(500, 20), letters(0, 80), letters(700, 10));
    const other = joined(letters(0, 40), letters(900, 50), letters(40, 40));
    expect(verify(paragraph, { text: 'x'.repeat(110), codes: other }, 'en')).toEqual({
      kind: 'fuzzy',
      score: 160 / 240,
      span: whole(110),
      segmentSpan: whole(130),
    });
  });

  it('may have its sentences in another order', () => {
    const paragraph = joined(letters(50, 50), letters(0, 50));
    expect(inEnglish(paragraph)).toEqual({
      kind: 'fuzzy',
      score: 0.99,
      span: whole(100),
      segmentSpan: whole(100),
    });
  });

  it('shares three fifths with the segment, about', () => {
    const sharing = (count: number) => joined(letters(500, 100 - count), letters(0, count));
    const split = (count: number) =>
      joined(letters(0, count).slice(count / 2), letters(900, 100 - count), letters(0, count / 2));
    const verified = (count: number) =>
      verify(sharing(count), { text: 'x'.repeat(100), codes: split(count) }, 'en');
    expect(verified(58)?.score).toBe(0.58);
    expect(verified(56)).toBeUndefined();
  });

  it('is long', () => {
    const paragraph = joined(letters(35, 30), letters(0, 35));
    expect(verify(paragraph, { text: 'x'.repeat(80), codes: letters(0, 65) }, 'en')).toBeUndefined();
    const longer = joined(letters(35, 31), letters(0, 35));
    expect(verify(longer, { text: 'x'.repeat(80), codes: letters(0, 66) }, 'en')).toBeDefined();
  });
});

it('nothing of which a third lies in common runs is compared letter by letter', () => {
  const alternating = segment.map((code, at) => (at % 5 === 4 ? 0xa000 + at : code));
  expect(inEnglish(alternating)).toBeUndefined();
});
