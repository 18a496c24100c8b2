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
  readonly #byFirst = new Map<string, Word<Meaning>[]>();
  readonly #byLast = new Map<string, Word<Meaning>[]>();

  constructor(rows: Iterable<readonly [meaning: Meaning, words: string]>) {
    for (const [meaning, words] of rows) {
      for (const entry of words.split(' ')) {
        const [text = '', except = ''] = entry.split('!');
        push(this.#byFirst, text.charAt(0), { text, except, meaning });
        push(this.#byLast, text.charAt(text.length - 1), { text, except, meaning });
      }
    }
    for (const words of [...this.#byFirst.values(), ...this.#byLast.values()]) {
      words.sort((a, b) => b.text.length - a.text.length);
    }
  }

  /** The characters words begin with. */
  firstCharacters(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest word that begins at a place. */
  at(text: string, start: number): Word<Meaning> | undefined {
    return this.#byFirst.get(text.charAt(start))?.find((word) => {
      const end = start + word.text.length;
      if (!text.startsWith(word.text, start)) return false;
      return word.except === '' || end === text.length || !word.except.includes(text.charAt(end));
    });
  }

  /** The longest word that ends at a place. */
  before(text: string, end: number): Word<Meaning> | undefined {
    return this.#byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word.text, end));
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
