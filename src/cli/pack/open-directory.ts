import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkFileEnds,
  HEADER_FILE,
  openPack,
  type Pack,
  type PackHeader,
  readHeader,
} from '../../core/pack/index.ts';
import { Directory } from './directory.ts';
import { zlibCompression } from './zlib-compression.ts';

/** Reads the header of the pack in a directory; throws what is wrong and what to do. */
export function readDirectoryHeader(path: string): PackHeader {
  const header = join(path, HEADER_FILE);
  if (!existsSync(header)) throw new Error(`${path} holds no pack: there is no ${HEADER_FILE} in it.`);
  return readHeader(readFileSync(header));
}

/** Opens the pack in a directory; throws when it is damaged, so that it is never half used. */
export async function openDirectory(path: string): Promise<Pack> {
  const files = new Directory(path);
  await checkFileEnds(files, readDirectoryHeader(path));
  return openPack(files, zlibCompression);
}
