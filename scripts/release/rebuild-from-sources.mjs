import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSERS, PACKAGES } from './packages.mjs';

/** Builds all packages again, as a reviewer does from the sources alone; gives the names of those that differ. */
export function rebuildFromSources(sources, release) {
  const place = mkdtempSync(join(tmpdir(), 'duizhao-sources-'));
  try {
    run(place, 'unzip', '-q', resolve(sources));
    run(place, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
    for (const browser of BROWSERS) run(place, 'npx', 'wxt', 'zip', '--browser', browser, '--mv3');
    const bytes = (folder, name) => readFileSync(join(folder, name));
    return PACKAGES.filter((name) => !bytes(join(place, '.output'), name).equals(bytes(release, name)));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function run(place, command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: place, encoding: 'utf8' });
  if (status === 0) return;
  const reason = error?.message ?? `${stdout}\n${stderr}`.trim();
  throw new Error(`In the sources unpacked, ${command} ${args.join(' ')} failed: ${reason}`);
}
