export { assertNever } from './assert-never.ts';
export { keptUnlessFailed } from './kept.ts';
export { LastRead } from './last-read.ts';
export { mix } from './mix.ts';
export type { Span } from './span.ts';
export { elementAt, float32At, float64At, int32At, uint8At, uint16At, uint32At } from './typed-arrays.ts';
export { whenAborted } from './when-aborted.ts';
