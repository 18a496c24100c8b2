import type { Span } from '../shared/index.ts';
import type { Figure } from './figure.ts';

/** What is known beside the text. */
export interface ReadingContext {
  /** The article's date, ISO 8601: makes 今年 and "this year" a year. */
  readonly date?: string;
}

/** What a recognizer reads; the spans are added when it is placed in its text. */
export type Reading = Omit<Figure, 'span' | 'surface' | 'phrase'>;

/** A reading and where it is. */
export interface Placed {
  readonly reading: Reading;
  readonly span: Span;
  readonly phrase?: Span;
}

/**
 * Finds one kind of figure, or a name that must not be read (`undefined`). Patterns are global, begin where no
 * number runs on and hold no nested repetition: time stays linear.
 */
export interface Recognizer {
  readonly pattern: RegExp;
  /** Words before the figure that belong to its phrase: *rank* first. */
  readonly lead?: RegExp;
  readonly read: (match: RegExpExecArray, context: ReadingContext) => Reading | undefined;
}

/** Characters looked at before a figure. */
const LEAD = 24;

/** The figures of a text so far; what one stage has claimed, a later one leaves alone. */
export class Findings {
  readonly #text: string;
  readonly #claimed: Uint8Array;
  readonly #figures: Figure[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#claimed = new Uint8Array(text.length);
  }

  /** Whether any of a span is claimed. */
  isClaimed({ start, end }: Span): boolean {
    for (let place = start; place < end; place++) if (this.#claimed[place] === 1) return true;
    return false;
  }

  /** Claims a span without a figure: a name, an address. */
  claim({ start, end }: Span): void {
    this.#claimed.fill(1, start, end);
  }

  add({ reading, span, phrase }: Placed): void {
    this.claim(span);
    const whole = phrase === undefined ? span : union(span, phrase);
    this.#figures.push({
      ...reading,
      span,
      surface: this.#text.slice(span.start, span.end),
      phrase: whole,
    });
  }

  /** Runs recognizers in order. */
  recognize(recognizers: readonly Recognizer[], context: ReadingContext): void {
    for (const { pattern, lead, read } of recognizers) {
      for (const match of this.#text.matchAll(pattern)) {
        const surface = match[0].trim();
        const start = match.index + match[0].indexOf(surface);
        const span = { start, end: start + surface.length };
        if (this.isClaimed(span)) continue;
        const reading = read(match, context);
        if (reading === undefined) this.claim(span);
        else {
          const before =
            lead === undefined ? undefined : lead.exec(this.#text.slice(Math.max(0, start - LEAD), start));
          this.add({ reading, span, phrase: { start: start - (before?.[0].length ?? 0), end: span.end } });
        }
      }
    }
  }

  inOrder(): readonly Figure[] {
    return this.#figures.sort((a, b) => a.span.start - b.span.start);
  }
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
