import { expect, it } from 'vitest';
import { detectLanguage, otherLanguage } from '../../../src/core/text/index.ts';

it.each([
  ['Zhengzhou leads Central China', 'en'],
  ['领跑中部城市 上半年郑州外贸乘势起飞', 'zh'],
  ['領跑中部城市，上半年鄭州外貿乘勢起飛', 'zh'],
  ['国家公园(national parks)在中国的发展', 'zh'],
  ['The national parks (国家公园) of China are growing fast', 'en'],
  ['H1', 'en'],
  ['2025年', 'zh'],
  ['こんにちは、世界の皆さん', undefined],
  ['안녕하세요 여러분', undefined],
  ['أعلنت المدينة عن أرقام التجارة', undefined],
  ['123 456', undefined],
  ['', undefined],
])('calls %s %s', (text, language) => expect(detectLanguage(text)).toBe(language));

it('knows the other language', () => {
  expect(otherLanguage('en')).toBe('zh');
  expect(otherLanguage('zh')).toBe('en');
});
