import type { Figure } from './figure.ts';

/** What is known beside the text. */
export interface ReadingContext {
  /** The article's date, ISO 8601: makes 今年 and "this year" a year. */
  readonly date?: string;
}

/** What a recognizer reads from its match; the span is the match's unless it says otherwise. */
export type Reading = Omit<Figure, 'span' | 'surface'>;

/**
 * Finds one kind of figure. Patterns are global, begin where no number runs on (so that long runs of digits are
 * passed once) and hold no nested repetition: time stays linear.
 */
export interface Recognizer {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: ReadingContext) => Reading | undefined;
}

/** Runs recognizers in order; what an earlier one claimed, a later one leaves alone. */
export function recognize(
  text: string,
  recognizers: readonly Recognizer[],
  context: ReadingContext,
): readonly Figure[] {
  const claimed = new Uint8Array(text.length);
  const figures: Figure[] = [];
  for (const { pattern, read } of recognizers) {
    for (const match of text.matchAll(pattern)) {
      const surface = match[0].trim();
      const start = match.index + match[0].indexOf(surface);
      const span = { start, end: start + surface.length };
      if (claimed.subarray(span.start, span.end).includes(1)) continue;
      const reading = read(match, context);
      if (reading === undefined) continue;
      claimed.fill(1, span.start, span.end);
      figures.push({ ...reading, span, surface });
    }
  }
  return figures.sort((a, b) => a.span.start - b.span.start);
}
