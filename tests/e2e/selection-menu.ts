import type { Page } from './browsers/browser.ts';
import type { Setting } from './setting.ts';

/** Selects the paragraph that holds a text. */
export function select(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
    if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
  }, text);
}

interface MenuApi {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
}

/** No driver opens the browser's own menus: the background is told what the browser would tell it. */
export async function chooseInMenu({ browser, control }: Setting, page: Page, item: string): Promise<void> {
  const [url, text] = await page.evaluate(() => [location.href, String(getSelection())] as const);
  const panel = await control();
  const tabId = await panel.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: MenuApi };
    return (await chrome.tabs.query({})).findLast((tab) => tab.url === wanted)?.id;
  }, url);
  await page.bringToFront();
  await browser.inBackground(
    (id: number | undefined, menuItemId: string, selectionText: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch(what: object, tab: object): void } } };
      };
      chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, { id });
    },
    tabId,
    item,
    text,
  );
}
