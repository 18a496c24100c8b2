import { describe, expect, it } from 'vitest';
import { badPages } from './bad-pages.ts';
import { cardOn, hover, pointAway, settle, until, waitForNoCard } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

it('shows the card although the background was ended', async () => {
  const { open, browser } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  await pointAway(page);
  await waitForNoCard(page);
  await browser.killBackground();
  await page.bringToFront();
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
});

it('loads its card although the background was ended before the first hover', async () => {
  const { open, browser } = setting();
  const page = await open('english.html');
  await settle();
  await browser.killBackground();
  await page.bringToFront();
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
});

it('looks a new page up although the background was ended', async () => {
  const { open, browser } = setting();
  await browser.killBackground();
  await hover(await open('chinese.html'), '最新数据出炉', 'Latest data show');
});

it('goes on when tabs are closed in the middle of what they asked', async () => {
  const { open } = setting();
  for (const path of ['english.html', 'chinese.html', 'bilingual.html']) {
    const page = await open(path);
    await page.moveTo(400, 300);
    await page.close();
  }
  await hover(await open('english.html'), 'Made-in-Zhengzhou products', '郑州制造');
});

it('takes the old card away when the extension is loaded again under an open page, and says so once', async () => {
  const { open, browser, screenshot } = setting();
  const page = await open('english.html');
  const plain = await open('no-match.html');
  await page.bringToFront();
  await hover(page, 'Latest data show', '最新');
  await browser.reloadExtension();
  await page.bringToFront();
  const notice = () => page.inCard((root) => root.querySelector('.notice')?.textContent ?? undefined);
  expect(await until('the notice', notice)).toMatch(/updated/);
  expect(await page.evaluate(() => document.querySelectorAll('duizhao-card').length)).toBe(1);
  await screenshot(page, 'updated');
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
  expect(await page.evaluate(() => document.querySelectorAll('duizhao-card').length)).toBe(1);
  expect(await plain.evaluate(() => document.querySelector('duizhao-card'))).toBeNull();
});

describe('pages that try to hurt', () => {
  it.each(Object.keys(badPages))('neither throws nor freezes on %s', async (name) => {
    const page = await setting().open(`bad/${name}`);
    if (name !== 'design-mode.html') await hover(page, 'total import and export value', '8月3日');
    else await settle();
    const longest = await page.evaluate(async () => {
      let last = performance.now();
      let gap = 0;
      for (let turn = 0; turn < 20; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }
      return gap;
    });
    expect(longest).toBeLessThan(1000);
    if (name === 'design-mode.html') expect(await cardOn(page)).toBeUndefined();
    expect(page.errors).toEqual([]);
  });
});
