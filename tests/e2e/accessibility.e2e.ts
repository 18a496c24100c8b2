import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { clickInCard, hover, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = browserName === 'chromium' ? [false, true] : [undefined];

it.each(SCHEMES)('finds no fault with the card (dark: %s)', async (dark) => {
  const { open, screenshot } = setting();
  const page = await open('messy.html');
  if (dark !== undefined) await page.emulate({ dark });
  await hover(page, 'Made-in-Zhengzhou products', '郑州制造');
  await clickInCard(page, '[data-action=copy-menu]');
  await until('the menu', () => page.inCard((root) => root.querySelector('.menu') !== null || undefined));
  if (dark) await screenshot(page, 'card-dark');
  const markup = await page.inCard((root) => root.innerHTML);
  expect(markup).toContain('data-part="figure"');
  // axe sees open roots only, so the same tree is put into one.
  const copy = await open('index.html');
  if (dark !== undefined) await copy.emulate({ dark });
  await copy.evaluate(showInOpenRoot, markup ?? '');
  expect(await violationsOn(copy)).toEqual([]);
});

it.each(SCHEMES)('finds no fault with the panel (dark: %s)', async (dark) => {
  const { open, openPanel, screenshot } = setting();
  const page = await open('english.html');
  await hover(page, 'Latest data show', '最新');
  const panel = await openPanel(page);
  if (dark !== undefined) await panel.emulate({ dark });
  await until('the count', () =>
    panel.evaluate(() => document.querySelector('[data-action=copy-all]') !== null || undefined),
  );
  if (dark) await screenshot(panel, 'panel-dark');
  expect(await violationsOn(panel)).toEqual([]);
});

function showInOpenRoot(markup: string): void {
  const main = document.createElement('main');
  main.attachShadow({
    mode: 'open',
  }).innerHTML = `${markup}<style>.anchor { position: static !important; transform: none !important }</style>`;
  document.body.replaceChildren(main);
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.runScript(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // The demo page around the card has its own title and headings.
    const { violations } = await axe.run({ rules: { 'page-has-heading-one': { enabled: false } } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
    );
  });
}
