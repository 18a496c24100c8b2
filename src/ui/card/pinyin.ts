import type { Span } from '../../core/shared/index.ts';

/** How a hanzi is read: `{ span: { start: 0, end: 1 }, reading: 'zhèng' }`. */
export interface PinyinReading {
  readonly span: Span;
  readonly reading: string;
}

/** Reads Chinese out in Latin letters; what is no hanzi has no reading. */
export type ReadPinyin = (text: string) => readonly PinyinReading[];
