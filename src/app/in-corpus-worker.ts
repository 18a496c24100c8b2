import { announceCorpora } from '../platform/corpora-changes/index.ts';
import { callWorker } from '../platform/workers/index.ts';
import type { CorpusJobs, JobProgress } from './corpora/corpus-jobs.ts';

const PATH = '/corpus-worker.js';

/** Does one job in a worker of its own; the signal ends it wherever it stands, and nothing of it stays. */
export async function inCorpusWorker<Result>(
  act: (jobs: CorpusJobs) => Promise<Result>,
  options: { readonly onProgress?: (progress: JobProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<Result> {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const { onProgress } = options;
  try {
    const jobs = callWorker<CorpusJobs, JobProgress>(PATH, { ...(onProgress && { onProgress }), signal });
    return await act(jobs);
  } finally {
    ended.abort();
    // Look-ups of open pages, and those to come, find what is there now.
    await announceCorpora();
  }
}
