// `npm test`: installs what is missing, then runs every check, one step after the other.
import { mkdirSync } from 'node:fs';
import { installBrowsers } from './steps/install-browsers.mjs';
import { installPackages } from './steps/install-packages.mjs';
import { reportStep, summaryOf } from './steps/report.mjs';
import { runStep, tool } from './steps/run-step.mjs';
import { sizeStep, staticSteps } from './steps/static-steps.mjs';

installPackages();
installBrowsers();
mkdirSync('artifacts', { recursive: true });

const steps = [
  ...staticSteps(),
  { ...tool('unit tests', 'vitest', 'run'), count: vitestCounts },
  tool('build for Chrome', 'wxt', 'build', '--browser', 'chrome', '--mv3'),
  tool('build for Firefox', 'wxt', 'build', '--browser', 'firefox', '--mv3'),
  sizeStep,
  tool('nothing but own code in the builds', 'tsx', 'scripts/check-build.ts'),
  tool(
    'web-ext lint',
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--warnings-as-errors',
    '--no-config-discovery',
  ),
  endToEnd('Chromium', 'chromium'),
  endToEnd('Firefox', 'firefox'),
];

const results = [];
for (const step of steps) {
  const result = await runStep(step);
  reportStep(result);
  results.push(result);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
console.log(summaryOf(results));

function endToEnd(title, browser) {
  const step = tool(`end to end in ${title}`, 'vitest', 'run', '--config', 'tests/e2e/vitest.config.ts');
  return { ...step, env: { BROWSER: browser }, count: vitestCounts };
}

/** Reads `Tests  3 failed | 120 passed (123)`. */
function vitestCounts(output) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours start with the escape character
  const line = output.replace(/\x1b\[[\d;]*m/g, '').match(/^\s*Tests\s+(.+)$/m)?.[1];
  const of = (word) => Number(line?.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return line && { passed: of('passed'), failed: of('failed') };
}
