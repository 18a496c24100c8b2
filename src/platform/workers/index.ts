export { callWorker, serveWorker } from './worker-calls.ts';
