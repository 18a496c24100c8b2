import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The browsers that have a store of their own. */
export const BROWSERS = ['chrome', 'edge', 'firefox'];

/** `packageFor('chrome') → 'duizhao-0.1.0-chrome.zip'` */
export function packageFor(browser) {
  return `${name}-${version}-${browser}.zip`;
}

/** What a reviewer builds the packages from. */
export const SOURCES = packageFor('sources');

export const PACKAGES = [...BROWSERS.map(packageFor), SOURCES];
