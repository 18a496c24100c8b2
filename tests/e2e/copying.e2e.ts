import { expect, it } from 'vitest';
import { cardOn, clickInCard, hover, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const EN = 'Made-in-Zhengzhou products are gaining';
const ZH = '郑州制造在国际市场上打出一手好牌';

it('copies the pair with one click, as text and as HTML, and says so', async () => {
  const { open, screenshot } = setting();
  const page = await open('english.html');
  await hover(page, EN, ZH);
  await clickInCard(page, '[data-action=copy]');
  await until('the announcement', async () => (await cardOn(page))?.status || undefined);
  await screenshot(page, 'copied');
  const { text, html } = await page.clipboard();
  expect(text).toMatch(/^Made-in-Zhengzhou products.*enterprises\.\s+郑州制造.*奔涌。\s*$/s);
  expect(html).toMatch(/lang="en"[^>]*>Made-in-Zhengzhou.*lang="zh"[^>]*>郑州制造/s);
  expect(page.errors).toEqual([]);
});

it.each([
  ['copy-en', /^Made-in-Zhengzhou[^郑]*$/],
  ['copy-zh', /^郑州制造[^M]*$/],
  ['copy-tsv', /Made-in-Zhengzhou[^\t]*\t郑州制造/],
  ['copy-markdown', /Made-in-Zhengzhou[\s\S]*郑州制造/],
])('offers %s in the menu', async (action, wanted) => {
  const { open, screenshot } = setting();
  const page = await open('chinese.html');
  await hover(page, ZH, EN);
  await clickInCard(page, '[data-action=copy-menu]');
  if (action === 'copy-en') await screenshot(page, 'copy-menu');
  await clickInCard(page, `[data-action=${action}]`);
  await until('the announcement', async () => (await cardOn(page))?.status || undefined);
  expect((await page.clipboard()).text).toMatch(wanted);
});

it('copies where the page itself may not, by its policy', async () => {
  const page = await setting().open('strict/english.html');
  await hover(page, EN, ZH);
  await clickInCard(page, '[data-action=copy]');
  await until('the announcement', async () => (await cardOn(page))?.status || undefined);
  expect((await page.clipboard()).text).toContain('郑州制造');
});
