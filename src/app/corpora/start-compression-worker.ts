import { serveCompression } from '../../platform/pack-files/index.ts';

/** Starts the worker that compresses for the one that builds corpora. */
export function startCompressionWorker(): void {
  serveCompression();
}
