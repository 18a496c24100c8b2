import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { defaultSettings, type Settings, storedSettings } from '../../src/core/settings/index.ts';
import { type Browser, type BrowserName, type Page, SITE_HOST } from './browsers/browser.ts';
import { startChromium } from './browsers/chromium.ts';
import { startFirefox } from './browsers/firefox.ts';
import { type FixtureServer, serveFixtures } from './serve-fixtures.ts';

const ARTIFACTS = join(import.meta.dirname, '../../artifacts');

/** The browser under test. */
export const browserName: BrowserName = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** One browser and one server for the tests of a file; the pages a test opened are closed after it. */
export interface Setting {
  readonly browser: Browser;
  open(path: string): Promise<Page>;
  /** The same under a name that has a domain. */
  openSite(path: string): Promise<Page>;
  /** An extension page, the same for every question to the browser. */
  control(): Promise<Page>;
  /** The panel as it stands for a tab. */
  openPanel(page: Page): Promise<Page>;
  openOptions(): Promise<Page>;
  openIntroduction(): Promise<Page>;
  /** Stores settings of the reader, in place of those before; after the test they are as at first. */
  choose(settings: Partial<Settings>): Promise<void>;
  openCorpora(): Promise<Page>;
  /** The side panel as it stands beside a tab, in a tab of its own. */
  openSidePanel(page: Page): Promise<Page>;
  screenshot(page: Page, name: string): Promise<void>;
}

/** Starts the browser under test. */
export function startBrowser(): Promise<Browser> {
  return browserName === 'firefox' ? startFirefox() : startChromium();
}

/** Writes what a page looks like to the folder of artifacts. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await page.screenshot(join(ARTIFACTS, `${browserName}-${name}.png`));
}

/** Starts both before the tests of the calling file, and ends them after. */
export function useSetting(): () => Setting {
  let browser: Browser;
  let server: FixtureServer;
  let opened: Page[] = [];
  const keep = (page: Page) => {
    opened.push(page);
    return page;
  };
  beforeAll(async () => {
    server = await serveFixtures();
    browser = await startBrowser();
    await (await browser.introduction()).close();
  });
  let chosen = false;
  const store = async (settings: Partial<Settings>) => {
    const page = await browser.openExtensionPage('popup.html');
    await page.evaluate(storeSettings, storedSettings({ ...defaultSettings, ...settings }));
    await page.close();
  };
  afterEach(async () => {
    if (chosen) await store({});
    chosen = false;
    for (const page of opened) await page.close().catch(() => undefined);
    opened = [];
  });
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });
  const control = async () => keep(await browser.openExtensionPage('popup.html'));
  const tabOf = async (page: Page) =>
    (await control()).evaluate(tabShowing, await page.evaluate(() => location.href));
  return () => ({
    browser,
    open: async (path) => keep(await browser.open(server.url + path)),
    openSite: async (path) => keep(await browser.open(server.url.replace('127.0.0.1', SITE_HOST) + path)),
    control,
    choose: async (settings) => {
      chosen = true;
      await store(settings);
    },
    openPanel: async (page) => keep(await browser.openExtensionPage(`popup.html?tab=${await tabOf(page)}`)),
    openOptions: async () => keep(await browser.openExtensionPage('options.html')),
    openIntroduction: async () => keep(await browser.openExtensionPage('first-run.html')),
    openCorpora: async () => keep(await browser.openExtensionPage('corpora.html')),
    openSidePanel: async (page) =>
      keep(await browser.openExtensionPage(`sidepanel.html?tab=${await tabOf(page)}`)),
    screenshot: photograph,
  });
}

function storeSettings(settings: object): Promise<void> | undefined {
  const { browser, chrome } = globalThis as { browser?: StorageApi; chrome?: StorageApi };
  return (browser?.storage ? browser : chrome)?.storage.local.set({ settings });
}

interface StorageApi {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

interface TabsApi {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
}

async function tabShowing(url: string): Promise<number> {
  const { browser, chrome } = globalThis as { browser?: TabsApi; chrome?: TabsApi };
  const tabs = await (browser ?? chrome)?.tabs.query({});
  const tab = tabs?.findLast((open) => open.url === url);
  if (tab === undefined) throw new Error(`No tab shows ${url}.`);
  return tab.id;
}
