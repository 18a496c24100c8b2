import { expect, it } from 'vitest';
import { chineseScript, detectLanguage, otherLanguage } from '../../../src/core/text/index.ts';

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
  ['…a city of this land.7月26日晚，第一届中国国家公园论坛在西宁开幕，专家学者共议保护之路。', 'zh'],
  [
    'Le gouvernement a annoncé mardi une hausse du salaire minimum pour les ouvriers des usines de Lyon.',
    undefined,
  ],
  [
    'Die Regierung hat am Dienstag eine Erhöhung des Mindestlohns für Arbeiter in allen Fabriken angekündigt.',
    undefined,
  ],
  [
    'BEIJING, March 3 (News Agency) -- Vice-minister Chen Xiaojun met representatives of automakers on Monday.',
    'en',
  ],
  [
    'Los Angeles, Las Vegas, San Jose de los Altos, El Paso: mayors met there; Garcia, Lopez, Smith, Jones spoke.',
    'en',
  ],
  [
    'El puerto movió más mercancías en junio que nunca, según informó su operador el martes por la noche.',
    undefined,
  ],
  ['Prices, wages and rents rose again in July, but not as fast as economists had feared last spring.', 'en'],
  ['Правительство объявило о повышении', undefined],
  ['123 456', undefined],
  ['', undefined],
])('calls %s %s', (text, language) => expect(detectLanguage(text)).toBe(language));

it('knows the other language', () => {
  expect(otherLanguage('en')).toBe('zh');
  expect(otherLanguage('zh')).toBe('en');
});

it.each([
  ['这个国家的经济在过去两年里发展得很快', 'Hans'],
  ['這個國家的經濟在過去兩年裡發展得很快', 'Hant'],
  ['人口一千', undefined],
  ['Trade grew', undefined],
])('tells how %s is written: %s', (text, script) => expect(chineseScript(text)).toBe(script));
