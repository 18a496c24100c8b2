import { existsSync } from 'node:fs';
import { tool } from './run-step.mjs';

/** The steps that only read the sources; each takes seconds, and all may run at once. */
export function staticSteps() {
  return [
    tool('types', 'tsc', '--noEmit', '-p', '.'),
    tool('core is pure', 'tsc', '-p', 'src/core'),
    tool('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
    tool('layers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'entrypoints'),
    tool('unused code', 'knip'),
  ];
}

export const sizeStep = tool('size budgets', 'size-limit');

/** Whether there is a build to weigh. */
export function isBuilt() {
  return existsSync(new URL('../../.output/chrome-mv3/manifest.json', import.meta.url));
}
