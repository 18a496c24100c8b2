import { serveFixtures } from '../../tests/e2e/serve-fixtures.ts';
import { findBrowser } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';
import { tourHeadless } from './tour-headless.ts';

const PORT = 8347;

const found = findBrowser();
if (found === undefined) {
  console.error('No Chrome, Chromium or Firefox was found. Install one, or name it in CHROMIUM or FIREFOX.');
  process.exit(1);
}
if (hasDisplay()) {
  const server = await serveFixtures(PORT).catch(() => serveFixtures());
  console.log(`The demo pages are at ${server.url} until you close the browser.`);
  await openBrowser(found, server.url);
  server.close();
} else {
  const server = await serveFixtures();
  await tourHeadless(found, server.url);
  server.close();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
