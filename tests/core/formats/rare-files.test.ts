import { describe, expect, it } from 'vitest';
import { openImporter } from '../../../src/core/formats/index.ts';
import { importAll, openTextDecoder, problemsOf, textsOf } from './import-text.ts';

const xliff = (source: string, target: string) =>
  `<xliff version="1.2"><file source-language="en" target-language="zh" original="a"><body><trans-unit id="1"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`;

describe('codes in XLIFF', () => {
  it.each([
    ['a line break, which is a space there', 'up<x id="1" ctype="lb"/>down', 'up down'],
    ['a line break of others', 'up<x id="1" ctype="x-lb"/>down', 'up down'],
    ['a space beside a code that is dropped', 'up <x id="1"/> down', 'up down'],
    ['a code within a word', 'up<x id="1"/>down', 'updown'],
    ['a sub-flow, which is a text of its own', 'up<ph id="1">x<sub>note</sub></ph> down', 'up down'],
  ])('%s', (_, source, text) => {
    expect(textsOf(importAll('a.xlf', xliff(source, '上下')))[0]).toEqual([text, '上下']);
  });
});

describe('a PO file', () => {
  const po = (header: string, ...messages: readonly string[]) =>
    [`msgid ""\nmsgstr "${header}"\n`, ...messages].join('\n');
  const message = 'msgid "Up"\nmsgstr "上"\n';

  it('into Chinese is from English unless it says otherwise', () => {
    expect(textsOf(importAll('a.po', po('Language: zh_CN\\n', message)))).toEqual([['Up', '上']]);
    const other = importAll('a.po', po('Language: zh_CN\\nX-Source-Language: de\\n', message));
    expect(textsOf(other)).toEqual([]);
  });

  it('into English needs the language it is from', () => {
    const english = 'msgid "上"\nmsgstr "Up"\n';
    const header = 'Language: en\\nX-Source-Language: zh\\n';
    expect(textsOf(importAll('a.po', po(header, english)))).toEqual([['Up', '上']]);
  });

  it('has both forms where singular and plural differ, and one where not', () => {
    const plural = 'msgid "boat"\nmsgid_plural "boats"\nmsgstr[0] "船"\n';
    const same = 'msgid "sheep"\nmsgid_plural "sheep"\nmsgstr[0] "羊"\n';
    expect(textsOf(importAll('a.po', po('Language: zh\\n', plural, same)))).toEqual([
      ['boat', '船'],
      ['boats', '船'],
      ['sheep', '羊'],
    ]);
  });

  it('has problems where a message is not translated or not sure', () => {
    const none = 'msgid "a"\nmsgstr ""\n';
    const fuzzy = '#, fuzzy\nmsgid "b"\nmsgstr "乙"\n';
    const without = 'msgid "c"\n';
    const found = importAll('a.po', po('Language: zh\\n', none, fuzzy, without, message));
    expect(textsOf(found)).toEqual([['Up', '上']]);
    expect(problemsOf(found).map((problem) => problem.replace(/^\d+ /, ''))).toEqual([
      'not-translated',
      'not-translated fuzzy',
      'not-translated',
    ]);
  });
});

describe('quotation marks in TSV', () => {
  it('are text where the lines they would join are rows by themselves', () => {
    const tsv = 'en\tzh\n"Up, he said\t“上”他说\nDown" she said\t“下”她说\nLeft\t左\n';
    expect(textsOf(importAll('a.tsv', tsv))).toEqual([
      ['"Up, he said', '“上”他说'],
      ['Down" she said', '“下”她说'],
      ['Left', '左'],
    ]);
  });

  it('hold a line break where the lines are no rows', () => {
    expect(textsOf(importAll('a.tsv', 'en\tzh\n"Up\nand down"\t上下\n'))).toEqual([['Up\nand down', '上下']]);
  });

  it.each([1, 3, 7])('mean the same in pieces of %i letters', (size) => {
    for (const tsv of ['en\tzh\n"Up ""and""\r\ndown"\t上下\n', 'en\tzh\n"Up\t上\nDown"\t下\n'])
      expect(textsOf(importAll('a.tsv', tsv, { size }))).toEqual(textsOf(importAll('a.tsv', tsv)));
  });
});

describe('lines of both languages', () => {
  it('pair in runs, and say what is left over', () => {
    const lines = ['Up we go.', '我们上去。', 'Down.', 'Left.', '左边。', 'Last one.'];
    const found = importAll('a.txt', lines.join('\n'));
    expect(textsOf(found)).toEqual([
      ['Up we go.', '我们上去。'],
      ['Left.', '左边。'],
    ]);
    expect(problemsOf(found)).toEqual(['3 line-unpaired Chinese', '6 last-unpaired']);
  });

  it('may be a title of several lines each', () => {
    const lines = ['The port', 'grows again', '港口又在成长', 'Ships came.', '船来了。'];
    expect(textsOf(importAll('a.txt', lines.join('\n')))[0]).toEqual([
      'The port grows again',
      '港口又在成长',
    ]);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['UTF-32, big endian', Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)],
  ])('stays refused, whatever comes after: %s', (_, bytes) => {
    const importer = openImporter({ name: 'a.tsv', openTextDecoder });
    const found = [
      ...importer.write(bytes),
      ...importer.write(new TextEncoder().encode('en\tzh\nUp\t上\n'.repeat(4000))),
      ...importer.end(),
    ];
    expect(found.filter(({ kind }) => kind === 'refusal')).toHaveLength(1);
    expect(textsOf(found)).toEqual([]);
  });
});

describe('units with more than one text of a language', () => {
  const tmx = (...variants: readonly string[]) =>
    `<tmx version="1.4"><header srclang="en"/><body><tu>${variants.join('')}</tu></body></tmx>`;
  const variant = (tag: string, text: string) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`;

  it('are one unit where the texts are the same', () => {
    const file = tmx(variant('en-US', 'Up'), variant('en-GB', 'Up'), variant('zh', '上'));
    expect(textsOf(importAll('a.tmx', file))).toEqual([['Up', '上']]);
  });

  it('say which languages there are when there is none of the two', () => {
    const file = tmx(variant('de', 'Auf'), variant('x-none', '?'));
    expect(textsOf(importAll('a.tmx', file))).toEqual([]);
    expect(problemsOf(importAll('a.tmx', file))).not.toEqual([]);
  });
});
