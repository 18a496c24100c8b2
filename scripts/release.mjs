// `npm run release`: store-ready packages in release/, built twice to show that they come out the same.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, PACKAGES, packageFor, SOURCES } from './release/packages.mjs';
import { rebuildFromSources } from './release/rebuild-from-sources.mjs';
import { writeChecksums } from './release/write-checksums.mjs';
import { installPackages } from './steps/install-packages.mjs';
import { reportStep } from './steps/report.mjs';
import { runStep, tool } from './steps/run-step.mjs';

const OUTPUT = '.output';
const RELEASE = 'release';

installPackages();
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE);

for (const browser of BROWSERS) {
  await must(tool(`package for ${browser}`, 'wxt', 'zip', '--browser', browser, '--mv3'));
}
for (const name of PACKAGES) copyFileSync(join(OUTPUT, name), join(RELEASE, name));
await must(
  tool(
    'web-ext lint',
    'web-ext',
    'lint',
    '--source-dir',
    join(RELEASE, packageFor('firefox')),
    '--warnings-as-errors',
    '--no-config-discovery',
  ),
);
const different = rebuildFromSources(join(RELEASE, SOURCES), RELEASE);
if (different.length > 0) {
  console.error(`Built again from ${SOURCES}, these packages came out different: ${different.join(', ')}.`);
  process.exit(1);
}
console.log(`✓ built again from ${SOURCES}: the same bytes`);
copyScreenshots();
writeChecksums(RELEASE);
console.log(`The packages are in ${RELEASE}/; what to enter in each store is in store/.`);

async function must(step) {
  const result = await runStep(step);
  reportStep(result);
  if (!result.ok) process.exit(1);
}

/** The end-to-end tests take the pictures; a release without them says what to run. */
function copyScreenshots() {
  const taken = existsSync('artifacts')
    ? readdirSync('artifacts').filter((name) => /^chromium-store-.*\.png$/.test(name))
    : [];
  if (taken.length === 0) {
    console.error(
      'There are no screenshots yet: run npm test first, which writes artifacts/chromium-store-*.png.',
    );
    process.exit(1);
  }
  mkdirSync(join(RELEASE, 'screenshots'));
  for (const name of taken) copyFileSync(join('artifacts', name), join(RELEASE, 'screenshots', name));
}
