import type { Page } from './browsers/browser.ts';
import { press } from './extension-page.ts';
import { settle, until } from './reader.ts';

/** Takes away what a test imported, for the next one. */
export async function eraseAll(corpora: Page): Promise<void> {
  await until('a list', () =>
    corpora.evaluate(() => document.querySelector('.corpora main') !== null || undefined),
  );
  // The list is empty until the store has been read.
  await settle();
  for (let left = await countOf(corpora, '[data-part=corpus]'); left > 0; left--) {
    await press(corpora, '[data-action=delete]');
    await until(
      'the deletion',
      async () => (await countOf(corpora, '[data-part=corpus]')) < left || undefined,
    );
  }
  for (let left = await countOf(corpora, '[data-part=deleted-corpus]'); left > 0; left--) {
    await press(corpora, '[data-action=erase]');
    await until(
      'the end',
      async () => (await countOf(corpora, '[data-part=deleted-corpus]')) < left || undefined,
    );
  }
}

export function countOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((one) => document.querySelectorAll(one).length, selector);
}

/** Chooses a file as the browser's dialog does. */
export function chooseFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(putFile, 'file-chooser', name, btoa(unescape(encodeURIComponent(text))));
}

export function putFile(part: string, name: string, base64: string): void {
  const input = document.querySelector<HTMLInputElement>(`[data-part=${part}]`);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name));
  if (input === null) throw new Error('There is no field for a file.');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The same of bytes, in whatever encoding. */
export function chooseBytes(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  return page.evaluate(putFile, 'file-chooser', name, btoa(String.fromCharCode(...bytes)));
}

/** Lists the open tabs, and chooses one by its title. */
export async function chooseTab(corpora: Page, side: string, title: string): Promise<void> {
  await until(`the tab ${title}`, () => corpora.evaluate(pickTab, side, title));
}

function pickTab(side: string, title: string): true | undefined {
  const select = document.querySelector<HTMLSelectElement>(`[data-side=${side}] [data-part=align-tab]`);
  const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(title));
  select?.focus();
  if (select === null || option === undefined) return undefined;
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

export function tmxOf(pairs: readonly (readonly [string, string])[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const units = pairs.map(
    ([en, zh]) =>
      `<tu><tuv xml:lang="EN-US"><seg>${escaped(en)}</seg></tuv><tuv xml:lang="zh-CN"><seg>${escaped(zh)}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0"?><tmx version="1.4"><header srclang="en" datatype="plaintext"/><body>${units.join('')}</body></tmx>`;
}
