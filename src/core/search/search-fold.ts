import { uint16At } from '../shared/index.ts';
import { foldText, type Language } from '../text/index.ts';

const UNKNOWN = 0;
/** In the table: white space, and everything else that is neither letter nor digit. */
const BLANK = 1;
const MARK = 2;
/** Stands before a word whose first letter has no capital form of one unit: a number, hanzi in English. */
const WORD = 0x5f;
const PUNCTUATION = 0x20;

const table = new Uint16Array(0x10000);
const capitals = new Uint16Array(0x10000);

/** A growing text in the form that searches see; one of these serves many texts. */
export class SearchFolder {
  codes = new Uint16Array(1 << 12);
  length = 0;

  /**
   * Adds a text. In English a capital starts each word, so that a search for `Trade` skips the inside of words as
   * fast as the engine can: `'U.S.-China trade, 5%' → 'USChinaTrade_5'`. In Chinese, spaces go and punctuation
   * becomes one: `'10 万，增长' → '10万 增长'`. Accents and traditional forms go in both.
   */
  add(text: string, language: Language, offsets?: number[]): void {
    // A code unit gives at most two: a word's sign and itself.
    this.#reserve(text.length * 2);
    const { codes } = this;
    const english = language === 'en';
    let { length } = this;
    let blank = english;
    for (let place = 0; place < text.length; place++) {
      const code = codeOf(text.charCodeAt(place));
      if (code <= MARK) {
        blank ||= english || code === MARK;
        continue;
      }
      if (!blank) codes[length++] = code;
      else if (english && hasCapital(code)) codes[length++] = uint16At(capitals, code);
      else {
        offsets?.push(place);
        codes[length++] = english ? WORD : PUNCTUATION;
        codes[length++] = code;
      }
      offsets?.push(place);
      blank = false;
    }
    this.length = length;
  }

  /** Adds one code unit as it is. */
  put(code: number): void {
    this.#reserve(1);
    this.codes[this.length++] = code;
  }

  toString(): string {
    const parts: string[] = [];
    for (let start = 0; start < this.length; start += 8192)
      parts.push(String.fromCharCode(...this.codes.subarray(start, Math.min(this.length, start + 8192))));
    return parts.join('');
  }

  #reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.codes.length) return;
    const larger = new Uint16Array(wanted * 2);
    larger.set(this.codes);
    this.codes = larger;
  }
}

/** One text as searches see it. */
export function foldForSearch(text: string, language: Language): string {
  const folder = new SearchFolder();
  folder.add(text, language);
  return folder.toString();
}

/** Whether a word of folded English ends before this code unit: a capital, a sign, or the text's end. */
export function endsWord(next: number): boolean {
  return !(next >= 0x30 && next <= 0x39) && !(next >= 0x61 && next <= 0x7a) && !isOtherLetter(next);
}

/** A letter that is no capital, outside ASCII. */
function isOtherLetter(code: number): boolean {
  if (!(code >= 0x80)) return false;
  const letter = String.fromCharCode(code);
  return letter === letter.toLowerCase();
}

function hasCapital(code: number): boolean {
  if (capitals[code] === UNKNOWN) {
    const capital = String.fromCharCode(code).toUpperCase();
    capitals[code] = capital.length === 1 ? capital.charCodeAt(0) : code;
  }
  return capitals[code] !== code;
}

/** The code unit a search sees for one of the text: É → e, 漢 → 汉. */
function codeOf(code: number): number {
  const known = uint16At(table, code);
  if (known !== UNKNOWN) return known;
  const folded = foldedCode(String.fromCharCode(code));
  table[code] = folded;
  return folded;
}

function foldedCode(character: string): number {
  if (/\s/.test(character)) return BLANK;
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return foldText(bare).charCodeAt(0) || MARK;
}
