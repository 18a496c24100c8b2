import { readdirSync, readFileSync } from 'node:fs';

/** Memory that only those of this process's descendants hold whose command line has a flag; not measured but on Linux. */
export function privateMegabytes(flag: string): number {
  if (process.platform !== 'linux') return Number.NaN;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = all.filter((pid) => read(pid, 'cmdline').includes(flag) && isDescendant(pid));
  const kilobytes = found.map((pid) =>
    [...read(pid, 'smaps_rollup').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].reduce(
      (sum, [, size]) => sum + Number(size),
      0,
    ),
  );
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function isDescendant(pid: string): boolean {
  for (let at = Number(pid); at > 1; at = parentOf(at)) if (at === process.pid) return true;
  return false;
}

function parentOf(pid: number): number {
  return Number(/\) \S (\d+)/.exec(read(String(pid), 'stat'))?.[1] ?? 0);
}

/** Processes end while they are looked at. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
