import { expect, it } from 'vitest';
import { textOf } from './extension-page.ts';
import { chooseFile, eraseAll, tmxOf } from './own-corpora.ts';
import { hover, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

const ENGLISH =
  'Construction took 28 months and cost 5.2 billion yuan, about 300 million yuan less than planned.';
/** Markup in every form, and controls that turn the direction of what follows. */
const CHINESE =
  '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>\u202E工程历时28个月\u202C，\u2066耗资52亿元\u2069</p><style>*{display:none}</style>，比计划少约3亿元。';

it('shows the markup and the controls of a corpus as text, in the card and in the panel', async () => {
  const { open, openCorpora, openSidePanel } = setting();
  const corpora = await openCorpora();
  await chooseFile(corpora, 'traps.tmx', tmxOf([[ENGLISH, CHINESE]]));
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /1 unit/));
  const page = await open('tram-english.html');
  const title = await page.evaluate(() => document.title);
  const card = await hover(page, 'Construction took 28 months', '比计划少约3亿元');
  expect(card.texts).toEqual([CHINESE]);
  expect(await page.inCard((root) => root.querySelectorAll('img, script, p style').length)).toBe(0);
  expect(await page.evaluate(() => document.title)).toBe(title);
  expect(page.errors).toEqual([]);

  const panel = await openSidePanel(page);
  await until('the pair', () => textOf(panel, 'body', /比计划少约3亿元/));
  expect(await panel.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
  expect(panel.errors).toEqual([]);
  await corpora.bringToFront();
  await eraseAll(corpora);
});
