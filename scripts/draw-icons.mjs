// Draws public/icons from one shape, in the colours of the overlay being on and off: `node scripts/draw-icons.mjs`.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const COLOURS = { on: { page: '#a8321f', ink: '#ffffff' }, off: { page: '#8b857b', ink: '#ffffff' } };
const SIZES = { on: [16, 32, 48, 128], off: [16, 32] };

/** Two facing columns of text, one of three lines and one of two: the same paragraph in two languages. */
function svg(size, { page, ink }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
    <rect width="16" height="16" rx="3.5" fill="${page}"/>
    <path d="M3 4.5h4M3 8h4M3 11.500h2.500" stroke="${ink}" stroke-width="1.500" stroke-linecap="round"/>
    <path d="M9.750 4.500h3.250M9.750 11.500h3.250M11.375 4.500v7" stroke="${ink}" stroke-width="1.500" stroke-linecap="round"/>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir('public/icons', { recursive: true });
for (const [kind, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block}</style>${svg(size, COLOURS[kind])}`,
    );
    await writeFile(`public/icons/${kind}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
