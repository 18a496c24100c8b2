const ABBREVIATION = /(?:[A-Za-z]\.){2,}/y;
/** Thousands, or lakhs and crores; their groups are bounded where a run of groups may still be none of them. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d){1,9},\d{3}(?!\d)|\d+(?:\.\d+)?/y;
const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?/y;
/** Signs no figure holds are one token, however many: hanzi in an English text. */
const FOREIGN = /[\u3000-\uffdf]+/y;

const HYPHENS = new Set(['-', '–', '—', '‑', '−']);

const CAMEL = /^(?!Ma?c[A-Z])[A-Za-z]*[a-z][A-Z]/;

type Kind = 'word' | 'number' | 'sign';

/** Bits of what is known of a token. */
const NUMBER_BIT = 1;
const WORD_BIT = 2;
const GLUED_BIT = 4;
const CAPITAL_BIT = 8;
const CAMEL_BIT = 16;

/**
 * The words, numbers and signs of an English text by their place. Beyond its ends each is the empty word, of no kind.
 * A list for each field rather than an object for each token: a long text then leaves four lists to the collector.
 */
export class Tokens {
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #bits: number[] = [];

  constructor(text: string) {
    let last = -1;
    for (let start = 0; start < text.length; ) {
      const code = text.charCodeAt(start);
      if (isSpace(code)) {
        start++;
        continue;
      }
      const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign';
      const end = endOf(text, start, kind, code);
      this.#add(text.slice(start, end), kind, start, end, start === last);
      last = end;
      start = end;
    }
  }

  #add(surface: string, kind: Kind, start: number, end: number, glued: boolean): void {
    const word = kind === 'word' ? surface.toLowerCase().replace('’', "'") : surface;
    // iOS and eBay have theirs inside.
    const capital =
      kind === 'word' && (word.charCodeAt(0) !== surface.charCodeAt(0) || isCapital(surface.charCodeAt(1)));
    this.#words.push(word);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#bits.push(
      (kind === 'number' ? NUMBER_BIT : kind === 'word' ? WORD_BIT : 0) |
        (glued ? GLUED_BIT : 0) |
        (capital ? CAPITAL_BIT : 0) |
        (kind === 'word' && CAMEL.test(surface) ? CAMEL_BIT : 0),
    );
  }

  get count(): number {
    return this.#words.length;
  }

  /** In lower case; a number as written. */
  word(at: number): string {
    return this.has(at) ? (this.#words[at] as string) : '';
  }

  start(at: number): number {
    return this.has(at) ? (this.#starts[at] as number) : Number.POSITIVE_INFINITY;
  }

  end(at: number): number {
    return this.has(at) ? (this.#ends[at] as number) : 0;
  }

  has(at: number): boolean {
    return at >= 0 && at < this.#words.length;
  }

  isNumber(at: number): boolean {
    return this.#is(at, NUMBER_BIT);
  }

  isWord(at: number): boolean {
    return this.#is(at, WORD_BIT);
  }

  isSign(at: number): boolean {
    return this.has(at) && !this.#is(at, NUMBER_BIT | WORD_BIT);
  }

  /** Whether no space stands before a token. */
  isGlued(at: number): boolean {
    return this.#is(at, GLUED_BIT);
  }

  /** The token after those with no space between them and one. */
  endOfGlued(at: number): number {
    let next = at + 1;
    while (this.isGlued(next)) next++;
    return next;
  }

  isCapital(at: number): boolean {
    return this.#is(at, CAPITAL_BIT);
  }

  /** Whether a capital stands inside a word: iOS, PlayStation, but no McDonald. */
  isCamel(at: number): boolean {
    return this.#is(at, CAMEL_BIT);
  }

  isHyphen(at: number): boolean {
    return HYPHENS.has(this.word(at));
  }

  #is(at: number, bits: number): boolean {
    return this.has(at) && ((this.#bits[at] as number) & bits) !== 0;
  }
}

function endOf(text: string, start: number, kind: Kind, code: number): number {
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
