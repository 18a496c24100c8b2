import { describe, expect, it } from 'vitest';
import { cardOn, hover, pointAt, pointAway, settle, waitForNoCard } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

describe('hovering', () => {
  it('shows the Chinese counterpart and its figures beside an English paragraph', async () => {
    const { open, screenshot } = setting();
    const page = await open('english.html');
    const card = await hover(page, 'total import and export value', '8月3日');
    await screenshot(page, 'english');
    expect(card.texts[0]).toMatch(/^8月3日,记者从郑州市商务局获悉.*第1位。$/);
    expect(card.languages).toEqual(['zh-Hans']);
    expect(card.figures).toEqual(
      expect.arrayContaining([
        { relation: 'match', en: '274.68 billion yuan', zh: '2746.8亿元' },
        { relation: 'match', en: 'up 38.7 percent year-on-year', zh: '同比增长38.7%' },
        { relation: 'match', en: 'first half of 2025', zh: '今年1—6月' },
        { relation: 'match', en: 'August 3', zh: '8月3日' },
        { relation: 'match', en: 'rank first', zh: '第1位' },
      ]),
    );
    expect(page.errors).toEqual([]);
  });

  it('goes when the pointer leaves', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'procurement team', '得锡');
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('stays away on paragraphs that are in no corpus', async () => {
    const page = await setting().open('no-match.html');
    await settle();
    await pointAt(page, 'municipal library');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
  });
});
