import type { TextCompression } from '../../core/pack/index.ts';
import { callWorker, serveWorker } from '../workers/index.ts';
import { streamCompression } from './stream-compression.ts';

interface CompressionJobs {
  compress(texts: readonly string[]): Promise<readonly Uint8Array[]>;
}

let jobs: CompressionJobs | undefined;

/**
 * Compresses in a worker, which ends with the one that started it: the streams of browsers compress in the thread that
 * feeds them. Where a worker can start none, there.
 */
export const workerCompression: TextCompression = {
  compress: (texts) => {
    if (typeof Worker === 'undefined') return streamCompression.compress(texts);
    jobs ??= callWorker<CompressionJobs>('/compression-worker.js');
    return jobs.compress(texts);
  },
  decompress: streamCompression.decompress,
};

/** Makes this worker the one that compresses. */
export function serveCompression(): void {
  serveWorker<CompressionJobs>({ compress: streamCompression.compress });
}
