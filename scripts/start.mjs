// `npm start`: installs what is missing, builds, and opens a browser with the extension on the demo pages.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installBrowsers } from './steps/install-browsers.mjs';
import { installPackages } from './steps/install-packages.mjs';

const PROGRAMS = join(import.meta.dirname, '../node_modules/.bin');

installPackages();
installBrowsers();
for (const browser of ['chrome', 'firefox']) run('wxt', 'build', '--browser', browser, '--mv3');
run('tsx', join(import.meta.dirname, 'demo/main.ts'));

function run(program, ...args) {
  const { status } = spawnSync(join(PROGRAMS, program), args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
