import { describe, expect, it } from 'vitest';
import { violationsInRoot } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { cardOn, hover, pointAt, settle, until, waitForCard } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();

describe('axe finds no fault', () => {
  it('with the markers, whose names say what they lead to', async () => {
    const page = await openWithMarkers();
    const labels = await page.inMarkers((root) =>
      [...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? ''),
    );
    expect(labels?.join()).toContain('Latest data show');
    expect(
      await violationsInRoot(
        await setting().open('index.html'),
        await page.inMarkers((root) => root.innerHTML),
      ),
    ).toEqual([]);
  });

  it('with the sheet', async () => {
    const page = await openWithMarkers();
    await page.emulate({ width: 390, height: 720 });
    const block = await pointAt(page, 'procurement team');
    await settle();
    await page.tap(block.left - 10, Math.max(block.top, 0) + 30);
    await waitForCard(page, ({ texts }) => texts.join().includes('得锡'));
    expect(
      await violationsInRoot(await setting().open('index.html'), await page.inCard((root) => root.innerHTML)),
    ).toEqual([]);
  });

  it('with a converted figure', async () => {
    const page = await setting().open('no-match.html');
    await settle();
    await pointAt(page, '350,000 yuan');
    const markup = await until('the conversion', () =>
      page.inCard((root) => (root.querySelector('.converted') ? root.innerHTML : undefined)),
    );
    expect(await violationsInRoot(await setting().open('index.html'), markup)).toEqual([]);
  });
});

it('shows text of twice the size whole, in the window and without a bar along the bottom', async () => {
  const { open, choose, screenshot } = setting();
  await choose({ textSize: 200 });
  const page = await open('english.html');
  for (const [width, height] of [
    [1280, 800],
    [360, 640],
  ] as const) {
    await page.emulate({ width, height });
    const { box } = await hover(page, 'total import and export', '2746.8');
    expect(Math.min(box.left, box.top, width - box.right, height - box.bottom)).toBeGreaterThanOrEqual(0);
    expect(await page.inCard(sizes)).toEqual({ fontSize: '32px', overflow: 0 });
    await screenshot(page, `text-200-${width}`);
  }
});

it.runIf(browserName === 'chromium')('draws borders and marks in the colors a reader forces', async () => {
  const { open, screenshot } = setting();
  const page = await open('english.html');
  await page.emulate({ forcedColors: true, reducedMotion: true });
  await hover(page, 'procurement team', '得锡');
  expect(await page.inCard(borderAndMotion)).toEqual({ border: '1px solid', animation: 'none', buttons: 0 });
  await screenshot(page, 'forced-colors');
  expect((await cardOn(page))?.figures.length).toBeGreaterThan(0);
});

async function openWithMarkers(): Promise<Page> {
  const { open, choose } = setting();
  await choose({ trigger: 'marker' });
  const page = await open('english.html');
  await until('the markers', () =>
    page.inMarkers((root) => root.querySelector('button') !== null || undefined),
  );
  return page;
}

function sizes(root: ShadowRoot) {
  const body = root.querySelector('.body');
  const text = root.querySelector('.text');
  return {
    fontSize: text === null ? '' : getComputedStyle(text).fontSize,
    overflow: (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0),
  };
}

/** How the card is drawn, and how many of its buttons have no border that a reader could see. */
function borderAndMotion(root: ShadowRoot) {
  const card = root.querySelector('.card');
  if (card === null) return undefined;
  const { borderTopWidth, borderTopStyle, animationName } = getComputedStyle(card);
  const buttons = [...root.querySelectorAll('button')].filter(
    (button) => getComputedStyle(button).borderTopStyle !== 'solid',
  );
  return { border: `${borderTopWidth} ${borderTopStyle}`, animation: animationName, buttons: buttons.length };
}
