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
