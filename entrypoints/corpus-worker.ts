import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCorpusWorker } from '../src/app/corpora/start-corpus-worker.ts';

export default defineUnlistedScript({ main: startCorpusWorker });
