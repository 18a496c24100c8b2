import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the end-to-end tests need on Debian, and the file that shows it is there. */
const DEBIAN_PACKAGES = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/** On Debian as root, installs the browsers and fonts that are missing; elsewhere the tests say what they miss. */
export function installBrowsers() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const missing = Object.keys(DEBIAN_PACKAGES).filter((name) => !existsSync(DEBIAN_PACKAGES[name]));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} (apt-get) …`);
  if (!install(missing)) {
    apt('update');
    install(missing);
  }
}

function install(packages) {
  return apt('install', '--yes', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['--quiet=2', ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.error(stderr?.trimEnd());
  return status === 0;
}
