import { describe, expect, it } from 'vitest';
import { readTmx } from '../../../src/core/formats/tmx/read-tmx.ts';
import { readText } from './read-text.ts';

const tuv = (lang: string, seg: string, more = '') =>
  `<tuv xml:lang="${lang}"${more}><seg>${seg}</seg></tuv>`;
const PAIR = `${tuv('en', 'a')}${tuv('zh', '一')}`;
const of = (body: string, header = '<header srclang="*all*"/>') =>
  readText(readTmx, `<tmx>${header}<body>${body}</body></tmx>`);

describe('units of TMX', () => {
  it.each([
    [`<tu>${PAIR}</tu>`, ['1 en:a zh:一']],
    ['<tu><tuv lang="en"><seg>a</seg></tuv><tuv><seg>一</seg></tuv></tu>', ['1 en:a ?:一']],
    [`<tu srclang="zh">${PAIR}</tu>`, ['1 en:a zh:一 {"sourceTag":"zh"}']],
    [`<tu srclang="">${PAIR}</tu><tu srclang="*all*">${PAIR}</tu>`, ['1 en:a zh:一', '1 en:a zh:一']],
    [`<tu><note> n </note>${PAIR}<note>m</note></tu>`, ['1 en:a zh:一 {"note":"n\\nm"}']],
    [`<tu creationdate="20240302T051308Z">${PAIR}</tu>`, ['1 en:a zh:一 {"created":"2024-03-02T05:13:08Z"}']],
    [
      `<tu creationdate="20240302">${tuv('en', 'a', ' creationdate="20200101"')}</tu>`,
      ['1 en:a {"created":"2024-03-02"}'],
    ],
    [
      `<tu>${tuv('en', 'a', ' changedate="20240303"')}${tuv('zh', '一', ' creationdate="20240304"')}</tu>`,
      ['1 en:a zh:一 {"created":"2024-03-03"}'],
    ],
    [
      `<tu>${tuv('en', 'a', ' changedate="20240303" creationdate="20240302"')}</tu>`,
      ['1 en:a {"created":"2024-03-02"}'],
    ],
    [
      `<tu><prop type="x-document">d</prop><prop type="x-url">u</prop><prop type="x-foo">f</prop><prop>p</prop><prop type="document">q</prop>${PAIR}</tu>`,
      ['1 en:a zh:一 {"document":{"id":"d","provenance":{"url":"u"}}}'],
    ],
    [
      `<tu>${tuv('en', 'a<ph>x<sub>b</sub><sub>c</sub></ph>')}${tuv('zh', '一<ph><sub>二</sub></ph>')}</tu>`,
      ['1 en:a zh:一', '1 en:b zh:二'],
    ],
    [`<tu>${tuv('en', '\n  a <hi>b</hi>\n')}</tu>`, ['1 en:a b']],
    [`<note>n</note><seg>x</seg>${PAIR}<tu>${PAIR}</tu>`, ['1 en:a zh:一']],
    ['<tu/>', ['1']],
  ])('%s', (body, found) => expect(of(body)).toEqual(found));

  it('have the source of the header unless they have their own', () => {
    expect(of(`<tu>${PAIR}</tu><tu srclang="zh">${PAIR}</tu>`, '<header srclang="en-US"/>')).toEqual([
      '1 en:a zh:一 {"sourceTag":"en-US"}',
      '1 en:a zh:一 {"sourceTag":"zh"}',
    ]);
  });

  it('are dropped where the structure breaks in them, and read on after that', () => {
    const unit = `<tu>${PAIR}</tu>`;
    const found = of(`${unit}\n<tu>${tuv('en', 'a</b>')}${tuv('zh', '一')}</tu>\n${unit}\n${unit}`);
    expect(found.filter((one) => !one.includes('malformed-xml'))).toEqual([
      '1 en:a zh:一',
      '3 en:a zh:一',
      '4 en:a zh:一',
    ]);
    expect(found[1]).toMatch(/^2 malformed-xml /);
  });
});
