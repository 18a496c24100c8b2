import { expect, it } from 'vitest';
import { press, textOf } from './extension-page.ts';
import { chooseFile, chooseTab, countOf, eraseAll, putFile, tmxOf } from './own-corpora.ts';
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
  await press(corpora, '[data-action=delete]');
  await until('the undo', () => textOf(corpora, '[data-part=deleted-corpus]', /trams/));
  await screenshot(corpora, 'corpora-deleted');
  await page.bringToFront();
  await waitForNoCard(page);
  await pointAt(page, 'Construction took 28 months');
  await settle();
  expect((await cardOn(page))?.texts ?? []).not.toContain(TRAM[1][1]);
  await corpora.bringToFront();
  await press(corpora, '[data-action=undelete]');
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  await page.bringToFront();
  await hover(page, 'Construction took 28 months', '52亿元');
  await corpora.bringToFront();
  await eraseAll(corpora);
});

it.each([
  ['tram-bilingual.html', 'tram-chinese.html', '该线路共设41站', 'The line has 41 stops'],
  ['bilingual.html', 'chinese.html', '郑州制造', 'Made-in-Zhengzhou'],
])('saves the pairs of %s after review, and finds them on %s', async (both, chinese, zh, en) => {
  const { open, openCorpora, openSidePanel, screenshot } = setting();
  const panel = await openSidePanel(await open(both));
  await panel.emulate({ width: 420, height: 800 });
  await until('the offer', () => textOf(panel, '[data-action=harvest]', /\d/));
  await screenshot(panel, `side-panel-${both.replace('.html', '')}`);
  await press(panel, '[data-action=harvest]');
  const rows = await until(
    'the review',
    async () => (await countOf(panel, '[data-part=review-row]')) || undefined,
  );
  await press(panel, '[data-part=review-row]:last-child [data-action=drop]');
  await screenshot(panel, `review-${both.replace('.html', '')}`);
  await press(panel, '[data-action=save-pairs]');
  await until('the end of saving', () => textOf(panel, '[data-part=notice]', new RegExp(String(rows - 1))));
  expect(panel.errors).toEqual([]);
  const page = await open(chinese);
  const card = await hover(page, zh, en);
  expect(card.texts.join('\n')).toContain(en);
  await eraseAll(await openCorpora());
});

it('aligns two open tabs, saves what was reviewed, and finds it on either', async () => {
  const { open, openCorpora, screenshot } = setting();
  const english = await open('tram-english.html');
  await open('tram-chinese.html');
  const corpora = await openCorpora();
  await chooseTab(corpora, 'en', 'Harbin');
  await chooseTab(corpora, 'zh', '哈尔滨');
  await press(corpora, '[data-action=align]');
  await until(
    'the review',
    async () => (await countOf(corpora, '[data-part=review-row]')) === 7 || undefined,
  );
  await press(corpora, '[data-part=review-row]:nth-child(2) [data-action=merge]');
  await until(
    'one row less',
    async () => (await countOf(corpora, '[data-part=review-row]')) === 6 || undefined,
  );
  await screenshot(corpora, 'align-review');
  await press(corpora, '[data-part=review-row]:nth-child(2) [data-action=split]');
  await press(corpora, '[data-action=save-pairs]');
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /7 units/));
  await english.bringToFront();
  await hover(english, 'Tickets cost 2 yuan', '票价2元');
  await corpora.bringToFront();
  await eraseAll(corpora);
});

it('leaves nothing of an import whose page was closed in the middle, and imports again', async () => {
  const { openCorpora, browser } = setting();
  const rows = Array.from({ length: 30_000 }, (_, at) => `Line ${at} of the long table.\t长表的第${at}行。`);
  const text = `en\tzh\n${rows.join('\n')}`;
  const first = await openCorpora();
  await chooseFile(first, 'long.tsv', text);
  await until('progress', () => textOf(first, '[data-part=job] .detail', /[1-9]/), 15_000);
  await first.close();
  await browser.killBackground();
  const second = await openCorpora();
  await until('the empty list', () => textOf(second, '.corpora', /No corpora/));
  await until('a swept store', async () => ((await second.evaluate(rowsLeft)) === 0 ? true : undefined));
  await chooseFile(second, 'long.tsv', text);
  await until('the corpus', () => textOf(second, '[data-part=corpus] .facts', /30,000 units/), 25_000);
  await press(second, '[data-action=dismiss-job]');
  await chooseFile(second, 'longer.tsv', text);
  await press(second, '[data-action=cancel-job]');
  await until('the note', () => textOf(second, '[data-part=job]', /nothing was changed/));
  expect(await countOf(second, '[data-part=corpus]')).toBe(1);
  await eraseAll(second);
});

it('searches while one types, in either language, and copies what is selected', async () => {
  const { open, openCorpora, openSidePanel, screenshot } = setting();
  const page = await open('tram-english.html');
  const corpora = await openCorpora();
  await chooseFile(
    corpora,
    'trams.tmx',
    tmxOf([...TRAM, ['<img src=x onerror="alert(1)"> costs 3 yuan', '<b>三元</b>']]),
  );
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /3 units/));
  const panel = await openSidePanel(page);
  await panel.emulate({ width: 420, height: 800 });
  await press(panel, '[data-action=tab-search]');
  await press(panel, '[data-part=query]');
  for (const [typed, wanted] of [
    ['constr', 'Construction took 28 months'],
    ['东北地区', 'the longest in the northeast'],
    ['ygdc', 'a tram line of 34.6 kilometers'],
    ['costs 3', '<img src=x onerror="alert(1)"> costs 3 yuan'],
  ] as const) {
    await panel.evaluate(typeInto, '[data-part=query]', typed);
    await until(
      `what ${typed} finds`,
      async () =>
        (
          await panel.evaluate(() => document.querySelector('[data-part=found-pair]')?.textContent ?? '')
        ).includes(wanted) || undefined,
    );
  }
  expect(await countOf(panel, '[data-part=found-pair] :is(img, b)')).toBe(0);
  expect(await panel.evaluate(() => document.querySelector('mark')?.textContent)).toBe('costs 3');
  await screenshot(panel, 'search');
  expect(panel.errors).toEqual([]);
  await eraseAll(corpora);
});

it('scrolls the page to a pair, and back', async () => {
  const { open, openSidePanel, screenshot } = setting();
  const page = await open('english.html');
  await page.emulate({ width: 900, height: 400 });
  const panel = await openSidePanel(page);
  await until('the pairs', async () => (await countOf(panel, '[data-part=page-pair]')) > 5 || undefined);
  await press(panel, '[role=option]:nth-child(8)');
  await page.bringToFront();
  await until('the scroll', async () => (await page.evaluate(() => scrollY)) > 200 || undefined);
  await panel.bringToFront();
  await press(panel, '[data-action=back]');
  await page.bringToFront();
  await until('the way back', async () => (await page.evaluate(() => scrollY)) < 20 || undefined);
  await panel.bringToFront();
  await press(panel, '[data-action=tab-figures]');
  await until('figures', async () => (await countOf(panel, '[data-part=checked-figure]')) > 5 || undefined);
  await screenshot(panel, 'figure-check');
});

it('backs everything up, and brings it back', async () => {
  const { openCorpora } = setting();
  const corpora = await openCorpora();
  await chooseFile(corpora, 'trams.tmx', tmxOf(TRAM));
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  await corpora.evaluate(catchDownload);
  await press(corpora, '[data-action=back-up]');
  const saved = await until('the file', () =>
    corpora.evaluate(() => (globalThis as { saved?: string }).saved ?? undefined),
  );
  await eraseAll(corpora);
  await corpora.evaluate(putFile, 'backup-chooser', 'backup.duizhao', saved);
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  await eraseAll(corpora);
});

function typeInto(selector: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (input === null) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Keeps what a click on a download would save. */
function catchDownload(): void {
  HTMLAnchorElement.prototype.click = function () {
    void fetch(this.href)
      .then((response) => response.arrayBuffer())
      .then((bytes) => {
        const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
        (globalThis as { saved?: string }).saved = btoa(letters);
      });
  };
}

/** Rows in the store that no corpus shows. */
async function rowsLeft(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('duizhao');
    request.onsuccess = () => resolve(request.result);
  });
  const counts = await Promise.all(
    ['chunks', 'files'].map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  );
  database.close();
  return counts.reduce((sum, count) => sum + count, 0);
}
