import { describe, expect, it } from 'vitest';
import { CharacterSet, isDigitAt } from '../../../../src/core/figures/zh/character-set.ts';
import { isDesignated, nameAt, nameCharacters } from '../../../../src/core/figures/zh/names.ts';

/** The name that begins at the `|` in a text, or nothing. */
function nameIn(marked: string): string {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const end = nameAt(text, start);
  return end === undefined ? '' : text.slice(start, end);
}

describe('a name in a Chinese text', () => {
  it.each([
    ['|百分百', '百分百'],
    ['|千万别', '千万'],
    ['|千万元', ''],
    ['|成千上万人', '成千上万'],
    ['|二十届四中全会', '二十届'],
    ['|二十届展会', ''],
    ['|十四个五年规划', '十四个五年'],
    ['|第十四个五年规划', '第十四个五年'],
    ['|第十四名', ''],
    ['|90后', '90后'],
    ['|900后', ''],
    ['|+86 138 1234 5678', '+86 138 1234 5678'],
    ['|138 1234 5678', '138 1234 5678'],
    ['|010-12345678', '010-12345678'],
    ['|+5%', ''],
    ['|192.168.1.1', '192.168.1.1'],
    ['|3.5', ''],
    ['|12345热线', '12345'],
    ['|12345人', ''],
    ['|7x24小时', '7x24小时'],
    ['|9·18', '9·18'],
    ['|九·一八', '九·一八'],
    ['|3号线', '3号'],
    ['|3号', ''],
    ['|[12]', '[12]'],
    ['|[1,2]', '[1,2]'],
    ['|(2024)12号', '(2024)12号'],
    ['|〔2024〕12号', '〔2024〕12号'],
    ['|(12)', ''],
    ['|人', ''],
    ['|第', ''],
    ['|G20峰会', 'G20'],
    ['|PM2.5浓度', 'PM2.5'],
    ['|S-400导弹', 'S-400'],
    ['|COVID-19', 'COVID-19'],
    ['|A-b-12型', 'A-b-12'],
    ['|Z世代', 'Z'],
    ['|AZ', 'AZ'],
    ['|az', 'az'],
    ['|@5', ''],
    ['|iPhone 15发布', 'iPhone 15'],
    ['|iPhone 15万部', 'iPhone'],
    ['|iPhone 15部', 'iPhone'],
    ['|iPhone发布', 'iPhone'],
    ['|iPhone 发布', 'iPhone'],
    ['|GDP 5%', 'GDP'],
    ['|GDP5%', 'GDP5'],
    ['|US$5', ''],
    ['|HK$500', ''],
    ['|X$5', ''],
    ['|USD 500', ''],
    ['|RMB500', ''],
    ['|Q3营收', ''],
    ['|H1营收', ''],
    ['|FY2024', ''],
    ['|Q营收', 'Q'],
    ['|QR3', 'QR3'],
    ['|https://a.cn/5?x=1共', 'https://a.cn/5?x=1'],
    ['|www.a.cn/5共', 'www.a.cn/5'],
    ['|a5@b.com共', 'a5@b.com'],
    ['|a.b共', 'a'],
  ])('%s: %s', (marked, name) => expect(nameIn(marked)).toBe(name));

  it.each([
    ['波音', true],
    ['拨打', true],
    ['尾号', true],
    ['iPhone', true],
    ['US$', false],
    ['USD', false],
    ['RMB', false],
    ['约', false],
    ['', false],
    ['波音的', false],
  ])('may end before its digits: %s', (before, expected) =>
    expect(isDesignated(`${before}737`, before.length)).toBe(expected));

  it('begins with a letter, a sign or a word', () => {
    const characters = [...nameCharacters()];
    for (const character of 'AZaz+[〔【(百') expect(characters).toContain(character);
    expect(characters).not.toContain('人');
  });
});

describe('a set of characters', () => {
  const set = new CharacterSet(['年', '月底', 'A']);

  it('holds characters, and of words the first', () => {
    expect([...'年月A'].map((_, at) => set.isAt('年月A', at))).toEqual([true, true, true]);
    expect([...'底日B@'].map((_, at) => set.isAt('底日B@', at))).toEqual([false, false, false, false]);
  });

  it('holds none beyond a text', () => {
    expect(set.isAt('年', -1)).toBe(false);
    expect(set.isAt('年', 1)).toBe(false);
    expect(new CharacterSet(['\0']).isAt('年', 1)).toBe(false);
  });

  it('is in a text wherever one of it is', () => {
    expect(set.isIn('日年')).toBe(true);
    expect(set.isIn('年日')).toBe(true);
    expect(set.isIn('日')).toBe(false);
    expect(set.isIn('')).toBe(false);
  });

  it('knows digits', () => {
    expect([...'/09:零'].map((_, at) => isDigitAt('/09:零', at))).toEqual([false, true, true, false, false]);
  });
});
