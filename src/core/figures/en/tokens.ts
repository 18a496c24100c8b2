/** A word, number or sign of an English text. */
export interface Token {
  /** In lower case; a number as written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Whether no space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const TOKEN =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|((?:[A-Za-z]\.){2,}|[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?)|\S/g;

/** The words, numbers and signs of a text in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: surface, 1: number, 2: word, index } of text.matchAll(TOKEN)) {
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    const lower = kind === 'word' ? surface.toLowerCase().replace('’', "'") : surface;
    tokens.push({
      word: lower,
      start: index,
      end: index + surface.length,
      kind,
      glued: index === end,
      capital: kind === 'word' && lower.charAt(0) !== surface.charAt(0),
    });
    end = index + surface.length;
  }
  return tokens;
}

const HYPHENS = new Set(['-', '–', '—', '‑', '−']);

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.word);
}

/** Phrases of one or more words by what they mean; a hyphen counts as a space. Rows hold phrases with `|` between. */
export class Phrases<Meaning> {
  readonly #byFirst = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  readonly #byLast = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();

  constructor(rows: Iterable<readonly [meaning: Meaning, phrases: string]>) {
    for (const [meaning, phrases] of rows) {
      for (const phrase of phrases.split('|')) {
        const words = phrase.split(' ');
        push(this.#byFirst, words[0] ?? '', { words, meaning });
        push(this.#byLast, words.at(-1) ?? '', { words, meaning });
      }
    }
    for (const lists of [this.#byFirst, this.#byLast]) {
      for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The longest phrase that begins at a token, and the token after it. */
  at(tokens: readonly Token[], start: number): { meaning: Meaning; next: number } | undefined {
    for (const { words, meaning } of this.#byFirst.get(tokens[start]?.word ?? '') ?? []) {
      let at = start;
      const isHere = words.every((word) => {
        if (isHyphen(tokens[at]) && word !== '-') at++;
        return tokens[at++]?.word === word;
      });
      if (isHere) return { meaning, next: at };
    }
    return undefined;
  }

  /** The longest phrase that ends before a token, and where it begins. */
  before(tokens: readonly Token[], end: number): { meaning: Meaning; start: number } | undefined {
    for (const { words, meaning } of this.#byLast.get(tokens[end - 1]?.word ?? '') ?? []) {
      let at = end;
      const isHere = words.every((_, index) => {
        if (isHyphen(tokens[at - 1])) at--;
        return tokens[--at]?.word === words[words.length - 1 - index];
      });
      if (isHere) return { meaning, start: at };
    }
    return undefined;
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
