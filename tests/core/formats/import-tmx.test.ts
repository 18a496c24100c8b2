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
