import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import { type Browser, callOf, cardHost, functionOf, type Page } from './browser.ts';

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
  const launch = async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...PREFERENCES, 'extensions.background.idle.timeout': IDLE },
    });
    await browser.installExtension(EXTENSION);
    return browser;
  };
  let browser = await launch();
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      const wrapped = wrap(browser, page);
      await page.goto(url);
      return wrapped;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      const wrapped = wrap(browser, page);
      // Firefox does not report that pages of extensions have loaded.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1500 }).catch(() => undefined);
      return wrapped;
    },
    killBackground: () => new Promise((resolve) => setTimeout(resolve, IDLE * 3)),
    pressShortcut: async (page) => {
      await page.bringToFront();
      const { keyboard } = pageOf.get(page) ?? (await browser.newPage());
      await keyboard.down('Alt');
      await keyboard.down('Shift');
      await keyboard.press('KeyD');
      await keyboard.up('Shift');
      await keyboard.up('Alt');
    },
    restart: async () => {
      await browser.close();
      browser = await launch();
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const IDLE = 1000;
const pageOf = new WeakMap<Page, PuppeteerPage>();

function wrap(browser: PuppeteerBrowser, page: PuppeteerPage): Page {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const wrapped: Page = {
    errors,
    evaluate: (act, ...given) => page.evaluate(callOf(act, given)) as never,
    inCard: (act, ...given) => callInCard(browser, page, functionOf(act, given)),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    scroll: (deltaY) => page.mouse.wheel({ deltaY }),
    clipboard: () => page.evaluate(callOf(readClipboard, [])) as ReturnType<Page['clipboard']>,
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    emulate: async ({ dark, width, height }) => {
      if (dark !== undefined) throw new Error('Firefox cannot change its color scheme while it runs.');
      if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  pageOf.set(wrapped, page);
  return wrapped;
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } | string };
  readonly exceptionDetails?: { readonly text: string };
}

/** WebDriver BiDi hands out closed roots, so that the build under test is the one that ships. */
async function callInCard<Result>(
  browser: PuppeteerBrowser,
  page: PuppeteerPage,
  source: string,
): Promise<Result | undefined> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: cardHost,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const host = found.result.result?.value;
  if (typeof host !== 'object' || host.shadowRoot === undefined) return undefined;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${source})(root) ?? null)`,
    arguments: [{ sharedId: host.shadowRoot.sharedId }],
    target,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(String(result.result?.value)) as Result;
}

async function readClipboard() {
  const [copied] = await navigator.clipboard.read();
  const flavour = async (type: string) =>
    copied?.types.includes(type) ? (await copied.getType(type)).text() : '';
  return { text: await flavour('text/plain'), html: await flavour('text/html') };
}
