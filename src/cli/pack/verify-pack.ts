import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_FILES, type PackFile, RunningChecksum } from '../../core/pack/index.ts';
import { Directory } from './directory.ts';
import { openDirectory, readDirectoryHeader } from './open-directory.ts';

const CHUNK = 1 << 22;

/** What is wrong with the pack in a directory, one line each: every byte is compared with its checksum. */
export async function verifyPack(path: string): Promise<readonly string[]> {
  const header = readDirectoryHeader(path);
  const files = new Directory(path);
  const problems: string[] = [];
  for (const name of PACK_FILES) {
    const problem = await problemOf(files, name, header.files[name]);
    if (problem !== undefined) problems.push(problem);
  }
  files.close();
  if (problems.length === 0) await openDirectory(path);
  return problems;
}

async function problemOf(
  files: Directory,
  name: PackFile,
  { bytes, checksum }: { readonly bytes: number; readonly checksum: number },
): Promise<string | undefined> {
  const path = join(files.path, name);
  const found = existsSync(path) ? statSync(path).size : bytes === 0 ? 0 : undefined;
  if (found === undefined) return `${name} is missing.`;
  if (found !== bytes) return `${name} has ${found} bytes instead of ${bytes}.`;
  const sum = new RunningChecksum();
  for (let start = 0; start < bytes; start += CHUNK)
    sum.add(await files.read(name, start, Math.min(bytes, start + CHUNK)));
  return sum.value === checksum ? undefined : `${name} is damaged: its checksum is wrong.`;
}
