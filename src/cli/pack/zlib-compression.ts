import { inflateRawSync } from 'node:zlib';
import type { TextCompression } from '../../core/pack/index.ts';
import { DeflateThread } from './deflate-thread.ts';

/** A block of text fits: larger buffers are mostly garbage. */
const CHUNK = 8192;
/** Small buffers for small blocks; with few symbols a Huffman table, each language has one of its own. */
const OPTIONS = { level: 5, windowBits: 13, memLevel: 5, chunkSize: 4096 };

const thread = new DeflateThread(OPTIONS);

/** Node's zlib: compresses in a thread, decompresses at once, which for one block takes less time. */
export const zlibCompression: TextCompression = {
  compress: (texts) => thread.compress(texts),
  decompress: async (bytes, most) =>
    inflateRawSync(bytes, { maxOutputLength: most, chunkSize: CHUNK }).toString('utf8'),
};
