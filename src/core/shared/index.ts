export { assertNever } from './assert-never.ts';
export type { Span } from './span.ts';
export { whenAborted } from './when-aborted.ts';
