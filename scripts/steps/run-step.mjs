import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * @typedef {{ name: string, command: string, args: string[], env?: Record<string, string>,
 *   count?: (output: string) => Counts | undefined }} Step
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, ok: boolean, seconds: number, output: string, counts: Counts }} StepResult
 */

/** A step that runs a program of node_modules: `tool('types', 'tsc', '--noEmit')`. */
export function tool(name, program, ...args) {
  return { name, command: join(ROOT, 'node_modules/.bin', program), args };
}

/**
 * Runs one step to its end; its result counts as one test unless the step counts its own.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ name, command, args, env, count }) {
  const start = performance.now();
  const { ok, output } = await run(command, args, env);
  const seconds = (performance.now() - start) / 1000;
  return { name, ok, seconds, output, counts: countOf(ok, count?.(output)) };
}

/** A step that failed without a failed test of its own still counts as one failure. */
function countOf(ok, counted) {
  if (counted === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const append = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', append);
    child.stderr.setEncoding('utf8').on('data', append);
    child.on('error', (cause) => resolve({ ok: false, output: `${output}\n${cause.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
