import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import { type Browser, callOf, functionOf, type Host, type Page, SITE_HOST, waitFor } from './browser.ts';
import { openPrivateWindow, removeSiteAccess } from './extension-settings.ts';
import { allowPrivateWindows, connectionOf, pressInWindow } from './firefox-protocol.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
const EXTENSION_ID = 'duizhao@duizhao.example';
const UUID = 'b1c7d4a0-5d0e-4c55-9a7b-9f1f6a4c2d11';
const PROGRAMS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  // A temporary installation would lose its storage at the end of a run.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'dom.events.testing.asyncClipboard': true,
  'ui.systemUsesDarkTheme': 0,
  'network.dns.localDomains': SITE_HOST,
  // What the reader answers to the browser's question.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Where Firefox is. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'], ...PROGRAMS].find((path) => path !== undefined && existsSync(path));
}

/** Starts Firefox with the built extension on a fresh profile; the background is ended when idle for a second. */
export async function startFirefox({ headless = true } = {}): Promise<Browser> {
  const program = findFirefox();
  if (program === undefined) throw new Error('Firefox was not found; name it in the variable FIREFOX.');
  const profile = await mkdtemp(join(tmpdir(), 'duizhao-firefox-'));
  const downloads = join(profile, 'downloads');
  await mkdir(downloads);
  const launch = async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...PREFERENCES,
        'extensions.background.idle.timeout': IDLE,
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
      },
    });
    await browser.installExtension(EXTENSION);
    return browser;
  };
  let browser = await launch();
  const introduction = async () => {
    const find = () => pageAt(browser, (address) => address.endsWith('/first-run.html'));
    return wrap(browser, await waitFor('the introduction', find), downloads);
  };
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    const wrapped = wrap(browser, page, downloads);
    // Firefox does not report that pages of extensions have loaded.
    await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1500 }).catch(() => undefined);
    return wrapped;
  };
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      const wrapped = wrap(browser, page, downloads);
      await page.goto(url);
      return wrapped;
    },
    openExtensionPage,
    introduction,
    addresses: async () => Promise.all((await browser.pages()).map(addressOf)),
    killBackground: () => new Promise((resolve) => setTimeout(resolve, IDLE * 3)),
    allowSites: async (allow) => {
      // Only the reader can give it back, with a click on what the extension offers.
      if (allow) return;
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/options.html`, { timeout: 1500 }).catch(() => undefined);
      await page.evaluate(callOf(removeSiteAccess, []));
      await page.close();
    },
    pressShortcut: async (page, letter = 'D') => {
      await page.bringToFront();
      await pressInWindow(browser, letter);
    },
    reloadExtension: async () => {
      await browser.installExtension(EXTENSION);
    },
    openPrivately: async (url) => {
      await allowPrivateWindows(browser, EXTENSION_ID);
      const start = await openExtensionPage('popup.html');
      await start.evaluate(openPrivateWindow, url);
      await start.close();
      const find = () => pageAt(browser, (address) => address === url);
      return wrap(browser, await waitFor('the private window', find), downloads);
    },
    inBackground: () => Promise.reject(new Error('No driver runs scripts in the background of Firefox.')),
    restart: async () => {
      await browser.close();
      browser = await launch();
      // A temporary installation is a new one each time.
      await (await introduction()).close();
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The first page whose address is wanted. */
async function pageAt(
  browser: PuppeteerBrowser,
  isWanted: (address: string) => boolean,
): Promise<PuppeteerPage | undefined> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages[addresses.findIndex(isWanted)];
}

/** Puppeteer itself hears nothing of pages of extensions. */
async function addressOf(page: PuppeteerPage): Promise<string> {
  return String(await page.evaluate('location.href').catch(() => ''));
}

const IDLE = 1000;
/** What Firefox itself says of a page, and no fault of anyone. */
const REMARKS = /favicon\.ico|document tree is too deep/;

function wrap(browser: PuppeteerBrowser, page: PuppeteerPage, downloads: string): Page {
  const errors: string[] = [];
  const note = (text: string) => {
    if (!REMARKS.test(text)) errors.push(text);
  };
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  return {
    errors,
    evaluate: (act, ...given) => page.evaluate(callOf(act, given)) as never,
    runScript: async (source) => {
      await page.evaluate(source);
    },
    inCard: (act, ...given) =>
      callInRoot(browser, page, { host: 'duizhao-card', source: functionOf(act, given) }),
    inMarkers: (act) => callInRoot(browser, page, { host: 'duizhao-markers', source: functionOf(act, []) }),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    press: async (chord) => {
      const keys = chord.split('+').map((key) => key as 'Escape');
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    scroll: (deltaY) => page.mouse.wheel({ deltaY }),
    type: (text) => page.keyboard.type(text),
    download: async (act) => {
      const before = new Set(await readdir(downloads));
      await act();
      // While it is written, a download has another file beside it.
      const look = async () => {
        const names = (await readdir(downloads)).filter((name) => !before.has(name));
        return names.some((name) => name.endsWith('.part')) ? undefined : names[0];
      };
      const name = await waitFor('the download', look);
      return { name, text: await readFile(join(downloads, name), 'utf8') };
    },
    clipboard: () => page.evaluate(callOf(readClipboard, [])) as ReturnType<Page['clipboard']>,
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    picture: () => page.screenshot({ encoding: 'base64' }),
    emulate: async ({ dark, width, height }) => {
      if (dark !== undefined) throw new Error('Firefox cannot change its color scheme while it runs.');
      if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
    },
    counters: () => Promise.reject(new Error('Firefox has no such counters.')),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** WebDriver BiDi hands out closed roots, so that the build under test is the one that ships. */
async function callInRoot<Result>(
  browser: PuppeteerBrowser,
  page: PuppeteerPage,
  { host: name, source }: { readonly host: Host; readonly source: string },
): Promise<Result | undefined> {
  const connection = connectionOf(browser);
  for (const frame of page.frames()) {
    const target = { context: (frame as unknown as { _id: string })._id };
    const found = await connection.send('script.evaluate', {
      expression: `document.querySelector('${name}')`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const host = found.result.result?.value;
    if (typeof host !== 'object' || host.shadowRoot === undefined) continue;
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify(await (${source})(root) ?? null)`,
      arguments: [{ sharedId: host.shadowRoot.sharedId }],
      target,
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return (JSON.parse(String(result.result?.value)) as Result | null) ?? undefined;
  }
  return undefined;
}

async function readClipboard() {
  const [copied] = await navigator.clipboard.read();
  const flavour = async (type: string) =>
    copied?.types.includes(type) ? (await copied.getType(type)).text() : '';
  return { text: await flavour('text/plain'), html: await flavour('text/html') };
}
