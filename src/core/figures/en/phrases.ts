import type { Tokens } from './tokens.ts';

/** Phrases of one or more words by what they mean; a hyphen counts as a space. Rows hold phrases with `|` between. */
export class Phrases<Meaning> {
  readonly #rows: readonly (readonly [meaning: Meaning, phrases: string])[];
  #byFirst: Index<Meaning> | undefined;
  #byLast: Index<Meaning> | undefined;

  constructor(rows: readonly (readonly [meaning: Meaning, phrases: string])[]) {
    this.#rows = rows;
  }

  firstWords(): Iterable<string> {
    this.#byFirst ??= indexed(this.#rows, 0);
    return this.#byFirst.keys();
  }

  /** The longest phrase that begins at a token, and the token after it. */
  at(tokens: Tokens, start: number): { meaning: Meaning; next: number } | undefined {
    this.#byFirst ??= indexed(this.#rows, 0);
    const phrases = this.#byFirst.get(tokens.word(start));
    if (phrases === undefined) return undefined;
    for (const { words, meaning } of phrases) {
      let at = start;
      const isHere = words.every((word) => {
        if (word !== '-' && tokens.isHyphen(at)) at++;
        return tokens.word(at++) === word;
      });
      if (isHere) return { meaning, next: at };
    }
    return undefined;
  }

  /** The longest phrase that ends before a token, and where it begins. */
  before(tokens: Tokens, end: number): { meaning: Meaning; start: number } | undefined {
    this.#byLast ??= indexed(this.#rows, -1);
    const phrases = this.#byLast.get(tokens.word(end - 1));
    if (phrases === undefined) return undefined;
    for (const { words, meaning } of phrases) {
      let at = end;
      const isHere = words.every((_, index) => {
        if (tokens.isHyphen(at - 1)) at--;
        return tokens.word(--at) === words[words.length - 1 - index];
      });
      if (isHere) return { meaning, start: at };
    }
    return undefined;
  }
}

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

type Index<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** Phrases by one of their words, the longest first; made when a text is first looked at. */
function indexed<Meaning>(
  rows: readonly (readonly [meaning: Meaning, phrases: string])[],
  key: 0 | -1,
): Index<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.includes(' ') ? phrase.split(' ') : [phrase];
      const word = words.at(key) ?? phrase;
      const others = index.get(word);
      if (others === undefined) index.set(word, [{ words, meaning }]);
      else insertByLength(others, { words, meaning });
    }
  }
  return index;
}

/** Before the first shorter one: of phrases as long the earlier row goes first. */
function insertByLength<Meaning>(phrases: Phrase<Meaning>[], phrase: Phrase<Meaning>): void {
  const place = phrases.findIndex((other) => other.words.length < phrase.words.length);
  phrases.splice(place < 0 ? phrases.length : place, 0, phrase);
}
