export { ProblemReport } from './problem-report.ts';
export { readSource } from './read-source.ts';
export type { Source } from './source.ts';
