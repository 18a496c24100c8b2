import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `SHA256SUMS` for the packages of a folder, as `sha256sum --check` reads it. */
export function writeChecksums(folder) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => `${sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
