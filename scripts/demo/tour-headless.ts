import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../tests/e2e/browsers/browser.ts';
import { startChromium } from '../../tests/e2e/browsers/chromium.ts';
import { startFirefox } from '../../tests/e2e/browsers/firefox.ts';
import { type CardSeen, hover } from '../../tests/e2e/reader.ts';
import type { FoundBrowser } from './find-browser.ts';

const ARTIFACTS = join(import.meta.dirname, '../../artifacts');

/** Without a display: rests on each paragraph of a demo page, prints what the card shows, and takes a picture. */
export async function tourHeadless({ kind }: FoundBrowser, url: string): Promise<void> {
  if (kind === 'chrome') {
    throw new Error(
      'Without a display the tour needs Chromium or Firefox; Google Chrome takes no extension from a script.',
    );
  }
  const browser = await (kind === 'firefox' ? startFirefox() : startChromium());
  try {
    await (await browser.introduction()).close();
    const page = await browser.open(`${url}english.html`);
    const cards: [string, CardSeen][] = [];
    for (const text of await page.evaluate(paragraphsOf)) {
      const card = await hover(page, text.slice(0, 60)).catch(() => undefined);
      if (card !== undefined) cards.push([text, card]);
    }
    for (const [text, card] of cards) print(text, card);
    const picture = await takePicture(page, cards);
    console.log(
      `${cards.length} paragraphs have a counterpart. There is no display; the screenshot is ${picture}.`,
    );
  } finally {
    await browser.close();
  }
}

/** The paragraph with the most figures makes the best picture. */
async function takePicture(page: Page, cards: readonly [string, CardSeen][]): Promise<string> {
  const [best] = cards.toSorted(([, a], [, b]) => b.figures.length - a.figures.length);
  if (best !== undefined) await hover(page, best[0].slice(0, 60));
  mkdirSync(ARTIFACTS, { recursive: true });
  const path = join(ARTIFACTS, 'demo.png');
  await page.screenshot(path);
  return 'artifacts/demo.png';
}

function print(text: string, { texts, figures }: CardSeen): void {
  console.log(`\n${text}\n${texts.join('\n')}`);
  if (figures.length > 0)
    console.table(figures.map(({ en, relation, zh }) => ({ English: en, relation, Chinese: zh })));
}

function paragraphsOf(): string[] {
  return [...document.querySelectorAll('.main_art h1, #Content p')].map(
    ({ textContent }) => textContent ?? '',
  );
}
