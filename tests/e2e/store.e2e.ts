import { expect, it } from 'vitest';
import { hover, pointInCard, settle } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();

/** The stores want pictures of 1280 × 800: the window of these tests. */
it.runIf(browserName === 'chromium')('takes the pictures for the listings of the stores', async () => {
  const { open, openCorpora, openOptions, openSidePanel, screenshot } = setting();
  const english = await open('english.html');
  await hover(english, 'total import and export value', '8月3日');
  expect(await english.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
  await pointInCard(english, '[data-relation=match]');
  await screenshot(english, 'store-1-card');
  const chinese = await open('chinese.html');
  await hover(chinese, '记者从郑州市商务局获悉', 'August 3');
  await screenshot(chinese, 'store-2-chinese');
  const panel = await openSidePanel(english);
  await settle();
  await screenshot(panel, 'store-3-side-panel');
  await screenshot(await openCorpora(), 'store-4-corpora');
  await screenshot(await openOptions(), 'store-5-options');
});
