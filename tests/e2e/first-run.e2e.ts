import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from './browsers/browser.ts';
import { isOff, isOn, press } from './extension-page.ts';
import { cardOn, hover, pointAt, pointAway, settle, until, waitForNoCard } from './reader.ts';
import { photograph, startBrowser } from './setting.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.introduction();
});
afterAll(() => browser?.close());

it('opens once the extension is installed, with a sample that has the real card', async () => {
  const card = await hover(page, 'total import and export value', '2746.8亿元');
  expect(card.figures).toContainEqual({ relation: 'match', en: '274.68 billion yuan', zh: '2746.8亿元' });
  await photograph(page, 'first-run');
  expect((await hover(page, '今年前5个月', '416 million yuan')).languages).toEqual(['en']);
  expect(page.errors).toEqual([]);
});

it('turns the overlay off and on, the sample with it', async () => {
  await press(page, '[data-action=toggle-overlay]');
  await until('off', () => isOff(page, 'toggle-overlay'));
  await waitForNoCard(page);
  await pointAt(page, 'total import and export value');
  await settle();
  expect(await cardOn(page)).toBeUndefined();
  await press(page, '[data-action=toggle-overlay]');
  await until('on', () => isOn(page, 'toggle-overlay'));
  await hover(page, 'total import and export value', '2746.8亿元');
  await pointAway(page);
});

it('leads to the options', async () => {
  await press(page, '[data-action=open-options]');
  await until(
    'the options',
    async () => (await browser.addresses()).some((url) => url.endsWith('/options.html')) || undefined,
  );
});
