import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../src/app/start-reader.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => void startReader(),
});
