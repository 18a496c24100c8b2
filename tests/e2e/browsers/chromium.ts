import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import {
  type Browser,
  callOf,
  findHost,
  functionOf,
  type Host,
  type Page,
  SITE_HOST,
  waitFor,
} from './browser.ts';
import {
  allowPrivateWindows,
  openPrivateWindow,
  reloadExtension,
  setSiteAccess,
} from './extension-settings.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');
const PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Where Chromium is; branded Chrome no longer loads unpacked extensions from its command line. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PROGRAMS].find((path) => path !== undefined && existsSync(path));
}

/** Starts Chromium with the built extension on a fresh profile. */
export async function startChromium({ headless = true } = {}): Promise<Browser> {
  const program = findChromium();
  if (program === undefined) throw new Error('Chromium was not found; name it in the variable CHROMIUM.');
  const profile = await mkdtemp(join(tmpdir(), 'duizhao-chromium-'));
  const launch = () => launchContext(program, profile, headless);
  let context = await launch();

  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionId(context)}/${path}`);
    return wrap(context, page);
  };
  return {
    name: 'chromium',
    open: async (url) => {
      const page = await context.newPage();
      const wrapped = await wrap(context, page);
      await page.goto(url);
      return wrapped;
    },
    openExtensionPage,
    introduction: async () => {
      const isIntroduction = (page: PlaywrightPage) => page.url().endsWith('/first-run.html');
      const found = await waitFor('the introduction', () => context.pages().find(isIntroduction));
      return wrap(context, found);
    },
    addresses: async () => context.pages().map((page) => page.url()),
    killBackground: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    allowSites: async (allow) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(setSiteAccess, [
        await extensionId(context),
        allow ? 'ON_ALL_SITES' : 'ON_CLICK',
      ] as const);
      await page.close();
    },
    pressShortcut: async (page, letter = 'D') => {
      await page.bringToFront();
      const session = await context.newCDPSession(pageOf.get(page) ?? (await context.newPage()));
      const key = {
        key: letter,
        code: `Key${letter}`,
        windowsVirtualKeyCode: letter.charCodeAt(0),
        nativeVirtualKeyCode: letter.charCodeAt(0),
        modifiers: 9,
      };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    reloadExtension: async () => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(reloadExtension, await extensionId(context));
      await page.close();
    },
    openPrivately: async (url) => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(allowPrivateWindows, await extensionId(context));
      await settings.close();
      const start = await waitFor('the extension', () =>
        openExtensionPage('popup.html').catch(() => undefined),
      );
      await start.evaluate(openPrivateWindow, url);
      await start.close();
      const opened = () => context.pages().findLast((page) => page.url() === url);
      return wrap(context, await waitFor('the private window', opened));
    },
    inBackground: async (act, ...given) => {
      const [worker] = context.serviceWorkers();
      await worker?.evaluate(callOf(act, given));
    },
    restart: async () => {
      await context.close();
      context = await launch();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const pageOf = new WeakMap<Page, PlaywrightPage>();

async function launchContext(program: string, profile: string, headless: boolean): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP ${SITE_HOST} 127.0.0.1`,
      ...QUIET,
    ],
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await extensionId(context);
  return context;
}

const ids = new WeakMap<BrowserContext, string>();

/** An extension that was loaded again has a worker that the driver does not see: its name stays the same. */
async function extensionId(context: BrowserContext): Promise<string> {
  const known = ids.get(context);
  if (known !== undefined) return known;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  ids.set(context, id);
  return id;
}

async function wrap(context: BrowserContext, page: PlaywrightPage): Promise<Page> {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  const wrapped: Page = {
    errors,
    evaluate: (act, ...given) => page.evaluate(callOf(act, given)),
    runScript: async (source) => {
      await page.evaluate(source);
    },
    inCard: (act, ...given) => callInRoot(session, 'duizhao-card', functionOf(act, given)),
    inMarkers: (act) => callInRoot(session, 'duizhao-markers', functionOf(act, [])),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: async (x, y) => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      const point = { x, y };
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    scroll: (deltaY) => page.mouse.wheel(0, deltaY),
    type: (text) => page.keyboard.type(text),
    download: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    clipboard: () => page.evaluate(callOf(readClipboard, [])) as ReturnType<Page['clipboard']>,
    screenshot: async (path) => {
      await writeFile(path, await photograph(session), 'base64');
    },
    picture: () => photograph(session),
    emulate: async ({ dark, width, height, reducedMotion, forcedColors, print }) => {
      await page.emulateMedia({
        ...(reducedMotion !== undefined && { reducedMotion: reducedMotion ? 'reduce' : 'no-preference' }),
        ...(forcedColors !== undefined && { forcedColors: forcedColors ? 'active' : 'none' }),
        ...(print !== undefined && { media: print ? 'print' : 'screen' }),
      });
      if (dark !== undefined) await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      if (width !== undefined && height !== undefined) await page.setViewportSize({ width, height });
    },
    counters: async () => {
      await session.send('Performance.enable');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
        layouts: value('LayoutCount'),
        styles: value('RecalcStyleCount'),
        heap: value('JSHeapUsedSize'),
      };
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  pageOf.set(wrapped, page);
  return wrapped;
}

/** What the window shows; the driver's own pictures look elsewhere in a zoomed page. */
async function photograph(session: CDPSession): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return data;
}

/** The DevTools protocol reaches closed roots, so that the build under test is the one that ships. */
async function callInRoot<Result>(
  session: CDPSession,
  name: Host,
  source: string,
): Promise<Result | undefined> {
  const { result: host } = await session.send('Runtime.evaluate', { expression: findHost(name) });
  if (host.objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (object.objectId === undefined) return undefined;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: source,
    arguments: [{ objectId: object.objectId }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

async function readClipboard() {
  const [copied] = await navigator.clipboard.read();
  const flavour = async (type: string) =>
    copied?.types.includes(type) ? (await copied.getType(type)).text() : '';
  return { text: await flavour('text/plain'), html: await flavour('text/html') };
}
