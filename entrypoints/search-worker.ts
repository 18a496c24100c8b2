import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSearchWorker } from '../src/app/search/start-search-worker.ts';

export default defineUnlistedScript({ main: startSearchWorker });
