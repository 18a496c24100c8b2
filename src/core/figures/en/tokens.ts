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

const ABBREVIATION = /(?:[A-Za-z]\.){2,}/y;
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+(?:\.\d+)?/y;
const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?/y;
/** Signs no figure holds are one token, however many: hanzi in an English text. */
const FOREIGN = /[\u3000-\uffdf]+/y;

/** The words, numbers and signs of a text in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) {
      start++;
      continue;
    }
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign';
    const end = endOf(text, start, kind, code);
    const surface = text.slice(start, end);
    const lower = kind === 'word' ? surface.toLowerCase().replace('’', "'") : surface;
    // iOS and eBay have theirs inside.
    const capital = kind === 'word' && (lower.charCodeAt(0) !== code || isCapital(surface.charCodeAt(1)));
    tokens.push({ word: lower, start, end, kind, glued: start === last, capital });
    last = end;
    start = end;
  }
  return tokens;
}

function endOf(text: string, start: number, kind: Token['kind'], code: number): number {
  if (kind === 'number') return endOfMatch(NUMBER, text, start);
  if (kind === 'sign') return code < 0x3000 ? start + 1 : endOfMatch(FOREIGN, text, start);
  const isAbbreviation = text.charCodeAt(start + 1) === 46;
  return (isAbbreviation && endOfMatch(ABBREVIATION, text, start, start)) || endOfMatch(WORD, text, start);
}

function endOfMatch(pattern: RegExp, text: string, start: number, otherwise = start + 1): number {
  pattern.lastIndex = start;
  if (pattern.test(text)) return pattern.lastIndex;
  return otherwise === start ? 0 : otherwise;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

const HYPHENS = new Set(['-', '–', '—', '‑', '−']);

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'sign' && HYPHENS.has(token.word);
}

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
  at(tokens: readonly Token[], start: number): { meaning: Meaning; next: number } | undefined {
    this.#byFirst ??= indexed(this.#rows, 0);
    const phrases = this.#byFirst.get(tokens[start]?.word ?? '');
    if (phrases === undefined) return undefined;
    for (const { words, meaning } of phrases) {
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
    this.#byLast ??= indexed(this.#rows, -1);
    const phrases = this.#byLast.get(tokens[end - 1]?.word ?? '');
    if (phrases === undefined) return undefined;
    for (const { words, meaning } of phrases) {
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
