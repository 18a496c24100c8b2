import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../src/core/formats/index.ts';
import { problemAt } from '../../../src/core/formats/problem.ts';
import type { MultilingualUnit, Variant } from '../../../src/core/formats/reader.ts';
import { LanguageSelector } from '../../../src/core/formats/select-languages.ts';
import { HARBOR, problemsOf, textsOf } from './import-text.ts';

const unitOf = (...variants: (readonly [tag: string | undefined, text: string])[]): MultilingualUnit => ({
  line: 7,
  variants: variants.map(([tag, text]): Variant => ({ tag, text })),
});

function select(...units: MultilingualUnit[]): readonly Imported[] {
  const selector = new LanguageSelector(HARBOR);
  for (const unit of units) selector.unit(unit);
  selector.end();
  return selector.take();
}

const PAIR = unitOf(['en', 'Harbor'], ['zh', '港口']);

describe('units in any languages', () => {
  it('give a pair, with the file’s document and no remarks', () => {
    expect(select(PAIR)).toEqual([
      { kind: 'unit', line: 7, unit: { segments: { en: 'Harbor', zh: '港口' } }, document: HARBOR },
    ]);
  });

  it('keep their own document, note, date, and tags that say more than the language', () => {
    const document = { id: 'other', provenance: {} };
    const remarks = { note: 'checked', created: '2024-03-02' };
    const unit = { ...unitOf(['EN_gb', 'Harbor'], ['zh', '港口']), ...remarks, document };
    expect(select(unit)).toMatchObject([{ document, remarks: { ...remarks, tags: { en: 'en-GB' } } }]);
    expect(select(unitOf(['en', 'Harbor'], ['ZH-hant', '港口']))).toMatchObject([
      { remarks: { tags: { zh: 'zh-Hant' } } },
    ]);
    expect(select({ ...PAIR, note: 'n' })[0]).toHaveProperty('remarks', { note: 'n' });
    expect(select({ ...PAIR, created: 'c' })[0]).toHaveProperty('remarks', { created: 'c' });
  });

  it('tell their languages by the text where they have no tags', () => {
    expect(textsOf(select(unitOf([undefined, '港口'], [undefined, 'Harbor'])))).toEqual([['Harbor', '港口']]);
    expect(problemsOf(select(PAIR, unitOf([undefined, '123'])))).toEqual(['other-languages unknown (1)']);
  });

  it('give a pair for each alternative; what is repeated or blank is none', () => {
    const unit = unitOf(['en', 'Harbor'], ['en', 'Port'], ['en', 'Harbor'], ['en', ' \n'], ['zh', '港口']);
    expect(textsOf(select(unit))).toEqual([
      ['Harbor', '港口'],
      ['Port', '港口'],
    ]);
    expect(textsOf(select(unitOf(['en', 'Harbor'], ['zh', '港口'], ['zh', '海港'])))).toEqual([
      ['Harbor', '港口'],
      ['Harbor', '海港'],
    ]);
  });

  it('begin with the alternative in the language they were written in', () => {
    const variants = [
      ['en-US', 'Harbor'],
      ['en-GB', 'Harbour'],
      ['zh', '港口'],
    ] as const;
    expect(textsOf(select({ ...unitOf(...variants), sourceTag: 'EN_gb' }))[0]?.[0]).toBe('Harbour');
    expect(textsOf(select({ ...unitOf(...variants), sourceTag: 'fr' }))[0]?.[0]).toBe('Harbor');
    expect(textsOf(select(unitOf(...variants)))[0]?.[0]).toBe('Harbor');
    const untagged = unitOf([undefined, 'The harbor'], [undefined, 'The port'], ['zh', '港口']);
    expect(textsOf(select({ ...untagged, sourceTag: 'en' }))[0]?.[0]).toBe('The harbor');
  });

  it('keep sixteen alternatives, and name the unit that has more', () => {
    const many = (count: number) =>
      unitOf(['zh', '港口'], ...Array.from({ length: count }, (_, at) => ['en', `Harbor ${at}`] as const));
    expect(problemsOf(select(many(16)))).toEqual([]);
    const found = select(many(18));
    expect(textsOf(found)).toHaveLength(16);
    expect(problemsOf(found)).toEqual(['7 many-alternatives 16']);
  });

  it('name the side that is missing, or all text', () => {
    expect(problemsOf(select(PAIR, unitOf(['en', 'Harbor'], ['zh', ' ']), unitOf(['zh', '港口'])))).toEqual([
      '7 no-chinese',
      '7 no-english',
    ]);
    expect(problemsOf(select(PAIR, unitOf(['en', ' '], ['zh', '']), unitOf()))).toEqual([
      '7 no-text',
      '7 no-text',
    ]);
  });

  it('count the languages that are left out once, at the end', () => {
    const found = select(PAIR, unitOf(['FR', 'Port'], ['de-at', 'Hafen']), unitOf(['fr', 'Quai']));
    expect(problemsOf(found)).toEqual(['other-languages fr (2), de-AT (1)']);
    expect(found.at(-1)?.kind).toBe('problem');
  });

  it('are needed: a file without a pair is refused, with the languages it has', () => {
    expect(problemsOf(select())).toEqual(['refused no-units']);
    expect(problemsOf(select(unitOf(['fr', 'Port'], ['en', 'Harbor'])))).toEqual([
      '7 no-chinese',
      'refused no-units fr (1), en (1)',
    ]);
  });

  it('end with a refusal', () => {
    const selector = new LanguageSelector(HARBOR);
    selector.unit(PAIR);
    expect(selector.isRefused).toBe(false);
    selector.refuse(problemAt('binary', {}));
    selector.refuse(problemAt('empty', {}));
    selector.unit(PAIR);
    selector.problem(problemAt('no-text', {}));
    selector.end();
    expect(selector.isRefused).toBe(true);
    expect(selector.take().map(({ kind }) => kind)).toEqual(['unit', 'refusal']);
    expect(selector.take()).toEqual([]);
  });
});
