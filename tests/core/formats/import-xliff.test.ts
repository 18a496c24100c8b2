import { expect, it } from 'vitest';
import { importAll, problemsOf, textsOf, unitsOf } from './import-text.ts';

const file = (body: string, target = ' target-language="zh-CN"') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="news/a.txt" source-language="en-US"${target} datatype="plaintext"><body>\n${body}\n</body></file></xliff>`;
const unit = (inside: string) => `<trans-unit id="1">${inside}</trans-unit>`;
const xliff2 = (body: string) =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en"><file id="f1">\n${body}\n</file></xliff>`;

it('reads XLIFF 1.2, and takes the original for the document', () => {
  const [found] = unitsOf(
    importAll('a.xlf', file(unit('<source>Up 9%</source><target>增长9%</target><note>n</note>'))),
  );
  expect(found).toMatchObject({
    line: 2,
    unit: { segments: { en: 'Up 9%', zh: '增长9%' } },
    document: { id: 'news/a.txt' },
    remarks: { note: 'n', tags: { en: 'en-US', zh: 'zh-CN' } },
  });
});

it('reads XLIFF 2, either language first, notes of the unit with each segment', () => {
  const body = `<unit id="u"><notes><note>n</note></notes>
    <segment><source>港口</source><target>Harbor</target></segment>
    <ignorable><source> </source></ignorable>
    <segment state="final"><source>贸易<cp hex="0001"/></source><target>Trade<ph id="1"/></target></segment></unit>`;
  const found = importAll('a.xliff', xliff2(body));
  expect(textsOf(found)).toEqual([
    ['Harbor', '港口'],
    ['Trade', '贸易\x01'],
  ]);
  expect(unitsOf(found).map(({ remarks }) => remarks?.note)).toEqual(['n', 'n']);
});

it('finds the language of a target that no attribute names', () => {
  expect(textsOf(importAll('a.xlf', file(unit('<source>Up</source><target>增长</target>'), '')))).toEqual([
    ['Up', '增长'],
  ]);
});

it('leaves proposals, earlier versions, matches and glossaries alone', () => {
  const proposal = '<alt-trans><source>Up</source><target>上</target></alt-trans>';
  const one = file(unit(`<source>Up</source><target>增长</target>${proposal}`));
  expect(textsOf(importAll('a.xlf', one))).toEqual([['Up', '增长']]);
  const version = `<mq:historical-unit>${unit('<source>Up</source><target>上</target>')}</mq:historical-unit>`;
  const earlier = file(unit(`<source>Up</source><target>增长</target>${version}`));
  expect(textsOf(importAll('a.mqxliff', earlier))).toEqual([['Up', '增长']]);
  const match =
    '<mtc:matches><mtc:match ref="#1"><source>港</source><target>Port</target></mtc:match></mtc:matches>';
  const two = xliff2(
    `<unit id="u">${match}<segment><source>港口</source><target>Harbor</target></segment></unit>`,
  );
  expect(textsOf(importAll('a.xlf', two))).toEqual([['Harbor', '港口']]);
});

it('reads segment by segment where both sides are segmented alike', () => {
  const segments = (one: string, two: string) =>
    `<mrk mtype="seg" mid="1">${one}</mrk> <mrk mtype="seg" mid="2">${two}</mrk>`;
  const inside = `<source>One. Two.</source><seg-source>${segments('One.', '<g id="1">Two.</g>')}</seg-source><target>${segments('一。', '二。')}</target>`;
  expect(textsOf(importAll('a.sdlxliff', file(unit(inside))))).toEqual([
    ['One.', '一。'],
    ['Two.', '二。'],
  ]);
});

it.each([
  [
    '<g id="1">Up</g> <x id="2"/>9<bpt id="3">{b}</bpt>%<ept id="3">{/b}</ept><mrk mtype="term">!</mrk>',
    'Up 9%!',
  ],
  ['Up<x id="1" ctype="lb"/>9%', 'Up 9%'],
  ['It was\n      <g id="1">wrapped</g>\n    ', 'It was wrapped'],
])('reads the source %s', (source, text) => {
  expect(
    textsOf(importAll('a.xlf', file(unit(`<source>${source}</source><target>增长</target>`))))[0]?.[0],
  ).toBe(text);
});

it('keeps white space that the file says is text', () => {
  const kept = file(unit('<source> Up\n  9% </source><target>增长</target>')).replace(
    '<body>',
    '<body xml:space="preserve">',
  );
  expect(textsOf(importAll('a.xlf', kept))).toEqual([[' Up\n  9% ', '增长']]);
});

it('names units that are not translated, by line and state', () => {
  const body = [
    unit('<source>a</source>'),
    unit('<source>b</source><target/>'),
    unit('<source>c</source><target state="needs-translation">c</target>'),
    unit('<source>d</source><target state="needs-review-translation">四</target>'),
  ].join('\n');
  const found = importAll('a.xlf', file(body));
  expect(textsOf(found)).toEqual([['d', '四']]);
  expect(problemsOf(found)).toEqual([
    '2 not-translated',
    '3 not-translated',
    '4 not-translated needs-translation',
  ]);
});
