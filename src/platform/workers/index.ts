export { Failure, type FailureName } from './failure.ts';
export { callWorker, serveWorker } from './worker-calls.ts';
