import { CharacterSet } from './character-set.ts';

const LONGEST = 40;
const BOUNDARIES = new CharacterSet('，。；;、');

/** A text asked for the clauses before its figures from the left: each character is looked at once. */
export class Clauses {
  readonly text: string;
  #place = 0;
  /** Where the clause begins that holds the place. */
  #start = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What stands before a place, from the last punctuation on. */
  before(end: number): string {
    for (; this.#place < end; this.#place++) {
      if (BOUNDARIES.isAt(this.text, this.#place)) this.#start = this.#place + 1;
    }
    return this.text.slice(Math.max(this.#start, end - LONGEST), end);
  }
}

/** The clause that ends before a boundary. */
export function clauseBefore(text: string, end: number): string {
  const first = Math.max(0, end - LONGEST);
  let from = end;
  while (from > first && !BOUNDARIES.isAt(text, from - 1)) from--;
  return text.slice(from, end);
}
