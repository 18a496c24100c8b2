import { describe, expect, it } from 'vitest';
import { hover, pointAway, settle, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();

describe('a page that grows', () => {
  it('has counterparts in every story that scrolling brings, and still in those before', async () => {
    const page = await setting().open('endless.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    await pointAway(page);
    await page.scroll(3000);
    await until('the next story', () =>
      page.evaluate(() => document.querySelectorAll('article').length === 2 || undefined),
    );
    await hover(page, '郑州制造在国际市场上', 'Made-in-Zhengzhou');
    await pointAway(page);
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    expect(page.errors).toEqual([]);
  });

  it('has counterparts in every post of a live blog: new ones above, and corrected ones', async () => {
    const page = await setting().open('live.html');
    await hover(page, 'total import and export value', '记者从郑州市商务局获悉');
    await pointAway(page);
    await page.evaluate(() => void dispatchEvent(new Event('news')));
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    await pointAway(page);
    await page.evaluate(() => void dispatchEvent(new Event('correction')));
    await hover(page, 'procurement team has been', '得锡化工');
    await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
    expect(page.errors).toEqual([]);
  });
});

// Firefox does not show a page as it is printed to any driver.
describe.runIf(browserName === 'chromium')('the printed page', () => {
  it('holds the article as it was, nothing of ours', async () => {
    const { open, choose } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新数据出炉');
    expect(await page.evaluate(shownHosts)).toEqual(['duizhao-card']);
    await page.emulate({ print: true });
    expect(await page.evaluate(shownHosts)).toEqual([]);
    await choose({ trigger: 'marker' });
    const marked = await open('english.html');
    const markers = () => marked.evaluate(shownHosts);
    await until('the markers', async () => (await markers()).length > 0 || undefined);
    await marked.emulate({ print: true });
    expect(await markers()).toEqual([]);
  });

  it('leaves what was found in place for the reader who is back on the screen', async () => {
    const page = await setting().open('english.html');
    await page.emulate({ print: true });
    await settle();
    await page.emulate({ print: false });
    await hover(page, 'Latest data show', '最新数据出炉');
  });
});

/** The elements of ours that take up room. */
function shownHosts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('duizhao-card, duizhao-markers, duizhao-inline')]
    .filter((host) => host.checkVisibility())
    .map(({ localName }) => localName);
}
