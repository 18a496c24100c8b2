import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/core/figures/zh/plain.ts';

describe('plain Chinese', () => {
  it.each([
    ['增长5%', '增长5%'],
    ['７ 月 25 日', '7月25日'],
    ['兩萬億', '两万亿'],
    ['同比增長３.５％（约）', '同比增长3.5%(约)'],
    ['１，２３４', '1，234'],
    ['，。；：', '，。;:'],
    ['\u22125℃', '-5℃'],
    ['共\u30005\u3000个', '共5个'],
    ['共 5 个', '共5个'],
    ['共  5  个', '共5个'],
    ['共\u00a05\u00a0个', '共5个'],
    ['（ 5 元', '(5元'],
    ['— 5 %', '—5%'],
    ['共 $5', '共$5'],
    ['共 十 个', '共十 个'],
    ['5 ℃', '5℃'],
    ['5 kg', '5 kg'],
    ['iPhone 15 发布', 'iPhone 15发布'],
    ['GDP 5', 'GDP 5'],
    ['中 国', '中 国'],
    ['～5', '~5'],
    ['！＋－', '!+-'],
  ])('%s is %s', (source, text) => expect(plain(source).text).toBe(text));

  it('is the original where nothing is cut', () => {
    expect(plain('兩萬億').original).toBeUndefined();
    expect(plain('GDP 5').original).toBeUndefined();
  });

  it.each([
    ['于 ７ 月 25 日举行', '7月25日', '７ 月 25 日'],
    ['共  5  个 6 个', '6个', '6 个'],
    ['共  5  个', '5个', '5  个'],
    ['共 5 个', '共', '共'],
  ])('knows its place in %s', (source, part, written) => {
    const { text, original } = plain(source);
    const start = text.indexOf(part);
    const span = original?.({ start, end: start + part.length });
    expect(span && source.slice(span.start, span.end)).toBe(written);
  });
});
