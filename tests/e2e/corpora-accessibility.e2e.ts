import { expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { press, textOf } from './extension-page.ts';
import { until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const THEMES = ['light', 'dark', 'sepia'] as const;

it.each(
  browserName === 'chromium' ? THEMES : THEMES.slice(0, 1),
)('finds no fault with the side panel (%s)', async (theme) => {
  const { open, openSidePanel, screenshot, choose } = setting();
  await choose({ theme });
  const panel = await openSidePanel(await open('bilingual.html'));
  await panel.emulate({ width: 400, height: 760 });
  await until('the pairs', () => textOf(panel, '[data-action=harvest]', /\d/));
  await screenshot(panel, `side-panel-page-${theme}`);
  expect(await violationsOn(panel)).toEqual([]);
  await press(panel, '[data-action=tab-figures]');
  await until('the figures', () => textOf(panel, '.figure-check', /\d/));
  await screenshot(panel, `side-panel-figures-${theme}`);
  expect(await violationsOn(panel)).toEqual([]);
  await press(panel, '[data-action=tab-search]');
  await until('the corpora', () => textOf(panel, '[data-part=found]', /units/));
  await press(panel, '[data-part=query]');
  for (const key of ['t', 'r', 'a', 'd', 'e']) await panel.press(key);
  await until('what was found', () => textOf(panel, '[data-part=found]', /found/));
  await screenshot(panel, `side-panel-search-${theme}`);
  expect(await violationsOn(panel)).toEqual([]);
  await press(panel, '[data-action=tab-page]');
  await press(panel, '[data-action=harvest]');
  await until('the review', () => textOf(panel, '.pair-review .status', /\d/));
  await screenshot(panel, `side-panel-review-${theme}`);
  expect(await violationsOn(panel)).toEqual([]);
});

it.each(
  browserName === 'chromium' ? THEMES : THEMES.slice(0, 1),
)('finds no fault with the corpora page (%s)', async (theme) => {
  const { openCorpora, screenshot, choose } = setting();
  await choose({ theme });
  const corpora = await openCorpora();
  await corpora.emulate({ width: 900, height: 1500 });
  await press(corpora, '[data-action=paste-text]');
  await press(corpora, '[data-part=pasted-text]');
  for (const key of ['O', 'n', 'e']) await corpora.press(key);
  expect(await violationsOn(corpora)).toEqual([]);
  await press(corpora, '[data-action=import-text]');
  await until('the refusal', () => textOf(corpora, '[data-part=job]', /\w/));
  await screenshot(corpora, `corpora-page-${theme}`);
  expect(await violationsOn(corpora)).toEqual([]);
});
