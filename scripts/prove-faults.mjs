// `npm run proof:faults -- [kills] [seed]`: ends the background at random moments of what a reader does, 1,000 times.
import { spawnSync } from 'node:child_process';
import { tool } from './steps/run-step.mjs';

const [kills = '1000', seed = '1'] = process.argv.slice(2);
const { command, args } = tool(
  'faults',
  'vitest',
  'run',
  '--config',
  'tests/e2e/vitest.config.ts',
  'tests/e2e/faults.e2e.ts',
);
const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  env: { ...process.env, FAULT_RUNS: kills, FAULT_SEED: seed },
});
process.exitCode = status ?? 1;
