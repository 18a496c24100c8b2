import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } | string };
  readonly exceptionDetails?: { readonly text: string };
  readonly contexts?: readonly { readonly context: string }[];
}

/** The connection that Puppeteer keeps to itself. */
export function connectionOf(browser: PuppeteerBrowser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** A key of the browser's window: WebDriver gives its keys to the page alone. */
export async function pressInWindow(browser: PuppeteerBrowser, letter: string): Promise<void> {
  const connection = connectionOf(browser);
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context } of tree.contexts ?? []) {
    await connection.send('script.evaluate', {
      expression: `(${pressShortcut})(${JSON.stringify(letter)})`,
      target: { context },
      awaitPromise: false,
    });
  }
}

/** What the reader allows in the browser's page of add-ons; the extension starts anew. */
export async function allowPrivateWindows(browser: PuppeteerBrowser, extension: string): Promise<void> {
  const connection = connectionOf(browser);
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `(${allowPrivately})(${JSON.stringify(extension)})`,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
}

async function allowPrivately(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(address: string): Modules };
    WebExtensionPolicy: { getByID(id: string): { readonly extension: object } };
  };
  const load = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
  await load('ExtensionPermissions').ExtensionPermissions.add(
    id,
    { permissions: ['internal:privateBrowsingAllowed'], origins: [] },
    WebExtensionPolicy.getByID(id).extension,
  );
  await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
}

interface Modules {
  readonly ExtensionPermissions: { add(id: string, what: object, extension: object): Promise<void> };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

function pressShortcut(letter: string): void {
  const { Cc, Ci } = globalThis as unknown as {
    Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
    Ci: { nsITextInputProcessor: unknown };
  };
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) return;
  const keys = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' }),
    new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
  ];
  for (const key of keys) input.keydown(key);
  for (const key of keys.reverse()) input.keyup(key);
}

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}
