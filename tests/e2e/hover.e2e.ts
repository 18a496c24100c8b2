import { describe, expect, it } from 'vitest';
import type { Box, CardSeen } from './reader.ts';
import {
  cardOn,
  hover,
  paintedPixels,
  pointAt,
  pointAway,
  pointInCard,
  settle,
  until,
  waitForNoCard,
} from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
/** Red, green, blue of the mark on the page. */
const MARK = [255, 217, 120] as const;

/** A text of each English paragraph, one of its counterpart, and figures on both sides that agree. */
const ENGLISH: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  ['Zhengzhou leads Central China', '领跑中部城市', ['H1', '上半年']],
  ['Latest data show', '最新数据出炉'],
  [
    'total import and export value',
    '记者从郑州市商务局获悉',
    ['274.68 billion yuan', '2746.8亿元'],
    ['up 38.7 percent year-on-year', '同比增长38.7%'],
    ['first half of 2025', '今年1—6月'],
    ['August 3', '8月3日'],
    ['rank first', '第1位'],
  ],
  ['Made-in-Zhengzhou products', '郑州制造'],
  [
    'procurement team has been',
    '得锡化工',
    ['416 million yuan', '4.16亿元'],
    ['up 9 percent', '同比增长9%'],
    ['first five months', '前5个月'],
  ],
  ['In the dust-free workshop', '无尘车间'],
  ['Air cargo continues', '国际郑'],
  ['continues to shine abroad', '招牌越擦越亮', ['first half of this year', '上半年']],
  ['global trade network is expanding', '商贸朋友圈', ['226 countries and regions', '226个国家和地区']],
  ['From "buying globally"', '从买全球到卖全球'],
];

describe('hovering over an article in one language', () => {
  it('shows the Chinese counterpart and the figures beside every English paragraph', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    for (const [english, chinese, ...figures] of ENGLISH) {
      const card = await hover(page, english, chinese);
      expect(card.languages).toEqual(['zh-Hans']);
      expect(card.texts.join()).not.toContain('中文来源');
      for (const [en, zh] of figures) expectAgreement(card, en, zh);
      expect(card.figures.filter(({ relation }) => relation === 'mismatch')).toEqual([]);
      if (english.startsWith('total')) await screenshot(page, 'english');
    }
    expect(page.errors).toEqual([]);
  });

  it('shows the English counterpart beside every Chinese paragraph', async () => {
    const { open, screenshot } = setting();
    const page = await open('chinese.html');
    for (const [english, chinese, ...figures] of ENGLISH) {
      const card = await hover(page, chinese, english);
      expect(card.languages).toEqual(['en']);
      for (const [en, zh] of figures) expectAgreement(card, en, zh);
      if (english.startsWith('total')) await screenshot(page, 'chinese');
    }
    expect(page.errors).toEqual([]);
  });

  it('names the source of the counterpart', async () => {
    const page = await setting().open('chinese.html');
    const { provenance } = await hover(page, '郑州制造', 'Made-in-Zhengzhou');
    expect(provenance).toContain('Zhengzhou leads Central China cities');
    expect(provenance).toContain('河南日报');
  });
});

describe('hovering over other pages', () => {
  it('shows the other language of each paragraph on a bilingual page', async () => {
    const page = await setting().open('bilingual.html');
    expect((await hover(page, 'Made-in-Zhengzhou products', '郑州制造')).languages).toEqual(['zh-Hans']);
    expect((await hover(page, '郑州制造', 'Made-in-Zhengzhou products')).languages).toEqual(['en']);
    expect((await hover(page, 'Zhengzhou leads', '领跑')).languages).toEqual(['zh-Hans']);
    expect((await hover(page, '领跑中部', 'Zhengzhou leads')).languages).toEqual(['en']);
  });

  it('finds paragraphs whose markup, quotes, widths and surroundings differ from the corpus', async () => {
    const { open, screenshot } = setting();
    const page = await open('messy.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    expectAgreement(
      await hover(page, 'total import and export', '8月3日'),
      '274.68 billion yuan',
      '2746.8亿元',
    );
    expect((await hover(page, 'Made-in-Zhengzhou products', '郑州制造')).texts).toHaveLength(2);
    await screenshot(page, 'messy-merged');
    await hover(page, 'Air cargo continues', '国际郑');
    await hover(page, 'continues to shine abroad', '招牌越擦越亮');
    await hover(page, 'trade network is expanding', '商贸朋友圈');
    await hover(page, '记者从郑州市商务局获悉', 'total import');
    expect((await hover(page, '对外贸易增速领跑', 'robust growth')).texts).toHaveLength(2);
    expect(page.errors).toEqual([]);
  });

  it('finds an article that arrives late, and the one that replaces it', async () => {
    const page = await setting().open('late.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    await pointAway(page);
    await page.evaluate(() => void dispatchEvent(new Event('show-chinese')));
    await hover(page, '最新数据出炉', 'Latest data show');
  });

  it('finds the article of a link that the page follows by script', async () => {
    const page = await setting().open('late.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    await pointAway(page);
    await page.evaluate(() => void dispatchEvent(new Event('follow-link')));
    await hover(page, '最新数据出炉', 'Latest data show');
  });

  it('works under a policy that allows nothing', async () => {
    const page = await setting().open('strict/english.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    expect(page.errors).toEqual([]);
  });

  it('works in a frame', async () => {
    const { open, screenshot } = setting();
    const page = await open('iframe.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    await screenshot(page, 'frame');
  });

  it('works in a scrolled pane of a dark page with odd font sizes', async () => {
    const { open, screenshot } = setting();
    const page = await open('scrolled.html');
    const card = await hover(page, '商贸朋友圈', 'global trade network');
    expect(card.box.right - card.box.left).toBeLessThanOrEqual(401);
    await screenshot(page, 'scrolled');
  });

  it('shows nothing beside what is in no corpus, comments and links among them', async () => {
    const page = await setting().open('no-match.html');
    await settle();
    for (const text of ['municipal library', '市图书馆馆长', 'Library opens']) {
      await pointAt(page, text);
      await settle();
      expect(await cardOn(page)).toBeUndefined();
    }
    const english = await setting().open('english.html');
    await hover(english, 'Latest data show', '最新');
    for (const text of ['Great news for', 'Exporters look', 'Copyright 1995']) {
      await pointAt(english, text);
      await settle();
      expect(await cardOn(english)).toBeUndefined();
    }
  });
});

describe('the card', () => {
  it('stands where it covers nothing of the paragraph', async () => {
    const page = await setting().open('english.html');
    for (const [width, height] of [
      [1280, 800],
      [900, 700],
      [700, 900],
    ] as const) {
      await page.emulate({ width, height });
      for (const text of ['Latest data show', 'total import and export value', 'In the dust-free workshop']) {
        await hover(page, text);
        const block = await pointAt(page, text);
        const { box } = await hover(page, text);
        expect(overlap(box, block), `${text} at ${width}`).toBe(false);
        await pointAway(page);
        await waitForNoCard(page);
      }
    }
  });

  it('goes when the pointer leaves, and takes its host along', async () => {
    const page = await setting().open('english.html');
    const nodes = () => page.evaluate(() => document.documentElement.childNodes.length);
    const before = await nodes();
    await hover(page, 'procurement team', '得锡');
    await pointAway(page);
    await waitForNoCard(page);
    expect(await nodes()).toBe(before);
  });

  it('can be reached by the pointer, and then stays', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'procurement team', '得锡');
    await pointInCard(page, '[data-part=counterpart]');
    await settle();
    expect((await cardOn(page))?.state).toBe('hover');
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('goes at Escape', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'procurement team', '得锡');
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('stays when a click has pinned it, until Escape or its button', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    for (const close of ['Escape', 'button'] as const) {
      await hover(page, 'procurement team', '得锡');
      const point = await pointInCard(page, '[data-part=counterpart]');
      await page.click(point.x, point.y);
      await until('pinned', async () => (await cardOn(page))?.state === 'pinned' || undefined);
      await pointAt(page, 'Latest data show');
      await settle();
      expect((await cardOn(page))?.texts.join()).toContain('得锡');
      if (close === 'Escape') {
        await screenshot(page, 'pinned');
        await page.press('Escape');
      } else {
        const { x, y } = await pointInCard(page, '[data-action=close]');
        await page.click(x, y);
      }
      await waitForNoCard(page);
    }
  });

  it('marks a figure in both texts while the pointer is on its row, without changing the page', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    const markup = () => page.evaluate(() => document.body.innerHTML);
    const before = await markup();
    const card = await hover(page, 'procurement team', '得锡');
    const row = card.figures.findIndex(({ zh }) => zh.includes('4.16亿元'));
    await pointInCard(page, `[data-part=figure]:nth-child(${row + 1})`);
    await until('the mark', async () => (await cardOn(page))?.marked[0]);
    expect((await cardOn(page))?.marked).toEqual(['4.16亿元']);
    await screenshot(page, 'figure-marked');
    expect(await page.evaluate(highlightedText)).toEqual(['416 million yuan']);
    expect(await paintedPixels(page, MARK)).toBeGreaterThan(200);
    expect(await markup()).toBe(before);
    await pointInCard(page, '[data-part=provenance]');
    await until('no mark', async () => (await cardOn(page))?.marked.length === 0 || undefined);
    expect(await page.evaluate(highlightedText)).toEqual([]);
  });

  it('keeps its content from the page', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'procurement team', '得锡');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('duizhao-card');
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        attributes: host?.getAttributeNames(),
      };
    });
    expect(seen).toEqual({ root: null, text: '', attributes: ['popover'] });
  });

  it('ignores events that a script made', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'Latest data show', '最新');
    await pointAway(page);
    await waitForNoCard(page);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent?.includes('procurement'),
      );
      const { left, top } = (paragraph ?? document.body).getBoundingClientRect();
      paragraph?.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          composed: true,
          clientX: left + 5,
          clientY: top + 5,
        }),
      );
    });
    await settle();
    expect(await cardOn(page)).toBeUndefined();
  });
});

function expectAgreement({ figures }: CardSeen, en: string, zh: string): void {
  const found = figures.find((figure) => figure.en.includes(en) && figure.zh.includes(zh));
  expect(found?.relation, `${en} / ${zh} in ${JSON.stringify(figures)}`).toBe('match');
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What the registry of highlights marks; scripts of the page see their own world's registry, which is shared. */
/** The figures that are marked. */
function highlightedText(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...(name.endsWith('figure') ? highlight : [])].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
    }),
  );
}
