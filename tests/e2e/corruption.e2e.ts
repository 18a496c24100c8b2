import { afterEach, describe, expect, it } from 'vitest';
import { type Damage, damageRow } from './damage.ts';
import { press, textOf } from './extension-page.ts';
import { chooseFile, countOf, eraseAll, tmxOf } from './own-corpora.ts';
import { cardOn, hover, pointAt, settle, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

const TRAM = [
  [
    'Construction took 28 months and cost 5.2 billion yuan, about 300 million yuan less than planned.',
    '工程历时28个月，耗资52亿元，比计划少约3亿元。',
  ],
] as const;

/** A corpus of the reader's own, of which a row is then damaged while the background is not running. */
async function importAndDamage(store: string, row: string, damage: Damage) {
  const { openCorpora, browser } = setting();
  const corpora = await openCorpora();
  await chooseFile(corpora, 'trams.tmx', tmxOf(TRAM));
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /1 unit/));
  await corpora.evaluate(damageRow, store, row, damage);
  await browser.killBackground();
  return corpora;
}

afterEach(async () => {
  await eraseAll(await setting().openCorpora());
});

describe('a stored corpus', () => {
  it.each([
    ['text.bin', 'flipped'],
    ['postings.bin', 'cut short'],
    ['pages.bin', 'gone'],
    ['pack.json', 'flipped'],
  ] as const)('whose %s is %s is built anew from its text', async (file, damage) => {
    await importAndDamage('files', file, damage);
    const page = await setting().open('tram-english.html');
    const card = await hover(page, 'Construction took 28 months', '52亿元');
    expect(card.texts).toEqual([TRAM[0][1]]);
    expect(page.errors).toEqual([]);
  });

  it('whose text is damaged is still found, and a backup of it is refused with a reason', async () => {
    const corpora = await importAndDamage('chunks', '', 'flipped');
    const page = await setting().open('tram-english.html');
    await hover(page, 'Construction took 28 months', '52亿元');
    await corpora.bringToFront();
    await press(corpora, '[data-action=back-up]');
    await until('the reason', () => textOf(corpora, '[data-part=job]', /text of “trams” is damaged/i));
  });

  it('that can be neither read nor built anew is left out, and the others are found', async () => {
    const corpora = await importAndDamage('files', 'text.bin', 'cut short');
    await corpora.evaluate(damageRow, 'chunks', '', 'flipped');
    const { open, screenshot } = setting();
    const page = await open('tram-english.html');
    await pointAt(page, 'Construction took 28 months');
    await settle();
    expect((await cardOn(page))?.texts ?? []).not.toContain(TRAM[0][1]);
    const bundled = await open('english.html');
    await hover(bundled, 'Made-in-Zhengzhou products', '郑州制造');
    await corpora.bringToFront();
    await screenshot(corpora, 'corpora-damaged');
    expect(await countOf(corpora, '[data-part=corpus]')).toBe(1);
  });
});
