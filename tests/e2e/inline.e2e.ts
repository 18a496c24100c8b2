import { describe, expect, it } from 'vitest';
import { cardOn, pointAt, settle, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const INLINE = () => document.querySelectorAll('duizhao-inline').length || undefined;

describe('counterparts in the page', () => {
  it('stand below each matched paragraph, in the type of the page', async () => {
    const { open, choose, screenshot } = setting();
    await choose({ display: 'inline' });
    const page = await open('english.html');
    expect(await until('the counterparts', () => page.evaluate(INLINE))).toBe(10);
    await pointAt(page, 'procurement team');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
    await screenshot(page, 'inline');
    const chinese = await open('scrolled.html');
    await until('the counterparts', () => chinese.evaluate(INLINE));
    await screenshot(chinese, 'inline-dark');
  });

  it('leave no trace once they are off', async () => {
    const { open, choose } = setting();
    const page = await open('layouts.html');
    await settle();
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    await choose({ display: 'inline' });
    await until('the counterparts', () => page.evaluate(INLINE));
    expect(await markup()).not.toBe(before);
    await choose({});
    await until('their end', () =>
      page.evaluate(() => document.querySelector('duizhao-inline') === null || undefined),
    );
    expect(await markup()).toBe(before);
  });

  it('break no grid, flex box, column, table or list', async () => {
    const { open, choose, screenshot } = setting();
    const layout = async () => {
      const page = await open('layouts.html');
      await page.emulate({ width: 1200, height: 900 });
      // Where scroll bars take room, a higher page must not be a narrower one.
      await page.evaluate(() => {
        document.documentElement.style.overflowY = 'scroll';
      });
      await settle();
      return page;
    };
    const before = await (await layout()).evaluate(lefts);
    await choose({ display: 'inline' });
    const page = await layout();
    await until('the counterparts', () => page.evaluate(INLINE));
    await settle();
    await screenshot(page, 'inline-layouts');
    expect(await page.evaluate(lefts)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it.runIf(browserName === 'chromium')('are printed', async () => {
    const { open, choose } = setting();
    await choose({ display: 'inline' });
    const page = await open('english.html');
    await until('the counterparts', () => page.evaluate(INLINE));
    await page.emulate({ print: true });
    const height = await page.evaluate(
      () => document.querySelector('duizhao-inline')?.getBoundingClientRect().height ?? 0,
    );
    expect(height).toBeGreaterThan(20);
  });
});

/** Where every box of the page is from left to right, and how wide: a counterpart may only make it higher. */
function lefts(): string[] {
  return [...document.querySelectorAll('article, article *:not(duizhao-inline, br)')].map((element) => {
    const { left, width } = element.getBoundingClientRect();
    return `${element.tagName} ${Math.round(left)} ${Math.round(width)}`;
  });
}
