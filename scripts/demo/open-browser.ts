import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { FoundBrowser } from './find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Opens a window with the extension on a page, through web-ext, on a profile of its own, until it is closed. */
export function openBrowser({ kind, program }: FoundBrowser, url: string): Promise<void> {
  const target =
    kind === 'firefox'
      ? ['--target', 'firefox-desktop', '--firefox', program, '--source-dir', '.output/firefox-mv3']
      : ['--target', 'chromium', '--chromium-binary', program, '--source-dir', '.output/chrome-mv3'];
  const args = ['run', ...target, '--start-url', url, '--no-reload', '--no-config-discovery'];
  const child = spawn(join(ROOT, 'node_modules/.bin/web-ext'), args, { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
