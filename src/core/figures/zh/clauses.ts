import { CharacterSet } from './character-set.ts';
import { DIRECTION_HINT } from './words.ts';

const LONGEST = 40;
const BOUNDARIES = new CharacterSet('，。；;、');

/** A text asked for the clauses before its figures from the left: each character is looked at once. */
export class Clauses {
  readonly text: string;
  #place = 0;
  /** Where the clause begins that holds the place. */
  #start = 0;
  /** Where the last word of direction may begin. */
  #hint = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** What stands before a place, from the last punctuation on. */
  before(end: number): string {
    this.#moveTo(end);
    return this.text.slice(this.#startOf(end), end);
  }

  /** Whether a word of direction may stand in the clause before a place. */
  mayMove(end: number): boolean {
    this.#moveTo(end);
    return this.#hint >= this.#startOf(end);
  }

  #startOf(end: number): number {
    return Math.max(this.#start, end - LONGEST);
  }

  #moveTo(end: number): void {
    for (; this.#place < end; this.#place++) {
      if (BOUNDARIES.isAt(this.text, this.#place)) this.#start = this.#place + 1;
      else if (DIRECTION_HINT.isAt(this.text, this.#place)) this.#hint = this.#place;
    }
  }
}

/** The clause that ends before a boundary. */
export function clauseBefore(text: string, end: number): string {
  const first = Math.max(0, end - LONGEST);
  let from = end;
  while (from > first && !BOUNDARIES.isAt(text, from - 1)) from--;
  return text.slice(from, end);
}
