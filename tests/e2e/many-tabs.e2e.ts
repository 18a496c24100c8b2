import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { hover, settle, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
/** `MANY_TABS=200` for a long run. */
const TABS = Number(process.env['MANY_TABS'] ?? 8);

interface ExtensionApi {
  readonly windows: {
    create(what: object): Promise<{ readonly id: number }>;
    remove(id: number): Promise<void>;
  };
  readonly tabs: {
    create(what: object): Promise<unknown>;
    query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

it(
  'keeps the badges of all tabs of two windows right, whatever is switched meanwhile',
  async () => {
    const { open, choose, control, browser } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    const address = await page.evaluate(() => location.href);
    const panel = await control();
    const opened = await panel.evaluate(openTabs, address, TABS);
    try {
      const badges = () => badgesOf(panel, address);
      const all = (text: string) => async () =>
        (await badges()) === `${text} × ${TABS + 1}` ? true : undefined;
      await until('all counts', all('10'), 2000 + TABS * 400);
      await choose({ overlay: false });
      await until('no counts', all(''), 6000 + TABS * 100);
      for (const overlay of [true, false, true]) await choose({ overlay });
      await settle();
      await until('all counts again', all('10'), 2000 + TABS * 400);
      await browser.killBackground();
      await page.bringToFront();
      await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
      expect(await badges()).toBe(`10 × ${TABS + 1}`);
    } finally {
      await panel.evaluate(closeWindow, opened);
    }
  },
  60_000 + TABS * 2000,
);

/** The badges of all tabs that show an address, each once with how many have it: `10 × 13`. */
async function badgesOf(panel: Page, address: string): Promise<string> {
  const badges = await panel.evaluate(readBadges, address);
  return [...new Set(badges)]
    .map((text) => `${text} × ${badges.filter((one) => one === text).length}`)
    .join(', ');
}

async function openTabs(url: string, count: number): Promise<number> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser?.windows ? browser : chrome;
  if (api === undefined) throw new Error('This is no page of the extension.');
  const { id } = await api.windows.create({ url, focused: false });
  for (let at = 1; at < count; at++) await api.tabs.create({ windowId: id, url, active: at % 4 === 0 });
  return id;
}

async function closeWindow(id: number): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  await (browser?.windows ? browser : chrome)?.windows.remove(id);
}

async function readBadges(url: string): Promise<readonly string[]> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser?.tabs ? browser : chrome;
  const tabs = (await api?.tabs.query({})) ?? [];
  return Promise.all(
    tabs
      .filter((tab) => tab.url === url)
      .map(async ({ id }) => (await api?.action.getBadgeText({ tabId: id })) ?? ''),
  );
}
