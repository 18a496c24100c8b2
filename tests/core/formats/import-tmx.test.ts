import { expect, it } from 'vitest';
import { importAll, problemsOf, textsOf, unitsOf } from './import-text.ts';

const tmx = (body: string, attributes = 'srclang="en"') =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header ${attributes}/><body>\n${body}\n</body></tmx>\n`;
const tuv = (tag: string, text: string) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`;
const tu = (en: string, zh: string) => `<tu>${tuv('en', en)}${tuv('zh', zh)}</tu>`;

it.each(['EN', 'en-US', 'en_GB', 'eng', 'English'])('takes %s for English', (tag) => {
  expect(textsOf(importAll('a.tmx', tmx(`<tu>${tuv('zh', '港口')}${tuv(tag, 'Harbor')}</tu>`)))).toEqual([
    ['Harbor', '港口'],
  ]);
});

it.each([
  ['zh', undefined],
  ['ZH-CN', 'zh-CN'],
  ['zh_tw', 'zh-TW'],
  ['zh-hans', 'zh-Hans'],
  ['ZH-HANT-hk', 'zh-Hant-HK'],
  ['cmn', undefined],
])('takes %s for Chinese, and keeps what the tag says beyond', (tag, kept) => {
  const [unit] = unitsOf(importAll('a.tmx', tmx(`<tu>${tuv('en', 'Harbor')}${tuv(tag, '港口')}</tu>`)));
  expect(unit?.unit.segments).toEqual({ en: 'Harbor', zh: '港口' });
  expect(unit?.remarks?.tags?.zh).toBe(kept);
});

it('reads the attribute of TMX 1.1 to 1.3', () => {
  const old = tmx(tu('Harbor', '港口')).replaceAll('xml:lang', 'lang');
  expect(textsOf(importAll('a.tmx', old))).toEqual([['Harbor', '港口']]);
});

it('names the languages of a file without a pair', () => {
  const french = tmx(`<tu>${tuv('en-us', 'Harbor')}${tuv('fr', 'Port')}</tu>`);
  expect(problemsOf(importAll('a.tmx', french)).at(-1)).toBe('refused no-units en-US (1), fr (1)');
});

it('pairs each variant of a language that has several, the one it was written in first', () => {
  const body = `<tu srclang="en-GB">${tuv('en-US', 'color')}${tuv('en-GB', 'colour')}${tuv('zh-CN', '颜色')}${tuv('zh-TW', '顏色')}${tuv('fr', 'couleur')}</tu>`;
  const found = importAll('a.tmx', tmx(body, 'srclang="*all*"'));
  expect(textsOf(found)).toEqual([
    ['colour', '颜色'],
    ['color', '顏色'],
  ]);
  expect(problemsOf(found)).toEqual(['other-languages fr (1)']);
});

it.each([
  ['<bpt i="1">&lt;b></bpt>Up<ept i="1">&lt;/b></ept> 9%', 'Up 9%'],
  ['<it pos="begin">&lt;a></it>Up <ph x="1">{0}</ph>9%<ut>x</ut>', 'Up 9%'],
  ['Up <hi type="x">nine <hi>percent</hi></hi>', 'Up nine percent'],
  ['Up<ph type="lb"/>9%', 'Up\n9%'],
  ['Up <ph>{0}</ph> 9 <bpt i="1"/>%', 'Up 9 %'],
  ['<![CDATA[Up <9> & more]]>', 'Up <9> & more'],
  ['&#x4E2D;&#20013; &lt;b&gt;', '中中 <b>'],
  ['Two  spaces [\t]', 'Two  spaces [\t]'],
  ['\n      Indented\n    ', 'Indented'],
])('reads the segment %s', (segment, text) => {
  expect(textsOf(importAll('a.tmx', tmx(tu(segment, '增长'))))).toEqual([[text, '增长']]);
});

it('makes units of their own of sub-flows', () => {
  const image = (text: string) => `<ph>&lt;img alt="<sub>${text}</sub>"></ph>`;
  expect(
    textsOf(importAll('a.tmx', tmx(tu(`Click${image('Start here')}.`, `点击${image('从这里开始')}。`)))),
  ).toEqual([
    ['Click.', '点击。'],
    ['Start here', '从这里开始'],
  ]);
});

it('keeps notes and dates of creation, and the document that properties name', () => {
  const about = '<note>checked</note><prop type="x-url">https://a.example/1</prop><prop type="file">x</prop>';
  const body = `<tu creationdate="20240302T051308Z">${about}${tuv('en', 'a')}${tuv('zh', '一')}</tu>${tu('b', '二')}`;
  const [first, second] = unitsOf(importAll('news/harbor.tmx', tmx(body)));
  expect(first).toMatchObject({
    line: 4,
    remarks: { note: 'checked', created: '2024-03-02T05:13:08Z' },
    document: { id: 'harbor', provenance: { url: 'https://a.example/1' } },
  });
  expect(second).toMatchObject({ document: { id: 'harbor', provenance: {} } });
  expect(second).not.toHaveProperty('remarks');
});

it('names units without one of the languages, by line', () => {
  const body = `<tu>${tuv('en', 'alone')}</tu>\n<tu>${tuv('zh', '单独')}</tu>\n<tu>${tuv('en', ' ')}${tuv('zh', '')}</tu>\n${tu('a', '一')}`;
  expect(problemsOf(importAll('a.tmx', tmx(body)))).toEqual(['4 no-chinese', '5 no-english', '6 no-text']);
});
