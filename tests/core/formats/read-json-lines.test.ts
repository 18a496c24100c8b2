import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../src/core/formats/json-lines/read-json-lines.ts';
import { readText } from './read-text.ts';

const of = (...lines: unknown[]) =>
  readText(
    readJsonLines,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

describe('an object of JSON Lines', () => {
  it.each([
    [{ translation: { en: 'a', zh: '一' }, en: 'x', zh: 'y' }, '1 en:a zh:一'],
    [{ segments: { en: 'a', zh: '一' } }, '1 en:a zh:一'],
    [{ text: { en: 'a', zh: '一' } }, '1 en:a zh:一'],
    [{ text: 'x', en: 'a', zh: '一' }, '1 en:a zh:一'],
    [{ translation: ['a'], en: 'a', zh: '一' }, '1 en:a zh:一'],
    [{ en: 'a', zh: '一', languages: { en: 'en-GB', zh: 7, fr: 'fr' } }, '1 en-GB:a zh:一'],
    [{ en: 'a', zh: '一', languages: ['en-GB'] }, '1 en:a zh:一'],
    [
      { fr: 'un', 'pt-BR': 'um', zh_Hant: '一', id: 'x', abc: 'x', x1: 'x', note_x: 'x' },
      '1 fr:un pt-BR:um zh_Hant:一',
    ],
    [{ source: 'a', target: '一' }, '1 ?:a ?:一'],
    [{ src: 'a', tgt: '一', src_lang: 'en', tgt_language: 'zh' }, '1 en:a zh:一'],
    [{ src: 'a', trg: '一', srcLang: 'en', trgLanguage: 'zh' }, '1 en:a zh:一'],
    [{ sentence1: 'a', sentence2: '一', sentence1_lang: 7 }, '1 ?:a ?:一'],
    [{ source: 'a', target: 7, src: 'b', tgt: '二' }, '1 ?:b ?:二'],
    [
      { text_en: 'a', 'zh.text': '一', 'x-cmn': '二', url: 'u_en', n_en: 7 },
      '1 en:a zh:一 cmn:二 {"document":{"id":"harbor","provenance":{"url":"u_en"}}}',
    ],
    [
      { en: 'a', zh: '一', note: 'n', created: '2024-03-02' },
      '1 en:a zh:一 {"note":"n","created":"2024-03-02"}',
    ],
    [{ en: 'a', zh: '一', note: 7, created: null, document: 7 }, '1 en:a zh:一'],
    [
      { en: 'a', zh: '一', document: 'd', url: 'https://a.example/1' },
      '1 en:a zh:一 {"document":{"id":"d","provenance":{"url":"https://a.example/1"}}}',
    ],
  ])('%j', (line, found) => expect(of(line)).toEqual([found]));

  it.each([
    [{}],
    [{ en: 'a' }],
    [{ id: 'a', note: 'b' }],
    [{ en: 'a', zh: 7 }],
    [{ source: 'a' }],
    [{ title_en: 'a', title_zh: '一' }],
    [{ translation: { en: 'a' }, source: 'a', target: '一' }],
  ])('%j is no pair', (line) => expect(of(line)).toEqual(['1 not-a-pair']));

  it('is one a line, blank lines aside; what is none is named', () => {
    expect(of('', { en: 'a', zh: '一' }, '  ', '["a"]', 'null', '7', { zh: '二', en: 'b' })).toEqual([
      '2 en:a zh:一',
      '4 not-json it is no object',
      '5 not-json it is no object',
      '6 not-json it is no object',
      '7 zh:二 en:b',
    ]);
    expect(of('{"en":')[0]).toMatch(/^1 not-json \S+/);
  });

  it('is none in one array, which is refused', () => {
    expect(of(' [{"en":"a","zh":"一"},', { en: 'a', zh: '一' }, '7')).toEqual(['refused 1 json-array']);
  });
});
