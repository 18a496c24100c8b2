import type { Page } from './browsers/browser.ts';
import { until } from './reader.ts';

/** Clicks a control of a page of the extension with the real pointer. */
export async function press(page: Page, selector: string): Promise<void> {
  const point = await until(selector, () => page.evaluate(centreOf, selector));
  await page.click(point.x, point.y);
}

/** `true` once a switch says it is off, else `undefined`. */
export function isOff(page: Page, action: string): Promise<true | undefined> {
  return isSwitched(page, action, 'false');
}

/** `true` once a switch says it is on, else `undefined`. */
export function isOn(page: Page, action: string): Promise<true | undefined> {
  return isSwitched(page, action, 'true');
}

/** The text of a part of the page once it is as wanted. */
export async function textOf(page: Page, selector: string, wanted: RegExp): Promise<string | undefined> {
  const text = await page.evaluate((part) => document.querySelector(part)?.textContent ?? '', selector);
  return wanted.test(text) ? text : undefined;
}

/** Chooses one of a setting's values. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.bringToFront();
  await press(page, `[data-setting=${name}] input[value=${value}]`);
  await until(`${name} to be ${value}`, () => isChosen(page, name, value));
}

/** `true` once a value of a setting is chosen, else `undefined`. */
export function isChosen(page: Page, name: string, value: string): Promise<true | undefined> {
  return page.evaluate(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.checked || undefined,
    `[data-setting=${name}] input[value="${value}"]`,
  );
}

/** Writes a text over that of a field. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), selector);
  await page.type(text);
}

/** Stores a theme, and waits until the page wears it. */
export async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (chosen) => {
    const { browser, chrome } = globalThis as { browser?: StorageApi; chrome?: StorageApi };
    await (browser ?? chrome)?.storage.local.set({ settings: { version: 1, theme: chosen } });
  }, theme);
  await until(theme, () =>
    page.evaluate((chosen) => document.documentElement.dataset['theme'] === chosen || undefined, theme),
  );
}

/** What is stored of the reader's settings. */
export function storedSettings(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: StorageApi; chrome?: StorageApi };
    return (await (browser ?? chrome)?.storage.local.get('settings'))?.['settings'];
  });
}

interface StorageApi {
  readonly storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
}

function isSwitched(page: Page, action: string, state: string): Promise<true | undefined> {
  return page.evaluate(
    (selector, wanted) =>
      document.querySelector(selector)?.getAttribute('aria-checked') === wanted || undefined,
    `[data-action=${action}]`,
    state,
  );
}

function centreOf(selector: string) {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
