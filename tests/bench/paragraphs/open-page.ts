import type { Page } from 'playwright-core';

const ADDRESS = 'https://page.example/';
/** What isolates a page, which makes its timer exact to five microseconds instead of a hundred. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Loads a page from its markup alone, into a renderer of its own; nothing else is fetched while it is offline. */
export async function openPage(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html }),
  );
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => undefined);
}
