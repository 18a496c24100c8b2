import { describe, expect, it } from 'vitest';
import { violationsInRoot } from './axe.ts';
import {
  cardOn,
  clickInCard,
  hover,
  pointAt,
  pointAway,
  settle,
  until,
  waitForCard,
  waitForNoCard,
} from './reader.ts';
import { chooseInMenu, select } from './selection-menu.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();

describe('a tap of the modifier key', () => {
  it('shows the card, and nothing else does', async () => {
    const { open, choose } = setting();
    await choose({ trigger: 'modifier', modifier: 'Shift' });
    const page = await open('english.html');
    await settle();
    await pointAt(page, 'procurement team');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
    await page.press('Shift+KeyA');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
    await page.press('Shift');
    await waitForCard(page, ({ texts }) => texts.join().includes('得锡'));
  });
});

describe('markers', () => {
  it('stand in the margin of each matched paragraph, and show its card at a click', async () => {
    const { open, choose, screenshot } = setting();
    await choose({ trigger: 'marker' });
    const page = await open('english.html');
    await until('the markers', () =>
      page.evaluate(() => document.querySelector('duizhao-markers') !== null || undefined),
    );
    await pointAt(page, 'procurement team');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
    const block = await pointAt(page, 'procurement team');
    await page.moveTo(block.left - 12, block.top + 20);
    await page.click(block.left - 12, block.top + 20);
    await waitForCard(page, ({ texts }) => texts.join().includes('得锡'));
    await screenshot(page, 'markers');
    await pointAway(page);
    await waitForNoCard(page);
  });

  it('say to a screen reader which paragraphs have a counterpart, and take it back once they are off', async () => {
    const { open, choose } = setting();
    const page = await open('english.html');
    await settle();
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const described = () =>
      page.evaluate(() => document.querySelectorAll('[aria-description]').length || undefined);
    const before = await markup();
    await choose({ trigger: 'marker' });
    expect(await until('the descriptions', described)).toBe(10);
    await choose({});
    await until('their end', async () => ((await described()) === undefined ? true : undefined));
    expect(await markup()).toBe(before);
  });

  it('stay beside their paragraphs in a pane that scrolls', async () => {
    const { open, choose } = setting();
    await choose({ trigger: 'marker' });
    const page = await open('scrolled.html');
    await until('the markers', () =>
      page.evaluate(() => document.querySelector('duizhao-markers') !== null || undefined),
    );
    const block = await pointAt(page, '商贸朋友圈');
    await settle();
    await page.click(block.left - 12, block.top + 20);
    await waitForCard(page, ({ texts }) => texts.join().includes('global trade network'));
  });

  it('open a sheet at the bottom at a tap, which a tap elsewhere closes', async () => {
    const { open, choose, screenshot } = setting();
    await choose({ trigger: 'marker' });
    const page = await open('english.html');
    await page.emulate({ width: 390, height: 720 });
    await until('the markers', () =>
      page.evaluate(() => document.querySelector('duizhao-markers') !== null || undefined),
    );
    const block = await pointAt(page, 'procurement team');
    await settle();
    await page.tap(block.left - 10, Math.max(block.top, 0) + 30);
    const { box } = await waitForCard(page, ({ texts }) => texts.join().includes('得锡'));
    expect(box.left).toBe(0);
    // Above a scroll bar along the bottom, where the page has one.
    const bottom = await page.evaluate(() => document.documentElement.clientHeight);
    await until(
      'its place',
      async () => Math.round((await cardOn(page))?.box.bottom ?? 0) === bottom || undefined,
    );
    await screenshot(page, 'sheet');
    await page.tap(200, 40);
    await waitForNoCard(page);
  });
});

describe('the keyboard', () => {
  it('goes from matched paragraph to matched paragraph, into the card and out again', async () => {
    const { open, browser, screenshot } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    await page.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.masthead a')?.focus());
    await browser.pressShortcut(page, 'J');
    await waitForCard(page, ({ texts }) => texts.join().includes('领跑中部城市'));
    expect(await page.inCard(focusedPart)).toBe('body');
    await browser.pressShortcut(page, 'J');
    await waitForCard(page, ({ texts }) => texts.join().includes('最新'));
    await screenshot(page, 'keyboard');
    await browser.pressShortcut(page, 'K');
    await waitForCard(page, ({ texts }) => texts.join().includes('领跑中部城市'));
    await page.press('Tab');
    expect(await page.inCard(focusedPart)).not.toBe('body');
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('City Daily');
  });

  it('explains the words of a card one by one', async () => {
    const { open, browser, screenshot } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    await page.press('Escape');
    await waitForNoCard(page);
    await browser.pressShortcut(page, 'J');
    await waitForCard(page, ({ texts }) => texts.join().includes('领跑中部城市'));
    const stop = () => page.inCard((root) => root.activeElement?.getAttribute('data-part') ?? '');
    for (let tabs = 0; tabs < 8 && (await stop()) !== 'counterpart'; tabs++) await page.press('Tab');
    expect(await stop()).toBe('counterpart');
    const explained = (pinyin: string) =>
      until(pinyin, () =>
        page.inCard(
          (root, wanted: string) =>
            root.querySelector('[data-part=word]')?.textContent?.includes(wanted) || undefined,
          pinyin,
        ),
      );
    await page.press('ArrowRight');
    await explained('lǐngpǎo');
    await page.press('ArrowRight');
    await explained('zhōng');
    await screenshot(page, 'word-by-keyboard');
    await page.press('ArrowLeft');
    await explained('lǐngpǎo');
  });

  it('leaves Escape to a text field', async () => {
    const page = await setting().open('english.html');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await hover(page, 'Latest data show', '最新');
    await page.press('Escape');
    await settle();
    expect(await cardOn(page)).toBeDefined();
  });
});

describe.runIf(browserName === 'chromium')('the menu of a selected text', () => {
  it('shows the counterpart of what is selected, until it is closed', async () => {
    const { open } = setting();
    const page = await open('english.html');
    await hover(page, 'Latest data show', '最新');
    await pointAway(page);
    await waitForNoCard(page);
    await select(page, 'Made-in-Zhengzhou products');
    await chooseInMenu(setting(), page, 'show-selection');
    await waitForCard(page, ({ texts }) => texts.join().includes('郑州制造'));
    await pointAway(page);
    await settle();
    expect((await cardOn(page))?.state).toBe('pinned');
    await clickInCard(page, '[data-action=close]');
    await waitForNoCard(page);
  });

  it('says that no corpus has it', async () => {
    const page = await setting().open('no-match.html');
    await settle();
    await select(page, 'Students had asked');
    await chooseInMenu(setting(), page, 'show-selection');
    const notice = await until('the notice', () =>
      page.inCard((root) => root.querySelector('.notice')?.textContent),
    );
    expect(notice).toMatch(/corpus/);
    const markup = await page.inCard((root) => root.innerHTML);
    expect(await violationsInRoot(await setting().open('index.html'), markup)).toEqual([]);
  });

  it('copies the pair of what is selected, or says why not', async () => {
    const page = await setting().open('english.html');
    await hover(page, 'Latest data show', '最新');
    await select(page, 'Made-in-Zhengzhou products');
    await chooseInMenu(setting(), page, 'copy-selection');
    const notice = await until('the notice', () =>
      page.inCard((root) => root.querySelector('.notice')?.textContent),
    );
    expect(notice).toMatch(/Copied|refused/);
  });
});

function focusedPart(root: ShadowRoot): string {
  return root.activeElement?.className ?? '';
}
