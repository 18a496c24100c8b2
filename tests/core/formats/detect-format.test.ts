import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/core/formats/detect-format.ts';
import { documentOfFile } from '../../../src/core/formats/document-of-file.ts';
import { formatOfName } from '../../../src/core/formats/format.ts';
import { canonicalTag, languageOfTag } from '../../../src/core/formats/language-tag.ts';
import { languageOfFile, tagOfFile } from '../../../src/core/formats/moses/language-of-file.ts';

describe('the format of a file', () => {
  it.each([
    ['<?xml version="1.0"?>\n<xliff version="1.2">', 'xliff'],
    ['<x:xliff>', 'xliff'],
    ['<XLIFF\n>', 'xliff'],
    ['  \n<tmx version="1.4">', 'tmx'],
    ['<t:tmx>', 'tmx'],
    ['#separator:tab\na\tb', 'anki'],
    ['#html:true\n', 'anki'],
    ['#notetype column:1\n', 'anki'],
    ['#deck:News\n', 'anki'],
    ['#columns:a\n', 'anki'],
    ['#tags column:3\n', 'anki'],
    ['#guid column:1\n', 'anki'],
    ['msgid ""\nmsgstr ""\n', 'po'],
    ['# by A\n\n#: src/a.c\nmsgctxt "menu"\nmsgid "Open"\n', 'po'],
    [' \n\t\nmsgid  "a"', 'po'],
    ['{"en":"a"}', 'jsonl'],
    ['{ "en":"a"}', 'jsonl'],
    ['a\tb\nc\td', 'tsv'],
    ['# said\na\tb\nc\td\ne', 'tsv'],
  ])('is told by %j', (head, format) => {
    expect(detectFormat('file', head)).toBe(format);
    expect(detectFormat('file.txt', head)).toBe(format);
  });

  it.each([
    ['<html>'],
    ['<b>a</b> <xliffs>'],
    ['said <tmx >'],
    ['a #separator:tab'],
    ['#separator tab'],
    ['a msgid "b"'],
    ['# msgid "b"'],
    ['{a}'],
    ['a {"b"'],
    ['a\tb\nc\nd'],
    ['a\tb\nc'],
    ['# a\tb\n'],
    [''],
  ])('is not told by %j', (head) => {
    expect(detectFormat('file', head)).toBeUndefined();
    expect(detectFormat('file.txt', head)).toBe('lines');
    expect(detectFormat('file.csv', head)).toBe('csv');
  });

  it('is looked for at the start alone', () => {
    expect(detectFormat('a', `<a>${' '.repeat(20_000)}<tmx>`)).toBeUndefined();
  });

  it.each([
    ['a.tmx', 'tmx'],
    ['a.b.XLF', 'xliff'],
    ['a.sdlxliff', 'xliff'],
    ['a.xlf2', 'xliff2'],
    ['a.tab', 'tsv'],
    ['a.ndjson', 'jsonl'],
    ['a.pot', 'po'],
    ['a.anki', 'anki'],
    ['dir.tmx/a', undefined],
    ['dir.tmx\\a', undefined],
    ['tmx', undefined],
    ['a.tmx.bak', undefined],
    ['a.', undefined],
  ])('by its name %s is %s', (name, format) => expect(formatOfName(name)).toBe(format));
});

describe('a name', () => {
  it.each([
    ['news/a.en-zh.tmx', 'a.en-zh'],
    ['C:\\news\\a.tmx', 'a'],
    ['news/a', 'a'],
    ['.tmx', '.tmx'],
    ['a.', 'a'],
  ])('of a file, %s, names the document %s', (name, id) =>
    expect(documentOfFile(name)).toEqual({ id, provenance: {} }));

  it.each([
    ['news.zh-CN', 'zh-CN', 'zh'],
    ['news.en.txt', 'en', 'en'],
    ['news.en.TXT', 'en', 'en'],
    ['news.txt', 'txt', undefined],
    ['a.en/news', '', undefined],
    ['en', '', undefined],
  ])('of a file of Moses, %s, ends in %j', (name, tag, language) => {
    expect(tagOfFile(name)).toBe(tag);
    expect(languageOfFile(name)).toBe(language);
  });

  it.each([
    ['EN_us', 'en'],
    ['eng', 'en'],
    ['English (UK)', 'en'],
    ['英文', 'en'],
    ['英语', 'en'],
    ['英語', 'en'],
    [' zh-Hant-TW ', 'zh'],
    ['zho', 'zh'],
    ['chi', 'zh'],
    ['cmn', 'zh'],
    ['CHS', 'zh'],
    ['cht', 'zh'],
    ['Chinese', 'zh'],
    ['中文', 'zh'],
    ['汉语', 'zh'],
    ['漢語', 'zh'],
    ['fr', undefined],
    ['enx', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('of a language, %j, is %s', (tag, language) => expect(languageOfTag(tag)).toBe(language));

  it.each([
    ['ZH_hant-tw', 'zh-Hant-TW'],
    [' EN ', 'en'],
    ['en-us', 'en-US'],
    ['ZH-cmn-HANS-cn', 'zh-cmn-Hans-CN'],
    ['x-LATIN', 'x-latin'],
  ])('of a language, %j, is written %s', (tag, written) => expect(canonicalTag(tag)).toBe(written));
});
