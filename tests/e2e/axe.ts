import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from './browsers/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, WCAG 2.2 AA and good practice. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.runScript(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // The demo page around the card has its own title and headings.
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
    );
  });
}

/** What axe finds wrong with a closed root: its markup is put into an open one of another page, for axe sees no other. */
export async function violationsInRoot(copy: Page, markup: string | undefined): Promise<readonly string[]> {
  await copy.evaluate(showInOpenRoot, markup ?? '');
  return violationsOn(copy);
}

function showInOpenRoot(markup: string): void {
  const main = document.createElement('main');
  const style =
    '<style>.anchor, button { position: static !important; transform: none !important } * { animation: none !important; transition: none !important }</style>';
  main.attachShadow({ mode: 'open' }).innerHTML = markup + style;
  document.body.replaceChildren(main);
}
