import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompressionWorker } from '../src/app/corpora/start-compression-worker.ts';

export default defineUnlistedScript({ main: startCompressionWorker });
