import { expect, it } from 'vitest';
import type { Page, Point } from './browsers/browser.ts';
import { press, textOf } from './extension-page.ts';
import { countOf, eraseAll } from './own-corpora.ts';
import { settle, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const ROW = '[data-part=review-row]';

it('leads from the toolbar’s panel to the review of a page’s pairs', async () => {
  const { open, openPanel, openSidePanel, screenshot } = setting();
  const page = await open('tram-bilingual.html');
  const panel = await openPanel(page);
  const offer = await until('the offer', () => textOf(panel, '[data-action=harvest]', /\d/));
  await panel.emulate({ width: 320, height: 420 });
  await screenshot(panel, 'panel-bilingual');
  await press(panel, '[data-action=harvest]');
  const sidePanel = await openSidePanel(page);
  const rows = await until('the review', async () => (await countOf(sidePanel, ROW)) || undefined);
  expect(offer).toContain(String(rows));
  await press(sidePanel, '[data-action=cancel-review]');
  // A request is met once.
  const again = await openSidePanel(page);
  await until('the offer', () => textOf(again, '[data-action=harvest]', /\d/));
  expect(await countOf(again, ROW)).toBe(0);
});

it('offers nothing on a page in one language', async () => {
  const { open, openPanel } = setting();
  const panel = await openPanel(await open('tram-chinese.html'));
  await settle();
  expect(await countOf(panel, '[data-action=harvest]')).toBe(0);
});

it('says why pairs were not saved, keeps what was reviewed, and saves it then', async () => {
  const { open, openCorpora, openSidePanel, screenshot } = setting();
  const panel = await openSidePanel(await open('tram-bilingual.html'));
  await panel.emulate({ width: 420, height: 800 });
  await press(panel, '[data-action=harvest]');
  const rows = await until('the review', async () => (await countOf(panel, ROW)) || undefined);
  await press(panel, `${ROW}:last-child [data-action=drop]`);
  await panel.evaluate(breakWorkers);
  await press(panel, '[data-action=save-pairs]');
  await until('the reason', () =>
    textOf(panel, '[role=alert]', /were not saved.*did not start.*still here/s),
  );
  await screenshot(panel, 'harvest-not-saved');
  expect(await countOf(panel, ROW)).toBe(rows);
  expect(await countOf(panel, `${ROW}[data-state=dropped]`)).toBe(1);
  await panel.evaluate(mendWorkers);
  await press(panel, '[data-action=save-pairs]');
  await until('the end of saving', () => textOf(panel, '[data-part=notice]', new RegExp(String(rows - 1))));
  await eraseAll(await openCorpora());
});

it('moves a segment to another row with Alt and an arrow, and by drag', async () => {
  const { open, openSidePanel, screenshot } = setting();
  const panel = await openSidePanel(await open('tram-bilingual.html'));
  await panel.emulate({ width: 420, height: 800 });
  await press(panel, '[data-action=harvest]');
  await until('the review', async () => (await countOf(panel, ROW)) || undefined);
  const before = await chineseByRow(panel);
  const moved = [[before[0]?.[0], before[1]?.[0]], [], ...before.slice(2)];
  await panel.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), handle(1));
  await panel.press('Alt+ArrowUp');
  await until('the focus to follow', () => isFocused(panel, handle(0, 1)));
  expect(await chineseByRow(panel)).toEqual(moved);
  await panel.press('Alt+ArrowDown');
  await until('the focus to follow', () => isFocused(panel, handle(1)));
  expect(await chineseByRow(panel)).toEqual(before);

  await panel.evaluate(noteWhereDropsAreTaken);
  await panel.drag(await centreOf(panel, handle(1)), await centreOf(panel, `${ROW}:nth-child(1)`));
  await until('a place to drop', () => textOf(panel, 'html[data-drop-taken]', /./));
  // Firefox's driver starts a drag and moves it, but never lets go (WebDriver BiDi, issue 487).
  if (browserName === 'firefox') return;
  await until('the drop', async () => (await chineseByRow(panel))[0]?.length === 2 || undefined);
  expect(await chineseByRow(panel)).toEqual(moved);
  await screenshot(panel, 'review-dragged');
});

function handle(row: number, segment = 0): string {
  return `[data-segment="${row} zh ${segment}"]`;
}

function chineseByRow(panel: Page): Promise<readonly (readonly string[])[]> {
  return panel.evaluate(() =>
    Array.from(document.querySelectorAll('[data-part=review-row]'), (row) =>
      Array.from(row.querySelectorAll<HTMLTextAreaElement>('[lang^=zh] textarea'), ({ value }) => value),
    ),
  );
}

async function centreOf(panel: Page, selector: string): Promise<Point> {
  const point = await panel.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
  if (point === undefined) throw new Error(`There is no ${selector}.`);
  return point;
}

/** Rows take what is dragged over them when they keep the browser from refusing it. */
function noteWhereDropsAreTaken(): void {
  addEventListener('dragover', ({ defaultPrevented }) => {
    document.documentElement.toggleAttribute('data-drop-taken', defaultPrevented);
  });
}

function isFocused(panel: Page, selector: string): Promise<true | undefined> {
  return panel.evaluate((wanted) => document.activeElement?.matches(wanted) || undefined, selector);
}

interface WorkerWorld {
  Worker: typeof Worker;
  whole?: typeof Worker;
}

/** As where a browser cannot start the worker that saves. */
function breakWorkers(): void {
  const world = globalThis as unknown as WorkerWorld;
  const whole = world.Worker;
  world.whole = whole;
  world.Worker = class extends whole {
    constructor() {
      super('/no-such-worker.js');
    }
  };
}

function mendWorkers(): void {
  const world = globalThis as unknown as WorkerWorld;
  if (world.whole !== undefined) world.Worker = world.whole;
}
