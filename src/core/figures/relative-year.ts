import type { Placed } from './reading.ts';

/** How a language names the year of a period by its distance from now, before and after the period. */
export interface RelativeYear {
  readonly before: RegExp;
  readonly after?: RegExp;
}

/** No such wording is longer. */
const REACH = 24;

/** The words for its year belong to a period's phrase, though not to its value: 今年1—6月, first half of this year. */
export function withRelativeYear(text: string, placed: Placed, { before, after }: RelativeYear): Placed {
  const { reading, span } = placed;
  if (reading.kind !== 'period') return placed;
  const lead = before.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[0].length ?? 0;
  const tail = after?.exec(text.slice(span.end, span.end + REACH))?.[0].length ?? 0;
  if (lead + tail === 0) return placed;
  return { reading, span, phrase: { start: span.start - lead, end: span.end + tail } };
}
