import { LastRead } from '../shared/index.ts';
import type { PackFiles } from './pack-files.ts';

/** Bytes of a file read at once: so many that a host cannot tell which of a thousand n-grams was meant. */
const CHUNK = 6144;
/** Chunks kept in memory: two megabytes. */
const KEPT = 340;

/**
 * The same files, read in chunks that start at multiples of 6 kB; those read last are kept. Chunks that follow each
 * other are one read. Files read whole are passed on.
 */
export function inChunks(files: PackFiles, sizeOf: (name: string) => number): PackFiles {
  const kept = new LastRead<string, Uint8Array>(KEPT);
  /** Starts the read of missing chunks `first` … `end`, as one. */
  const readRun = (name: string, first: number, end: number) => {
    const run = files.read(name, first * CHUNK, Math.min(end * CHUNK, sizeOf(name)));
    for (let chunk = first; chunk < end; chunk++) {
      const start = (chunk - first) * CHUNK;
      kept.obtain(`${name} ${chunk}`, async () => (await run).subarray(start, start + CHUNK));
    }
  };
  return {
    read: async (name, start, end) => {
      if (start === undefined || end === undefined) return files.read(name, start, end);
      const first = Math.floor(start / CHUNK);
      const last = Math.ceil(end / CHUNK);
      const isMissing = (chunk: number) => chunk < last && !kept.has(`${name} ${chunk}`);
      for (let chunk = first; chunk < last; chunk++) {
        let runEnd = chunk;
        while (isMissing(runEnd)) runEnd++;
        if (runEnd > chunk) readRun(name, chunk, runEnd);
      }
      const chunks: Promise<Uint8Array>[] = [];
      for (let chunk = first; chunk < last; chunk++) {
        const key = `${name} ${chunk}`;
        chunks.push(kept.obtain(key, () => Promise.reject(new Error(`${key} is gone.`))));
      }
      return cut(await Promise.all(chunks), start - first * CHUNK, end - start);
    },
  };
}

function cut(chunks: readonly Uint8Array[], start: number, length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only.subarray(start, start + length);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes.subarray(start, start + length);
}
