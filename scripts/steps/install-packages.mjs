import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OLDEST_NODE = 20;

/** Installs the packages that package-lock.json names unless they are there, and lets WXT write its types. */
export function installPackages() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) fail(`Duizhao needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  if (!isInstalled()) {
    console.log('Installing packages (npm ci) …');
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) run(join(ROOT, 'node_modules/.bin/wxt'), ['prepare']);
}

/** Compares what npm noted in node_modules with the lockfile; packages for other platforms may be absent. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (wanted === undefined) fail('package-lock.json is missing: this is not a complete copy of the project.');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional || devOptional || peer : found.version === version;
  });
}

function packagesIn(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
