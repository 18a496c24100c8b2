import { describe, expect, it } from 'vitest';
import { SegmentedText } from '../../../src/core/formats/xliff/segmented-text.ts';
import { escapeSegment, escapeXml, hexOf } from '../../../src/core/formats/xml/escape-xml.ts';
import { SegmentText, type WhiteSpace } from '../../../src/core/formats/xml/segment-text.ts';

/** `a<ph>b</ph>` as events; attributes as `<ph type=lb>`. */
function read(target: SegmentText | SegmentedText, markup: string): void {
  for (const part of markup.split(/(<[^>]*>)/)) {
    const open = /^<(\w+)((?: [\w-]+=[^ />]*)*)(\/?)>$/.exec(part);
    if (open?.[1] !== undefined) {
      const given = (open[2] ?? '').trim();
      const pairs = given === '' ? [] : given.split(' ').map((one) => one.split('=') as [string, string]);
      target.open(open[1], Object.fromEntries(pairs));
      if (open[3] === '/') target.close();
    } else if (part.startsWith('</')) target.close();
    else target.append(part);
  }
}

function textOf(markup: string, whiteSpace: WhiteSpace = 'preserve') {
  const text = new SegmentText(whiteSpace);
  read(text, markup);
  return { main: text.main, subflows: text.subflows };
}

describe('the text of a segment', () => {
  it.each([
    ['plain', 'plain'],
    ['a <hi>b</hi> <g>c</g> <mrk>d</mrk> <pc>e</pc>', 'a b c d e'],
    ['a<bpt>[</bpt>b<ept>]</ept>', 'ab'],
    ['a<ph>1</ph><it>2</it><ut>3</ut>b', 'ab'],
    ['a<x/><bx/><ex/><sc/><ec/><sm/><em/>b', 'ab'],
    ['a<ph>1<hi>2</hi>3</ph>b', 'ab'],
    ['Click <ph/> here', 'Click here'],
    ['Click <ph/>here', 'Click here'],
    ['Click<ph/> here', 'Click here'],
    ['Click <ph/> <ph/> here', 'Click here'],
    ['Click <ph/>  here', 'Click  here'],
    ['a<ph type=lb/>b', 'a\nb'],
    ['a<x ctype=lb/>b<x ctype=x-lb/>', 'a\nb\n'],
    ['a<x ctype=image/>b', 'ab'],
    ['a<cp hex=0007/>b', 'a\x07b'],
    ['a<cp hex=1F600/><cp hex=zz/><cp hex=110000/><cp/>b', 'a😀b'],
    ['a<ph type=x-codepoint-0001>U+0001</ph>b', 'a\x01b'],
    ['a<ph type=x-codepoint equiv-text=0002/>b', 'a\x02b'],
  ])('of %s', (markup, main) => expect(textOf(markup)).toEqual({ main, subflows: [] }));

  it('has alternative texts beside it', () => {
    expect(textOf('a<ph>x<sub>alt <hi>text</hi></sub>y<sub>more</sub></ph>b')).toEqual({
      main: 'ab',
      subflows: ['alt text', 'more'],
    });
    expect(textOf('<ph><sub>\n  alt\n</sub></ph>b', 'ends').subflows).toEqual(['alt']);
  });

  it.each<[WhiteSpace, string, string]>([
    ['preserve', '\n  a\n  b\n', '\n  a\n  b\n'],
    ['ends', '\n  a\n  b\n  ', 'a\n  b'],
    ['ends', '  a  ', '  a  '],
    ['ends', '  \n\n  a  \n\n', 'a'],
    ['ends', '  a\n', '  a'],
    ['collapse', '\n  a \n\n  b\n', 'a b'],
    ['collapse', 'a\n\n<ph/>\nb', 'a b'],
    ['collapse', 'a  b', 'a  b'],
    ['ends', '<ph type=lb/> a<ph type=lb/>', '\n a\n'],
    ['ends', '\n <hi>a</hi><ph type=lb/>', 'a\n'],
    ['ends', '<ph type=lb/>a\n ', '\na'],
  ])('with white space to %s, of %j', (whiteSpace, markup, main) =>
    expect(textOf(markup, whiteSpace).main).toBe(main));
});

describe('a text in segments', () => {
  const of = (markup: string) => {
    const text = new SegmentedText('preserve');
    read(text, markup);
    return [text.text, ...Array.from(text.segments, ([mid, segment]) => `${mid}: ${segment.main}`)];
  };

  it.each([
    ['a', ['a']],
    ['<mrk mtype=seg mid=1>a <g>b</g> c</mrk> <mrk mtype=seg mid=2>d</mrk>', ['a b c d', '1: a b c', '2: d']],
    ['<g><mrk mtype=seg mid=1>a<x/></mrk>b</g>c', ['abc', '1: a']],
    ['<mrk mtype=seg>a</mrk><mrk mtype=term mid=2>b</mrk><g mtype=seg mid=3>c</g>', ['abc']],
    ['<mrk mtype=seg mid=1>a<mrk mtype=seg mid=2>b</mrk>c</mrk>d', ['abcd', '1: abc']],
  ])('of %s', (markup, found) => expect(of(markup)).toEqual(found));
});

describe('text in XML', () => {
  it.each([
    ['a', 'a'],
    ['<a href="b">&</a>\r', '&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;&#13;'],
    ['a\tb\nc', 'a\tb\nc'],
    ['\0\x08\x0b\x0c\x0e\x1f', '\uFFFD'.repeat(6)],
    ['\uFFFE\uFFFF\uFDD0', '\uFFFD'.repeat(3)],
    ['a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['😀', '😀'],
  ])('%j is written', (text, escaped) => expect(escapeXml(text)).toBe(escaped));

  it('names what it cannot hold, where a segment has codes', () => {
    const code = (hex: string) => `[${hex}]`;
    expect(escapeSegment('a<b', code)).toBe('a&lt;b');
    expect(escapeSegment('\x01&\x02', code)).toBe('[0001]&amp;[0002]');
    expect(escapeSegment('<\uD83D>', code)).toBe('&lt;[D83D]&gt;');
    expect(hexOf('\x0b')).toBe('000B');
  });
});
