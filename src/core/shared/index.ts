export { assertNever } from './assert-never.ts';
export type { Span } from './span.ts';
