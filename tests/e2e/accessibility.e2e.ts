import { describe, expect, it } from 'vitest';
import { violationsInRoot, violationsOn } from './axe.ts';
import { textOf, wear } from './extension-page.ts';
import { clickInCard, hover, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const SCHEMES = browserName === 'chromium' ? [false, true] : [undefined];

it.each(SCHEMES)('finds no fault with the card (dark: %s)', async (dark) => {
  const { open, screenshot } = setting();
  const page = await open('messy.html');
  if (dark !== undefined) await page.emulate({ dark });
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
  await clickInCard(page, '[data-action=copy-menu]');
  await until('the menu', () => page.inCard((root) => root.querySelector('.menu') !== null || undefined));
  if (dark) await screenshot(page, 'card-dark');
  const markup = await page.inCard((root) => root.innerHTML);
  expect(markup).toContain('data-part="figure"');
  const copy = await open('index.html');
  if (dark !== undefined) await copy.emulate({ dark });
  expect(await violationsInRoot(copy, markup)).toEqual([]);
});

describe.each(['light', 'dark', 'sepia'])('in the theme %s', (theme) => {
  it('finds no fault with the panel', async () => {
    const { open, openPanel, screenshot } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    const panel = await openPanel(page);
    await wear(panel, theme);
    await until('the count', () => textOf(panel, '[data-action=copy-all]', /./));
    await screenshot(panel, `panel-${theme}`);
    expect(await violationsOn(panel)).toEqual([]);
  });

  it('finds no fault with the options', async () => {
    const { openOptions, screenshot } = setting();
    const options = await openOptions();
    await wear(options, theme);
    await until('the page', () => textOf(options, 'h1', /./));
    await screenshot(options, `options-${theme}`);
    expect(await violationsOn(options)).toEqual([]);
  });

  it('finds no fault with the introduction', async () => {
    const { openIntroduction, screenshot } = setting();
    const introduction = await openIntroduction();
    await wear(introduction, theme);
    await until('the page', () => textOf(introduction, 'h1', /./));
    await screenshot(introduction, `first-run-${theme}`);
    expect(await violationsOn(introduction)).toEqual([]);
  });
});
