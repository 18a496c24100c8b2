import { translate } from '../../platform/browser/index.ts';
import { sweepStore } from '../../platform/corpus-store/index.ts';
import type { EncodingQuestion, JobView } from '../../ui/corpora/index.ts';
import { failureText } from '../failure-text.ts';
import { inCorpusWorker } from '../in-corpus-worker.ts';
import type { CorpusJobs, JobProgress } from './corpus-jobs.ts';

/** Runs one job at a time, and shows how far it is. */
export interface JobRunner {
  /** Does a job and shows what came of it. */
  run(name: string, act: (jobs: CorpusJobs) => Promise<JobView>): Promise<void>;
  /** Ends the running job; nothing of it stays. */
  cancel(): void;
  view(): JobView;
  /** Takes away what is shown; a question stays without an answer. */
  dismiss(): void;
  /** Asks how a file is encoded; gives `undefined` when the reader would rather not import it. */
  askEncoding(question: EncodingQuestion): Promise<string | undefined>;
  chooseEncoding(encoding: string): void;
}

/** Milliseconds between two views of a running job. */
const EVERY = 100;

export function createJobRunner(onChange: () => void): JobRunner {
  let view: JobView = { kind: 'none' };
  let running: AbortController | undefined;
  let answer: ((encoding: string | undefined) => void) | undefined;
  const see = (next: JobView) => {
    view = next;
    onChange();
  };
  const endQuestion = (encoding?: string) => {
    answer?.(encoding);
    answer = undefined;
    see({ kind: 'none' });
  };
  return {
    view: () => view,
    dismiss: () => endQuestion(),
    chooseEncoding: endQuestion,
    askEncoding: (question) =>
      new Promise((resolve) => {
        answer = resolve;
        see(question);
      }),
    cancel: () => running?.abort(),
    run: async (name, act) => {
      const controller = new AbortController();
      running = controller;
      const start = performance.now();
      let shown = 0;
      see(runningView(name, { units: 0, share: 0 }, 0));
      const onProgress = (progress: JobProgress) => {
        const now = performance.now();
        if (now - shown < EVERY || running !== controller) return;
        shown = now;
        see(runningView(name, progress, (now - start) / 1000));
      };
      try {
        see(await inCorpusWorker(act, { onProgress, signal: controller.signal }));
      } catch (cause) {
        const { aborted } = controller.signal;
        if (aborted) await sweepStore(Date.now());
        const message = aborted ? translate('jobCancelled') : failureText(cause);
        see({ kind: 'failed', name, message });
      } finally {
        running = undefined;
      }
    },
  };
}

function runningView(name: string, { units, share }: JobProgress, seconds: number): JobView {
  return {
    kind: 'running',
    name,
    units,
    share,
    rate: seconds === 0 ? 0 : Math.round(units / seconds),
    secondsLeft: share === 0 ? 0 : Math.ceil(seconds / share - seconds),
  };
}
