import { extension } from '../browser/index.ts';

/** One frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

const READER_SCRIPT = '/reader.js';
const PAGE_TEXT_SCRIPT = '/page-text.js';

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

/** What a script of the extension answered in one frame. */
export interface FrameAnswer {
  readonly frameId: number;
  readonly answer: unknown;
}

/** Runs the script that reads the article in every frame of a tab, the top one first; rejects where it may not run. */
export async function readPageTexts(tabId: number): Promise<readonly FrameAnswer[]> {
  const results = await extension.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [PAGE_TEXT_SCRIPT],
  });
  return results
    .map(({ frameId, result }) => ({ frameId, answer: result }))
    .sort((a, b) => a.frameId - b.frameId);
}

/** Scrolls a frame to one of the paragraphs that `readPageTexts` gave, or without a place back to where it was. */
export async function scrollFrame({ tabId, frameId }: Frame, place?: number): Promise<void> {
  await extension.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // It runs in the frame and sees nothing of this file.
    func: (wanted: number) => {
      type Scroller = { show(place: number): void; back(): void };
      const world = globalThis as { [slot: symbol]: Scroller | undefined };
      const scroller = world[Symbol.for('duizhao.page-scroller')];
      if (wanted < 0) scroller?.back();
      else scroller?.show(wanted);
    },
    args: [place ?? -1],
  });
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
