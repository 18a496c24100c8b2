import { afterEach, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { choose, isChosen, isOff, press, storedSettings, textOf, type } from './extension-page.ts';
import { cardOn, hover, pointAt, settle, until, waitForNoCard } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

afterEach(async () => {
  const page = await setting().control();
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: StorageApi; chrome?: StorageApi };
    await (browser ?? chrome)?.storage.local.remove('settings');
  });
});

interface StorageApi {
  readonly storage: { local: { remove(key: string): Promise<void> } };
}

it('stores only what was changed, at once, and shows it in a page that is open already', async () => {
  const { openOptions, screenshot } = setting();
  const first = await openOptions();
  const second = await openOptions();
  await choose(first, 'theme', 'sepia');
  await choose(first, 'languages', 'en-to-zh');
  await until('the change', () => isChosen(second, 'languages', 'en-to-zh'));
  expect(await second.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  expect(await storedSettings(first)).toEqual({ version: 1, theme: 'sepia', languages: 'en-to-zh' });
  await screenshot(first, 'options-sepia');
  await choose(first, 'theme', 'system');
  await choose(first, 'languages', 'both');
  await until(
    'the defaults',
    async () => JSON.stringify(await storedSettings(first)) === '{"version":1}' || undefined,
  );
  expect(first.errors).toEqual([]);
});

it('shows counterparts only for the language chosen', async () => {
  const { open, openOptions } = setting();
  const page = await open('bilingual.html');
  await hover(page, '郑州制造', 'Made-in-Zhengzhou products');
  await choose(await openOptions(), 'languages', 'en-to-zh');
  await page.bringToFront();
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
  await pointAt(page, '领跑中部');
  await settle();
  expect((await cardOn(page))?.texts.join() ?? '').not.toContain('Zhengzhou leads');
});

it('leaves out a site typed as a link, with all below it, and takes it back', async () => {
  const { open, openOptions, screenshot } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  const options = await openOptions();
  await type(options, '.add-site input[type=text]', 'not a site');
  await options.press('Enter');
  await until('the problem', () => textOf(options, '.problem', /example\.com/));
  await type(options, '.add-site input[type=text]', 'http://127.0.0.1:8080/news');
  await press(options, '[data-action=add-site]');
  await until('the rule', () => textOf(options, '.sites', /127\.0\.0\.1/));
  expect(await storedSettings(options)).toEqual({ version: 1, sitesOff: ['*.127.0.0.1'] });
  await screenshot(options, 'options-sites');
  await page.bringToFront();
  await waitForNoCard(page);
  await pointAt(page, 'Made-in-Zhengzhou products');
  await settle();
  expect(await cardOn(page)).toBeUndefined();
  await options.bringToFront();
  await press(options, '[data-action=remove-site]');
  await page.bringToFront();
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
});

it('runs only on listed sites when the reader says so', async () => {
  const { open, openOptions, openPanel } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  await choose(await openOptions(), 'siteMode', 'listed');
  await page.bringToFront();
  await waitForNoCard(page);
  const panel = await openPanel(page);
  await until('off', () => isOff(panel, 'toggle-site'));
  await press(panel, '[data-action=toggle-site]');
  await page.bringToFront();
  await hover(page, 'Latest data show', '最新');
});

it('writes a backup and restores it; a bad file changes nothing and says why', async () => {
  const { openOptions } = setting();
  const options = await openOptions();
  await choose(options, 'theme', 'dark');
  await until(
    'the choice to be stored',
    async () => JSON.stringify(await storedSettings(options))?.includes('dark') || undefined,
  );
  const { name, text } = await options.download(() => press(options, '[data-action=backup]'));
  expect(name).toMatch(/^duizhao-settings-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toEqual({ format: 'duizhao-settings', version: 1, settings: { theme: 'dark' } });
  await choose(options, 'theme', 'light');
  await until(
    'the other choice to be stored',
    async () => JSON.stringify(await storedSettings(options))?.includes('light') || undefined,
  );

  await restore(options, text.replace('"dark"', '"neon"'));
  await until('the problem', () => textOf(options, '.outcome[data-outcome=bad-values]', /theme/));
  expect(await storedSettings(options)).toEqual({ version: 1, theme: 'light' });

  await restore(options, text);
  await until('the settings', () => isChosen(options, 'theme', 'dark'));
  expect(await storedSettings(options)).toEqual({ version: 1, theme: 'dark' });
});

it('remembers what was chosen over a restart of the browser', async () => {
  const { openOptions, browser } = setting();
  const before = await openOptions();
  await choose(before, 'display', 'inline');
  await until(
    'the choice to be stored',
    async () => JSON.stringify(await storedSettings(before))?.includes('inline') || undefined,
  );
  await browser.restart();
  const after = await openOptions();
  await until('the choice', () => isChosen(after, 'display', 'inline'));
});

it('is worked by keyboard alone', async () => {
  const { openOptions } = setting();
  const options = await openOptions();
  await until('the page', () => textOf(options, 'h1', /./));
  await options.press('Tab');
  expect(await focused(options)).toMatchObject({ action: 'toggle-overlay', outlined: true });
  await options.press(' ');
  await until('off', () => isOff(options, 'toggle-overlay'));
  await options.press(' ');
  await options.press('Tab');
  expect(await focused(options)).toMatchObject({ name: 'trigger', outlined: true });
  await options.press('ArrowDown');
  await until('the second', () => isChosen(options, 'trigger', 'modifier'));
});

it('names the keys of every command', async () => {
  const options = await setting().openOptions();
  const keys = await until('the keys', () => textOf(options, '.shortcuts', /\+/));
  // Macs write Alt as ⌥.
  expect(keys).toMatch(/Alt\+Shift\+D|⌥⇧D/);
});

it('fits a narrow window', async () => {
  const { openOptions, screenshot } = setting();
  const options = await openOptions();
  await options.emulate({ width: 320, height: 640 });
  await until('the page', () => textOf(options, 'h1', /./));
  expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  await screenshot(options, 'options-narrow');
});

it.each([50, 200, 400])('fits a window zoomed to %s %', async (zoom) => {
  const options = await setting().openOptions();
  await until('the page', () => textOf(options, 'h1', /./));
  await options.emulate({ width: Math.round((1280 * 100) / zoom), height: Math.round((800 * 100) / zoom) });
  expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
});

/** Chooses a file with this text. */
async function restore(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    if (input !== null) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      action: element?.getAttribute('data-action'),
      name: element?.getAttribute('name'),
      outlined: element !== null && getComputedStyle(element).outlineStyle !== 'none',
    };
  });
}
