import { describe, expect, it } from 'vitest';
import { readXliff } from '../../../src/core/formats/xliff/read-xliff.ts';
import { readText } from './read-text.ts';

const of = (body: string, file = ' source-language="en" target-language="zh"') =>
  readText(readXliff, `<xliff version="1.2"><file${file}>${body}</file></xliff>`);
const PAIR = '<source>a</source><target>一</target>';
const UNIT = `<trans-unit>${PAIR}</trans-unit>`;

describe('units of XLIFF 1', () => {
  it.each([
    [UNIT, ['1 en:a zh:一']],
    [`<group>${UNIT}${UNIT}</group>`, ['1 en:a zh:一', '1 en:a zh:一']],
    [
      '<trans-unit><source xml:lang="en-GB">a</source><target xml:lang="zh-TW">一</target></trans-unit>',
      ['1 en-GB:a zh-TW:一'],
    ],
    ['<trans-unit><source>a</source></trans-unit>', ['1 not-translated']],
    ['<trans-unit><source>a</source><target> \n</target></trans-unit>', ['1 not-translated']],
    ['<trans-unit><source> </source><target/></trans-unit>', []],
    ['<trans-unit><target>一</target></trans-unit>', []],
    ['<trans-unit><source>a</source><target state="new">a</target></trans-unit>', ['1 not-translated new']],
    [
      '<trans-unit><source>a</source><target state="needs-translation">a</target></trans-unit>',
      ['1 not-translated needs-translation'],
    ],
    ['<trans-unit><source>a</source><target state="final">一</target></trans-unit>', ['1 en:a zh:一']],
    [
      `<trans-unit><note> n </note>${PAIR}<note>m</note><note> </note></trans-unit>${UNIT}`,
      ['1 en:a zh:一 {"note":"n\\nm"}', '1 en:a zh:一'],
    ],
    [
      `<header><note>h</note><note from="x-url">u</note></header>${UNIT}`,
      ['1 en:a zh:一 {"document":{"id":"harbor","provenance":{"url":"u"}}}'],
    ],
    [`<trans-unit><context><note>n</note></context>${PAIR}</trans-unit>`, ['1 en:a zh:一']],
    [
      `<trans-unit><alt-trans><source>x</source><target>y</target></alt-trans>${PAIR}</trans-unit>`,
      ['1 en:a zh:一'],
    ],
    [
      `<trans-unit>${PAIR}<x><trans-unit><source>b</source><target>二</target></trans-unit></x></trans-unit>`,
      ['1 en:a zh:一'],
    ],
    ['<trans-unit><source>a\n  b</source><target>一\n</target></trans-unit>', ['1 en:a b zh:一']],
    [
      '<trans-unit xml:space="preserve"><source>a\n  b</source><target xml:space="default">一\n二</target></trans-unit>',
      ['1 en:a\n  b zh:一 二'],
    ],
    [
      `<group xml:space="preserve"><trans-unit><source>a\nb</source><target>一</target></trans-unit></group>${UNIT}`,
      ['1 en:a\nb zh:一', '2 en:a zh:一'],
    ],
    [
      '<trans-unit><source>a<ph>x<sub>s</sub></ph></source><target>一<ph><sub>子</sub><sub>t</sub></ph></target></trans-unit>',
      ['1 en:a zh:一', '1 en:s zh:子'],
    ],
  ])('%s', (body, found) => expect(of(body)).toEqual(found));

  const seg = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
  it.each([
    ['alike', seg(1, 'a') + seg(2, 'b'), seg(2, '二') + seg(1, '一'), ['1 en:a zh:一', '1 en:b zh:二']],
    ['not alike', seg(1, 'a') + seg(2, 'b'), seg(1, '一二'), ['1 en:ab zh:一二']],
    ['into none', 'ab', seg(1, '一二'), ['1 en:ab zh:一二']],
    ['some of which are blank', seg(1, 'a') + seg(2, ' '), `${seg(1, '一')}${seg(2, ' ')}`, ['1 en:a zh:一']],
  ])('segmented %s', (_, source, target, found) => {
    const body = `<trans-unit><source>ab</source><seg-source>${source}</seg-source><target>${target}</target></trans-unit>`;
    expect(of(body)).toEqual(found);
  });

  it('have the document of their file', () => {
    expect(of(UNIT, ' original="n.txt"')).toEqual(['1 ?:a ?:一 {"document":{"id":"n.txt","provenance":{}}}']);
    expect(of(UNIT, ' original=""')).toEqual(['1 ?:a ?:一']);
  });

  it('after an end tag without a start tag are read', () => {
    const found = readText(
      readXliff,
      `<xliff><file source-language="en" target-language="zh">${UNIT}\n<trans-unit><source>b</g></source></trans-unit>\n${UNIT}</file></xliff>`,
    );
    expect(found.filter((one) => !one.includes('malformed'))).toEqual(['1 en:a zh:一', '3 en:a zh:一']);
  });
});

describe('units of XLIFF 2', () => {
  const two = (body: string) =>
    readText(readXliff, `<xliff version="2.0" srcLang="en" trgLang="zh"><file>${body}</file></xliff>`);
  it.each([
    [`<unit><segment>${PAIR}</segment><segment>${PAIR}</segment></unit>`, ['1 en:a zh:一', '1 en:a zh:一']],
    [`<unit><segment state="initial">${PAIR}</segment></unit>`, ['1 not-translated initial']],
    [`<unit><segment state="translated">${PAIR}</segment></unit>`, ['1 en:a zh:一']],
    [`<unit><ignorable>${PAIR}</ignorable></unit>`, []],
    [
      `<unit><notes><note category="x-document">d</note><note>n</note></notes><segment>${PAIR}</segment></unit><unit><segment>${PAIR}</segment></unit>`,
      [
        '1 en:a zh:一 {"note":"n","document":{"id":"d","provenance":{}}}',
        '1 en:a zh:一 {"document":{"id":"d","provenance":{}}}',
      ],
    ],
  ])('%s', (body, found) => expect(two(body)).toEqual(found));
});
