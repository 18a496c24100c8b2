import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../src/core/formats/anki/text-of-html.ts';
import { keptText, oneLine, writableText } from '../../../src/core/formats/kept-text.ts';
import { readPoString, writePoString } from '../../../src/core/formats/po/po-string.ts';
import { isoDateOf, tmxDateOf } from '../../../src/core/formats/tmx/tmx-date.ts';

describe('a field of Anki', () => {
  it.each([
    ['plain text', 'Up 9 %', 'Up 9 %'],
    ['tags', '<b>Up</b> <span class="a">9</span> %<!-- a -->', 'Up 9 %'],
    ['signs that are no tags', '3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['line breaks', 'Up<br>9<br/>now<BR />then', 'Up\n9\nnow\nthen'],
    ['blocks, the last of which breaks no line', '<div>Up</div><p>9</p><li>now</li>', 'Up\n9\nnow'],
    ['sounds', 'Up[sound:up.mp3] 9', 'Up 9'],
    ['gaps', '{{c1::Up}} {{c12::9::a number}} %', 'Up 9 %'],
    ['named characters, in either case', 'A&amp;B&nbsp;&LT;&quot;&apos;&hellip;', 'A&B <"\'…'],
    ['quotes and dashes by name', '&ldquo;&lsquo;a&rsquo;&rdquo;&mdash;&ndash;', '“‘a’”—–'],
    ['characters by number', '&#20013;&#x56FD;&#x1F600;', '中国😀'],
    ['numbers that are no character', '&#0;&#x110000;', '\uFFFD\uFFFD'],
    ['the last character there is', '&#x10FFFF;', '\u{10FFFF}'],
    ['names it does not know', '&copy; &nothing;', '&copy; &nothing;'],
    ['a name without its end', 'Q&A; R&D', 'Q&A; R&D'],
  ])('with %s', (_, html, text) => expect(textOfHtml(html)).toBe(text));
});

describe('a string of PO', () => {
  it.each([
    ['a', 'a'],
    ['a\\nb\\tc\\rd', 'a\nb\tc\rd'],
    ['\\a\\b\\f\\v', '\x07\b\f\v'],
    ['say \\"9\\" \\\\', 'say "9" \\'],
    ['\\101\\60\\7', 'A0\x07'],
    ['\\x41\\x4a\\x9', 'AJ\t'],
    ['\\q\\中', 'q中'],
    ['\\\n', '\n'],
  ])('%s is read', (quoted, text) => expect(readPoString(quoted)).toBe(text));

  it.each([
    ['', '""'],
    ['a "b" \\', '"a \\"b\\" \\\\"'],
    ['a\n', '"a\\n"'],
    ['a\nb', '""\n"a\\n"\n"b"'],
    ['\x01\x7f', '"\\001\\177"'],
  ])('%j is written', (text, quoted) => expect(writePoString(text)).toBe(quoted));
});

describe('a date of TMX', () => {
  it.each([
    ['20240302T051308Z', '2024-03-02T05:13:08Z'],
    ['2024-03-02T05:13:08', '2024-03-02T05:13:08Z'],
    ['20240302', '2024-03-02'],
    ['2024-03-02', '2024-03-02'],
    ['2 March 2024', undefined],
    ['120240302', undefined],
    ['20240302T0513', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (date, iso) => expect(isoDateOf(date)).toBe(iso));

  it.each([
    ['2024-03-02T05:13:08Z', '20240302T051308Z'],
    ['2024-03-02', '20240302T000000Z'],
  ])('of %s is written', (iso, date) => expect(tmxDateOf(iso)).toBe(date));
});

describe('text that a format cannot hold', () => {
  const odd = 'a\0b\uD800c\uDC00d\u{20000}';

  it.each(['tmx', 'xliff', 'xliff2', 'jsonl'] as const)('is kept by %s', (format) =>
    expect(keptText(format, odd)).toBe(odd));

  it.each(['tsv', 'csv', 'po', 'anki'] as const)('is shown as what it is not by %s', (format) =>
    expect(keptText(format, `${odd}\n`)).toBe('a\uFFFDb\uFFFDc\uFFFDd\u{20000}\n'));

  it.each(['moses', 'lines'] as const)('is on one line in %s', (format) =>
    expect(keptText(format, ' a \r\n\r\n b\rc\uD800 ')).toBe('a b c\uFFFD'));

  it('is nothing else', () => {
    expect(writableText('中文 \u{1F600}\n')).toBe('中文 \u{1F600}\n');
    expect(oneLine('  a  b  ')).toBe('a  b');
  });
});
