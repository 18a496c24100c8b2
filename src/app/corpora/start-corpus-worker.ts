import { serveWorker } from '../../platform/workers/index.ts';
import { addPairs, rebuildCorpus } from './add-pairs.ts';
import { backUp, restoreBackup } from './backup.ts';
import type { CorpusJobs, JobProgress } from './corpus-jobs.ts';
import { exportCorpus } from './export-corpus.ts';
import { importCorpus } from './import-corpus.ts';

/** Starts the worker that builds corpora for a page of the extension. */
export function startCorpusWorker(): void {
  serveWorker<CorpusJobs, JobProgress>({
    importCorpus,
    addPairs,
    rebuildCorpus,
    exportCorpus,
    backUp,
    restoreBackup,
  });
}
