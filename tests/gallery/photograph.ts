// `npm run gallery:photograph`: writes each module of the gallery in each look to artifacts/gallery.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../e2e/browsers/chromium.ts';
import { addressOf, type Look } from './look.ts';

const FOLDER = join(import.meta.dirname, '../../artifacts/gallery');
const LOOKS: Readonly<Record<string, Partial<Look>>> = {
  'en-light': { language: 'en', theme: 'light' },
  'zh-dark': { language: 'zh_CN', theme: 'dark' },
  'tw-sepia': { language: 'zh_TW', theme: 'sepia' },
  'en-narrow': { language: 'en', width: 'narrow' },
  'zh-root-50': { language: 'zh_CN', rootSize: '50' },
};

const program = findChromium();
if (program === undefined) throw new Error('Chromium was not found; name it in the variable CHROMIUM.');
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, 'vite.config.ts'),
  server: { port: 0 },
});
await server.listen();
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
const [url = ''] = server.resolvedUrls?.local ?? [];
await page.goto(url);
const modules = new Set(
  await page
    .locator('.module > h2')
    .evaluateAll((titles) => titles.map((title) => title.textContent.split(' / ')[0] ?? '')),
);
for (const module of modules) {
  for (const [name, look] of Object.entries(LOOKS)) {
    await page.goto(url + addressOf({ ...look, module }));
    await page.locator('.stage').first().waitFor();
    await page.screenshot({ path: join(FOLDER, `${module}-${name}.png`), fullPage: true });
  }
}
await browser.close();
await server.close();
console.log(`Wrote ${modules.size * Object.keys(LOOKS).length} pictures to artifacts/gallery.`);
