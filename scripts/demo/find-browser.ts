import { existsSync } from 'node:fs';
import { findChromium } from '../../tests/e2e/browsers/chromium.ts';
import { findFirefox } from '../../tests/e2e/browsers/firefox.ts';

/** A browser on this machine; `chrome` is Google's, which scripts can open but not steer with an extension. */
export interface FoundBrowser {
  readonly kind: 'chromium' | 'chrome' | 'firefox';
  readonly program: string;
}

const CHROMES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first browser found: Chromium, Chrome, Firefox. */
export function findBrowser(): FoundBrowser | undefined {
  const candidates: readonly (readonly [FoundBrowser['kind'], string | undefined])[] = [
    ['chromium', findChromium()],
    ['chrome', CHROMES.find((path) => existsSync(path))],
    ['firefox', findFirefox()],
  ];
  for (const [kind, program] of candidates) {
    if (program !== undefined) return { kind, program };
  }
  return undefined;
}
