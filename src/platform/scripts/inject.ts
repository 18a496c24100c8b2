import { extension } from '../browser/index.ts';

/** One frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

const READER_SCRIPT = '/reader.js';

/** Runs a script of the extension in a frame, in its isolated world: `injectScript(frame, 'card')`. */
export async function injectScript({ tabId, frameId }: Frame, name: string): Promise<void> {
  await extension.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${name}.js`] });
}

/** Adds a style sheet to a frame that its DOM does not show; as an author's: Chromium paints no highlight of a user's. */
export async function insertFrameCss({ tabId, frameId }: Frame, css: string): Promise<void> {
  await extension.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css });
}

/** Takes out what `insertFrameCss` added. */
export async function removeFrameCss({ tabId, frameId }: Frame, css: string): Promise<void> {
  await extension.scripting.removeCSS({ target: { tabId, frameIds: [frameId] }, css });
}

/** Starts the reader in tabs that were open before the extension was; those it may not enter are left alone. */
export async function injectReaderIntoOpenTabs(): Promise<void> {
  const tabs = await extension.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const injections = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    await extension.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files: [READER_SCRIPT],
    });
  });
  await Promise.allSettled(injections);
}
