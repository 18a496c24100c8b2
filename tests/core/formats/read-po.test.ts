import { describe, expect, it } from 'vitest';
import { readPo } from '../../../src/core/formats/po/read-po.ts';
import { readText } from './read-text.ts';

const of = (text: string) => readText(readPo, text);
const HEAD = 'msgid ""\nmsgstr "Language: zh_CN\\n"\n';

describe('messages of PO', () => {
  it.each([
    ['with languages', `${HEAD}msgid "a"\nmsgstr "一"\n`, ['3 en:a zh_CN:一']],
    ['without a header', 'msgid "a"\nmsgstr "一"', ['1 ?:a ?:一']],
    ['into another language', 'msgid ""\nmsgstr "Language:fr\\n"\nmsgid "a"\nmsgstr "b"', ['3 ?:a fr:b']],
    [
      'from another language',
      'msgid ""\nmsgstr ""\n"Project: x\\n"\n"x-source-language: de\\n"\n"Language: zh\\n"\nmsgid "a"\nmsgstr "一"',
      ['6 de:a zh:一'],
    ],
    [
      'whose header says none',
      'msgid ""\nmsgstr "X-Language: fr\\n"\nmsgid "a"\nmsgstr "一"',
      ['3 ?:a ?:一'],
    ],
    ['in several lines', 'msgid ""\n"a "\n"b"\nmsgstr "一"\n"二"\n', ['1 ?:a b ?:一二']],
    ['indented, and without space before the text', '  msgid"a"\n\tmsgstr\t"一"', ['1 ?:a ?:一']],
    [
      'with plural and forms',
      'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "一"\nmsgstr[1] "二"',
      ['1 ?:a ?:一', '1 ?:b ?:二'],
    ],
    ['with a plural that is the same', 'msgid "a"\nmsgid_plural "a"\nmsgstr[0] "一"', ['1 ?:a ?:一']],
    ['one after the other', 'msgid "a"\nmsgstr "一"\nmsgid "b"\nmsgstr "二"\n', ['1 ?:a ?:一', '3 ?:b ?:二']],
    [
      'with contexts',
      'msgctxt "x"\nmsgid "a"\nmsgstr "一"\nmsgctxt "y"\nmsgid "b"\nmsgstr "二"',
      ['2 ?:a ?:一', '5 ?:b ?:二'],
    ],
    [
      'without a translation before another',
      'msgid "a"\nmsgid "b"\nmsgstr "二"',
      ['1 not-translated', '2 ?:b ?:二'],
    ],
    ['that are obsolete', '#~ msgid "a"\n#~ msgstr "一"\nmsgid "b"\nmsgstr "二"', ['3 ?:b ?:二']],
    [
      'that are fuzzy',
      '#, c-format, fuzzy\nmsgid "a"\nmsgstr "一"\nmsgid "b"\nmsgstr "二"',
      ['2 not-translated fuzzy', '4 ?:b ?:二'],
    ],
    [
      'that only look fuzzy',
      '#, fuzzylogic\n#. fuzzy\nmsgid "a"\nmsgstr "一"',
      ['3 ?:a ?:一 {"note":"fuzzy"}'],
    ],
    [
      'with a form that is blank',
      'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "一"\nmsgstr[1] " "',
      ['1 not-translated'],
    ],
    [
      'with comments',
      '# checked\n#. by \\"A\\"\n#: a.c:1\n#| msgid "old"\n#\nmsgid "a"\nmsgstr "一"\n# next\nmsgid "b"\nmsgstr "二"',
      ['6 ?:a ?:一 {"note":"checked\\nby \\"A\\"\\n"}', '9 ?:b ?:二 {"note":"next"}'],
    ],
    [
      'with fields of a document',
      '#. x-document: d\\n1\n#. x-url: https://a.example/1\n#. x-other: y\nmsgid "a"\nmsgstr "一"\nmsgid "b"\nmsgstr "二"',
      [
        '4 ?:a ?:一 {"note":"x-other: y","document":{"id":"d\\n1","provenance":{"url":"https://a.example/1"}}}',
        '6 ?:b ?:二',
      ],
    ],
    ['with escapes', 'msgid "say \\"a\\" \\\\"\nmsgstr "说\\t一"', ['1 ?:say "a" \\ ?:说\t一']],
    [
      'among nonsense',
      'nonsense\nmsgid a\nmsgid "a\nmsgid "a" b"\nmsgid "a"\nmsgstr "一"\nmsgfoo "x"',
      [
        '1 bad-po nonsense',
        '2 bad-po msgid a',
        '3 bad-po msgid "a',
        '4 bad-po msgid "a" b"',
        '7 bad-po msgfoo "x"',
        '5 ?:a ?:一',
      ],
    ],
    [
      'that end in a backslash',
      'msgid "a\\"\nmsgid "b"\nmsgstr "二"',
      ['1 bad-po msgid "a\\"', '2 ?:b ?:二'],
    ],
    ['with text that follows none', '"a"\nmsgid "b"\nmsgstr "二"', ['2 ?:b ?:二']],
  ])('%s', (_, text, found) => {
    expect(of(text)).toEqual(found);
    expect(readText(readPo, text, 3)).toEqual(found);
  });

  it('name long nonsense by its start', () => {
    expect(of(`${'x'.repeat(70)}`)).toEqual([`1 bad-po ${'x'.repeat(60)}`]);
  });
});
