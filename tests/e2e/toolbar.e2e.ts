import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { isOff, press, textOf } from './extension-page.ts';
import { cardOn, hover, pointAt, settle, until, waitForNoCard } from './reader.ts';
import { type Setting, useSetting } from './setting.ts';

const setting = useSetting();

it('turns the overlay off and on in all open pages with one click', async () => {
  const { open, openPanel, screenshot } = setting();
  const first = await open('english.html');
  await hover(first, 'Latest data show', '最新');
  const second = await open('chinese.html');
  await hover(second, '最新数据出炉', 'Latest');
  const panel = await openPanel(second);
  await press(panel, '[data-action=toggle-overlay]');
  await until('off', () => isOff(panel, 'toggle-overlay'));
  await screenshot(panel, 'panel-off');
  for (const [page, text] of [
    [first, 'Made-in-Zhengzhou products'],
    [second, '郑州制造'],
  ] as const) {
    await page.bringToFront();
    await waitForNoCard(page);
    await pointAt(page, text);
    await settle();
    expect(await cardOn(page)).toBeUndefined();
  }
  await panel.bringToFront();
  await press(panel, '[data-action=toggle-overlay]');
  await first.bringToFront();
  await hover(first, 'Made-in-Zhengzhou products', '郑州制造');
});

it('turns off one site and leaves the others on', async () => {
  const { open, openPanel } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  const panel = await openPanel(page);
  await press(panel, '[data-action=toggle-site]');
  await until('off', () => isOff(panel, 'toggle-site'));
  expect(await isOff(panel, 'toggle-overlay')).toBeUndefined();
  await page.bringToFront();
  await waitForNoCard(page);
  await pointAt(page, 'Made-in-Zhengzhou products');
  await settle();
  expect(await cardOn(page)).toBeUndefined();
  await panel.bringToFront();
  await press(panel, '[data-action=toggle-site]');
  await page.bringToFront();
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
});

it('counts the matched paragraphs in the panel and on the badge', async () => {
  const { open, openPanel, screenshot } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  const panel = await openPanel(page);
  const text = await until('the count', () => textOf(panel, '[data-part=match-count]', /10/));
  expect(text).toContain('10');
  await screenshot(panel, 'panel');
  expect(await badgeOf(setting(), page)).toBe('10');
  const plain = await open('no-match.html');
  await settle();
  expect(await badgeOf(setting(), plain)).toBe('');
});

it('counts the paragraphs of a frame of another site', async () => {
  const { open, openSite } = setting();
  const story = await (await open('english.html')).evaluate(() => location.href);
  const page = await openSite('no-match.html');
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.src = source;
    document.body.append(frame);
  }, story);
  await until('the badge', async () => ((await badgeOf(setting(), page)) === '10' ? true : undefined));
});

it('copies all pairs of the page, each once, in reading order', async () => {
  const { open, openPanel } = setting();
  const page = await open('bilingual.html');
  await hover(page, 'Latest data show', '最新');
  const panel = await openPanel(page);
  await until('the button', () => textOf(panel, '[data-action=copy-all]', /./));
  await press(panel, '[data-action=copy-all]');
  await until('the confirmation', () => textOf(panel, '[role=status]', /10/));
  const { text, html } = await panel.clipboard();
  expect(text.match(/Latest data show/g)).toHaveLength(1);
  expect(text.indexOf('Latest data show')).toBeLessThan(text.indexOf('最新数据出炉'));
  expect(text.indexOf('最新数据出炉')).toBeLessThan(text.indexOf('274.68 billion yuan'));
  expect(html).toContain('lang="zh');
});

it('toggles by keyboard without the panel', async () => {
  const { open, browser } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  await browser.pressShortcut(page);
  await waitForNoCard(page);
  await pointAt(page, 'Made-in-Zhengzhou products');
  await settle();
  expect(await cardOn(page)).toBeUndefined();
  await browser.pressShortcut(page);
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
});

it('remembers its state over a restart of the browser', async () => {
  const { open, openPanel, browser } = setting();
  const panel = await openPanel(await open('english.html'));
  await press(panel, '[data-action=toggle-overlay]');
  await until('off', () => isOff(panel, 'toggle-overlay'));
  await browser.restart();
  const page = await open('english.html');
  await settle();
  await pointAt(page, 'Latest data show');
  await settle();
  expect(await cardOn(page)).toBeUndefined();
  const again = await openPanel(page);
  await until('still off', () => isOff(again, 'toggle-overlay'));
  await press(again, '[data-action=toggle-overlay]');
  await page.bringToFront();
  await hover(page, 'Latest data show', '最新');
});

interface ToolbarApi {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

async function badgeOf({ control }: Setting, page: Page): Promise<string> {
  const url = await page.evaluate(() => location.href);
  return (await control()).evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as { browser?: ToolbarApi; chrome?: ToolbarApi };
    const extension = browser ?? chrome;
    const tab = (await extension?.tabs.query({}))?.findLast((open) => open.url === wanted);
    return tab === undefined ? 'no tab' : (extension?.action.getBadgeText({ tabId: tab.id }) ?? 'no badge');
  }, url);
}
