import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { TextCompression } from '../../core/pack/index.ts';

const deflateInPool = promisify(deflateRaw);

/** Node's zlib: compresses in its pool of threads, decompresses at once, which for one block takes less time. */
export const zlibCompression: TextCompression = {
  compress: (text) => deflateInPool(text, { level: 6, windowBits: 13, memLevel: 6 }),
  decompress: async (bytes, most) => inflateRawSync(bytes, { maxOutputLength: most }).toString('utf8'),
};
