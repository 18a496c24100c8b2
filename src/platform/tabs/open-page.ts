import { extension } from '../browser/index.ts';

/** Opens a page of the extension in a tab of its own: `openPage('/corpora.html')`. */
export async function openPage(path: string): Promise<void> {
  await extension.tabs.create({ url: extension.runtime.getURL(path) });
}

/** Shows the options, in the tab that has them already if there is one. */
export function openOptionsPage(): Promise<void> {
  return extension.runtime.openOptionsPage();
}
