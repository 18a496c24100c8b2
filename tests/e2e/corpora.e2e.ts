import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { cardOn, hover, pointAt, settle, until, waitForNoCard } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

const TRAM = [
  [
    'Harbin opened a tram line of 34.6 kilometers on Tuesday, the longest in the northeast, the city’s transport bureau said.',
    '哈尔滨市交通运输局表示，全长34.6公里的有轨电车线路周二开通，为东北地区最长。',
  ],
  [
    'Construction took 28 months and cost 5.2 billion yuan, about 300 million yuan less than planned.',
    '工程历时28个月，耗资52亿元，比计划少约3亿元。',
  ],
] as const;

it('finds in an open page what was imported from a TMX file, after the background was killed too', async () => {
  const { open, openCorpora, screenshot, browser } = setting();
  const page = await open('tram-english.html');
  const corpora = await openCorpora();
  await screenshot(corpora, 'corpora-empty');
  await chooseFile(corpora, 'trams.tmx', tmxOf(TRAM));
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  await screenshot(corpora, 'corpora-imported');
  await page.bringToFront();
  const card = await hover(page, 'Harbin opened a tram line', '有轨电车');
  expect(card.texts).toEqual([TRAM[0][1]]);
  await browser.killBackground();
  await hover(page, 'Construction took 28 months', '52亿元');

  await corpora.bringToFront();
  await clickOn(corpora, '[data-action=delete]');
  await until('the undo', () => textOf(corpora, '[data-part=deleted-corpus]', /trams/));
  await screenshot(corpora, 'corpora-deleted');
  await page.bringToFront();
  await waitForNoCard(page);
  await pointAt(page, 'Construction took 28 months');
  await settle();
  expect((await cardOn(page))?.texts ?? []).not.toContain(TRAM[1][1]);
  await corpora.bringToFront();
  await clickOn(corpora, '[data-action=undelete]');
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  await page.bringToFront();
  await hover(page, 'Construction took 28 months', '52亿元');
  await corpora.bringToFront();
  await eraseAll(corpora);
});

/** Takes away what a test imported, for the next one. */
async function eraseAll(corpora: Page): Promise<void> {
  while ((await corpora.evaluate(() => document.querySelectorAll('[data-part=corpus]').length)) > 0) {
    const before = await corpora.evaluate(() => document.querySelectorAll('[data-part=corpus]').length);
    await clickOn(corpora, '[data-action=delete]');
    await until(
      'the deletion',
      async () =>
        (await corpora.evaluate(() => document.querySelectorAll('[data-part=corpus]').length)) < before ||
        undefined,
    );
  }
}

/** Chooses a file as the browser's dialog does. */
function chooseFile(page: Page, name: string, text: string, part = 'file-chooser'): Promise<void> {
  return page.evaluate(putFile, name, text, part);
}

function putFile(name: string, text: string, part: string): void {
  const input = document.querySelector<HTMLInputElement>(`[data-part=${part}]`);
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  if (input === null) throw new Error('There is no field for a file.');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const point = await until(selector, () => page.evaluate(centreOf, selector));
  await page.click(point.x, point.y);
}

function centreOf(selector: string) {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

async function textOf(page: Page, selector: string, wanted: RegExp): Promise<string | undefined> {
  const text = await page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  return wanted.test(text) ? text : undefined;
}

function tmxOf(pairs: readonly (readonly [string, string])[]): string {
  const units = pairs.map(
    ([en, zh]) =>
      `<tu><tuv xml:lang="EN-US"><seg>${en}</seg></tuv><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0"?><tmx version="1.4"><header srclang="en" datatype="plaintext"/><body>${units.join('')}</body></tmx>`;
}
