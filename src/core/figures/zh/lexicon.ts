interface Word<Meaning> {
  readonly text: string;
  /** Characters after the word that make it another: 元 in 元旦. */
  readonly except: string;
  readonly meaning: Meaning;
}

/**
 * Words by what they mean; of several that fit a place the longest. Rows hold words with spaces between;
 * `元!旦素` is 元 not followed by 旦 or 素.
 */
export class Lexicon<Meaning> {
  readonly #rows: readonly (readonly [meaning: Meaning, words: string])[];
  #byFirst: Index<Meaning> | undefined;
  #byLast: Index<Meaning> | undefined;

  constructor(rows: readonly (readonly [meaning: Meaning, words: string])[]) {
    this.#rows = rows;
  }

  /** The characters words begin with. */
  firstCharacters(): Iterable<string> {
    this.#byFirst ??= indexed(this.#rows, firstOf);
    return this.#byFirst.keys();
  }

  /** The characters words end with. */
  lastCharacters(): Iterable<string> {
    this.#byLast ??= indexed(this.#rows, lastOf);
    return this.#byLast.keys();
  }

  /** The longest word that begins at a place. */
  at(text: string, start: number): Word<Meaning> | undefined {
    this.#byFirst ??= indexed(this.#rows, firstOf);
    const words = this.#byFirst.get(text.charAt(start));
    if (words === undefined) return undefined;
    for (const word of words)
      if (text.startsWith(word.text, start) && isWhole(word, text, start + word.text.length)) return word;
    return undefined;
  }

  /** The longest word that ends at a place. */
  before(text: string, end: number): Word<Meaning> | undefined {
    this.#byLast ??= indexed(this.#rows, lastOf);
    const words = this.#byLast.get(text.charAt(end - 1));
    if (words === undefined) return undefined;
    for (const word of words) if (text.endsWith(word.text, end) && isWhole(word, text, end)) return word;
    return undefined;
  }
}

function isWhole<Meaning>({ except }: Word<Meaning>, text: string, end: number): boolean {
  return except === '' || end === text.length || !except.includes(text.charAt(end));
}

type Index<Meaning> = ReadonlyMap<string, readonly Word<Meaning>[]>;

const firstOf = (word: string) => word.charAt(0);
const lastOf = (word: string) => word.charAt(word.length - 1);

/** Words by one of their characters, the longest first; made when a text is first looked at. */
function indexed<Meaning>(
  rows: readonly (readonly [meaning: Meaning, words: string])[],
  keyOf: (word: string) => string,
): Index<Meaning> {
  const index = new Map<string, Word<Meaning>[]>();
  for (const [meaning, words] of rows) {
    for (const entry of words.split(' ')) {
      const [text = '', except = ''] = entry.split('!');
      const key = keyOf(text);
      const others = index.get(key);
      if (others === undefined) index.set(key, [{ text, except, meaning }]);
      else {
        // Before the first shorter one: of words as long the earlier row goes first.
        const place = others.findIndex((other) => other.text.length < text.length);
        others.splice(place < 0 ? others.length : place, 0, { text, except, meaning });
      }
    }
  }
  return index;
}
