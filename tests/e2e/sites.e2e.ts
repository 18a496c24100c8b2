import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { isOff, press, storedSettings, textOf } from './extension-page.ts';
import { cardOn, hover, pointAt, settle, until, waitForNoCard } from './reader.ts';
import { browserName, type Setting, useSetting } from './setting.ts';

const setting = useSetting();

it('turns off a whole domain from the panel, and on again with one click', async () => {
  const { openSite, openPanel, screenshot } = setting();
  const page = await openSite('english.html');
  await hover(page, 'Latest data show', '最新');
  const panel = await openPanel(page);
  await press(panel, '[data-action=site-menu]');
  await until('the domain', () => textOf(panel, '[data-action=add-domain]', /example\.com/));
  await screenshot(panel, 'panel-domain');
  await press(panel, '[data-action=add-domain]');
  await until('off', () => isOff(panel, 'toggle-site'));
  expect(await storedSettings(panel)).toEqual({ version: 1, sitesOff: ['*.example.com'] });
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

it('draws the icon of every tab in two windows from what is stored, however fast it changes', async () => {
  const { open, openSite, openPanel, browser } = setting();
  const page = await open('english.html');
  const other = await openSite('english.html');
  await hover(other, 'Latest data show', '最新');
  const elsewhere = await openInWindow(
    setting(),
    await other.evaluate(() => location.href.replace('english', 'chinese')),
  );
  const panel = await openPanel(page);
  const titles = async () => [
    await titleOf(panel, page),
    await titleOf(panel, other),
    await elsewhere.title(panel),
  ];
  const become = (wanted: readonly RegExp[]) =>
    until(
      `the icons ${wanted.join()}`,
      async () => (await titles()).every((title, place) => wanted[place]?.test(title)) || undefined,
    );
  await become([/on$/, /on$/, /on$/]);
  for (let presses = 0; presses < 5; presses++) await press(panel, '[data-action=toggle-overlay]');
  await become([/: off$/, /: off$/, /: off$/]);
  await press(panel, '[data-action=toggle-overlay]');
  await become([/on$/, /on$/, /on$/]);
  await press(panel, '[data-action=toggle-site]');
  await become([/off on this site$/, /on$/, /on$/]);
  await browser.killBackground();
  await panel.bringToFront();
  await press(panel, '[data-action=toggle-site]');
  await become([/on$/, /on$/, /on$/]);
});

it('says when the browser withholds access to sites, and asks for it with one click', async () => {
  const { browser, open, openOptions, openPanel, screenshot } = setting();
  const page = await open('english.html');
  const panel = await openPanel(page);
  await browser.allowSites(false);
  await panel.bringToFront();
  await until('the offer', () => textOf(panel, '[data-action=allow-access]', /./));
  await screenshot(panel, 'panel-no-access');
  const options = await openOptions();
  await until('the offer in the options', () => textOf(options, '[data-action=allow-access]', /./));
  if (browserName === 'firefox') await press(options, '[data-action=allow-access]');
  else await browser.allowSites(true);
  await options.bringToFront();
  await until(
    'no offer',
    async () => (await textOf(options, 'main', /Allow on all sites/)) === undefined || undefined,
  );
  await page.bringToFront();
  await hover(page, 'Latest data show', '最新');
});

interface WindowsApi {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly action: { getTitle(tab: { tabId: number }): Promise<string> };
  readonly windows: {
    create(what: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }>;
  };
}
type Scope = { readonly browser?: WindowsApi; readonly chrome?: WindowsApi };

/** Opens a page in a window of its own; a page of the extension is asked about it. */
async function openInWindow({ control }: Setting, url: string) {
  const opened = await (await control()).evaluate(async (address) => {
    const { browser, chrome } = globalThis as Scope;
    const opened = await (browser ?? chrome)?.windows.create({ url: address });
    return opened?.tabs[0]?.id ?? 0;
  }, url);
  return { title: (asker: Page) => iconTitle(asker, opened) };
}

async function titleOf(asker: Page, page: Page): Promise<string> {
  const url = await page.evaluate(() => location.href);
  const tab = await asker.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as Scope;
    return (await (browser ?? chrome)?.tabs.query({}))?.findLast((open) => open.url === wanted)?.id ?? 0;
  }, url);
  return iconTitle(asker, tab);
}

function iconTitle(asker: Page, tab: number): Promise<string> {
  return asker.evaluate(async (tabId) => {
    const { browser, chrome } = globalThis as Scope;
    return (await (browser ?? chrome)?.action.getTitle({ tabId })) ?? '';
  }, tab);
}
