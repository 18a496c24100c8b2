import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** The longest a benchmark may take; one that hangs is ended. */
const PATIENCE = 30 * 60_000;

/** Runs one benchmark script, its output shown as it comes; gives why it did not run to its end, if so. */
export function runBench(name: string, root: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', `bench:${name}`], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      detached: true,
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text);
      complaint = (complaint + text).slice(-4000);
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      // All that it started, browsers too.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE);
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (isLate) resolve(`it did not end within ${PATIENCE / 60_000} minutes`);
      else resolve(code === 0 ? undefined : reasonIn(complaint, root));
    });
  });
}

/** The line that says what is wrong, with paths as seen from the project. */
function reasonIn(complaint: string, root: string): string {
  const lines = complaint
    .replaceAll(root, '.')
    .replaceAll(dirname(root), '..')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at ') && !/^Node\.js v/.test(line));
  return lines.find((line) => /error|:/i.test(line)) ?? lines.at(-1) ?? 'it failed without a word';
}
