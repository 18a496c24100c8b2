import { describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import {
  cardOn,
  clickInCard,
  hover,
  pointAt,
  pointAway,
  pointInCard,
  settle,
  until,
  waitForCard,
  waitForNoCard,
} from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

describe('reading sentence by sentence', () => {
  it('marks the sentence of the page that answers the one pointed at in the card', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    await hover(page, 'continues to shine abroad', '招牌越擦越亮');
    const line = await until('the sentence', () => page.inCard(startOfSentence, 1));
    await page.moveTo(line.x, line.y);
    const marked = await until('the mark', async () => (await page.evaluate(marks, 'sentence'))[0]);
    expect(marked).toMatch(/^Statistics indicate/);
    await screenshot(page, 'sentence');
    await pointInCard(page, '[data-part=figure]');
    await until('no mark', async () => (await page.evaluate(marks, 'sentence')).length === 0 || undefined);
  });

  it('marks the sentence of the card that answers the one under the pointer on the page', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'continues to shine abroad', '招牌越擦越亮');
    await pointAt(page, 'Computers, telecommunication');
    const pointed = await until('the mark', () => page.inCard(pointedSentence));
    expect(pointed).toMatch(/计算机/);
  });
});

describe('what the reader does with a card', () => {
  it('explains the word that is clicked in a Chinese text', async () => {
    const { open, screenshot, choose } = setting();
    const page = await open('english.html');
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    const point = await until('the hanzi', () => page.inCard(placeOf, 'counterpart', '郑州'));
    await page.click(point.x, point.y);
    const word = await until('the word', () => page.inCard(textOfWord));
    expect(word).toContain('Zhèngzhōu');
    expect(word).toContain('CC-CEDICT, CC BY-SA 4.0');
    expect(await page.inCard((root) => root.querySelector('mark')?.textContent)).toBe('郑州');
    await screenshot(page, 'word');
    await choose({ pinyin: true });
    const chinese = await open('chinese.html');
    await hover(chinese, '最新数据出炉', 'Latest');
    const original = await until('the hanzi', () => chinese.inCard(placeOf, 'original', '新'));
    await chinese.click(original.x, original.y);
    expect(await until('the word', () => chinese.inCard(textOfWord))).toContain('zuìxīn');
    await screenshot(chinese, 'word-original');
  });

  it('shows pinyin above the Chinese, and remembers it', async () => {
    const { open, screenshot, choose } = setting();
    await choose({});
    const page = await open('english.html');
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    await clickInCard(page, '[data-action=pinyin]');
    const reading = await until('pinyin', () => page.inCard(firstReading));
    expect(reading).toBe('zhèng');
    await screenshot(page, 'pinyin');
    await page.press('Escape');
    await pointAway(page);
    await waitForNoCard(page);
    await hover(page, 'Latest data show', '最新');
    expect(await until('pinyin again', () => page.inCard(firstReading))).toBe('zuì');
    const chinese = await open('chinese.html');
    await hover(chinese, '郑州制造', 'Made-in-Zhengzhou');
    expect(await until('pinyin of the page', () => chinese.inCard(firstReading))).toBe('zhèng');
    await screenshot(chinese, 'pinyin-original');
  });

  it('makes the text larger, and remembers it', async () => {
    const { open, screenshot, choose } = setting();
    await choose({});
    const page = await open('english.html');
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    const before = await page.inCard(textSize);
    await clickInCard(page, '[data-action=text-size]');
    await clickInCard(page, '[data-action=larger]');
    await clickInCard(page, '[data-action=larger]');
    expect(await page.inCard(textSize)).toBeCloseTo((before ?? 0) * 1.2);
    await screenshot(page, 'text-size');
    await page.press('Escape');
    await page.press('Escape');
    await pointAway(page);
    await waitForNoCard(page);
    await hover(page, 'Latest data show', '最新');
    expect(await page.inCard(textSize)).toBeCloseTo((before ?? 0) * 1.2);
  });

  it('keeps several cards open, each where it was dragged', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    await page.drag(await pointInCard(page, '.hint'), { x: 960, y: 60 });
    await until('pinned', async () => (await cardOn(page))?.state === 'pinned' || undefined);
    const { box } = await waitForCard(page);
    expect(box.top).toBeLessThan(80);
    const block = await pointAt(page, 'procurement team');
    await until('the second card', async () => (await countCards(page)) === 2 || undefined);
    await page.moveTo(block.right + 120, block.top + 60);
    await page.click(block.right + 120, block.top + 60);
    await pointAway(page);
    await settle();
    expect(await countCards(page)).toBe(2);
    expect((await cardOn(page))?.box).toEqual(box);
    await screenshot(page, 'two-pinned');
    await page.click(640, 20);
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await countCards(page)).toBe(0);
  });

  it('keeps a pinned card in place while the page scrolls, and takes away one that is not', async () => {
    const page = await setting().open('english.html');
    await page.emulate({ width: 1280, height: 500 });
    await hover(page, 'Latest data show', '最新');
    await page.scroll(2000);
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, 'Latest data show', '最新');
    await clickInCard(page, '.text');
    await pointAway(page);
    const before = (await cardOn(page))?.box;
    await page.scroll(2000);
    await until('the scroll', () => page.evaluate(() => scrollY > 300 || undefined));
    expect((await cardOn(page))?.box).toEqual(before);
  });

  it('is widened by its edge', async () => {
    const { open, choose } = setting();
    await choose({});
    const page = await open('english.html');
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    await clickInCard(page, '.text');
    const width = async () => {
      const { left, right } = (await cardOn(page))?.box ?? { left: 0, right: 0 };
      return right - left;
    };
    const before = await width();
    const edge = await pointInCard(page, '.width-handle');
    await page.drag(edge, { x: edge.x - 60, y: edge.y });
    await until('the width', async () => (await width()) === before - 60 || undefined);
  });
});

describe('placing', () => {
  it.each([
    [1280, 800],
    [640, 400],
    [427, 640],
    [320, 256],
  ])('keeps the card inside a window of %d × %d', async (width, height) => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    await page.emulate({ width, height });
    for (const text of ['Latest data show', 'procurement team', 'From "buying']) {
      await hover(page, text);
      // The window has just been made smaller; the page may still be laying itself out.
      await waitForCard(page, ({ box }) => {
        return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      });
      if (text === 'procurement team') await screenshot(page, `window-${width}`);
      await pointAway(page);
      await page.press('Escape');
      await waitForNoCard(page);
    }
  });
});

/** What one of the marks of the page marks. */
function marks(name: string): string[] {
  const ranges = [...(CSS.highlights.get(`duizhao-${name}`) ?? [])];
  return ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
  );
}

function countCards(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('duizhao-card').length);
}

function startOfSentence(root: ShadowRoot, place: number) {
  const line = root.querySelectorAll('[data-part=sentence]')[place]?.getClientRects()[0];
  return line && { x: line.left + 8, y: line.top + line.height / 2 };
}

function pointedSentence(root: ShadowRoot): string | undefined {
  return root.querySelector('[data-pointed=true]')?.textContent ?? undefined;
}

function firstReading(root: ShadowRoot): string | undefined {
  return root.querySelector('rt')?.textContent ?? undefined;
}

function textSize(root: ShadowRoot): number {
  return Number.parseFloat(getComputedStyle(root.querySelector('.text') ?? root.host).fontSize);
}

/** The middle of a text in a part of the card. */
function placeOf(root: ShadowRoot, part: string, text: string) {
  const within = root.querySelector(`[data-part=${part}]`);
  if (within === null) return undefined;
  const nodes = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 3, y: box.top + box.height / 2 };
  }
  return undefined;
}

function textOfWord(root: ShadowRoot): string | undefined {
  return root.querySelector('[data-part=word]')?.textContent ?? undefined;
}
