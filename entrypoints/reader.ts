import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../src/app/start-reader.ts';

// Unlisted, and named in the manifest by wxt.config.ts: WXT's content script wrapper would cost every page 1.3 kB.
export default defineUnlistedScript({ main: () => void startReader() });
