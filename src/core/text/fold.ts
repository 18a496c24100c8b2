import { type Span, uint16At, uint32At } from '../shared/index.ts';
import { simplifiedCode } from './simplified.ts';

/** A folded text and, for each of its code units, the offset of the character it came from. */
export interface FoldedText {
  readonly codes: Uint16Array;
  /** `offsets[i]` is where `codes[i]` starts in the original; one more entry holds the original's length. */
  readonly offsets: Uint32Array;
}

const KEPT = /[\p{L}\p{N}%]/u;
/** In the table of folded codes: not yet looked at; nothing is kept; several code units, folded one by one. */
const UNKNOWN = 0;
const DROPPED = 1;
const LONG = 2;

/** Folded code of each code unit, filled as characters are met: the whole table takes 150 ms. */
const table = new Uint16Array(0x10000);

/**
 * Only what carries meaning for a look-up: letters, digits and percent signs, in one width and case;
 * traditional hanzi become simplified ones; quotes, punctuation, spaces and soft hyphens are dropped:
 * `foldText('Up 9 %, “H1”') → 'up9%h1'`.
 */
export function foldText(text: string): string {
  let folded = '';
  const codes = foldCodes(text);
  for (let start = 0; start < codes.length; start += 4096)
    folded += String.fromCharCode(...codes.subarray(start, start + 4096));
  return folded;
}

/** The code units of the folded text. */
export function foldCodes(text: string): Uint16Array {
  return foldOnce(text).slice();
}

let scratch = new Uint16Array(4096);

/** The code units of the folded text; they hold until the next call of this or of `foldCodes`. */
export function foldOnce(text: string): Uint16Array {
  if (text.length > scratch.length) scratch = new Uint16Array(text.length * 2);
  const length = foldInto(text, scratch);
  return length === undefined ? foldLong(text).codes : scratch.subarray(0, length);
}

/** Folds as `foldText` does and keeps where every code unit came from. */
export function foldWithOffsets(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(codes.length + 1);
  const length = foldInto(text, codes, offsets);
  if (length === undefined) return foldLong(text);
  offsets[length] = text.length;
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length + 1) };
}

/** The span of the original that a span of the folded text stands for. */
export function unfoldSpan(folded: FoldedText, span: Span): Span {
  const start = uint32At(folded.offsets, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = uint32At(folded.offsets, span.end - 1);
  // One character may fold to several units: ㎏ → kg.
  let next = span.end;
  while (folded.offsets[next] === last) next++;
  return { start, end: uint32At(folded.offsets, next) };
}

/** Folds a text of which each code unit folds to one at most; `undefined` when there is another. */
function foldInto(text: string, codes: Uint16Array, offsets?: Uint32Array): number | undefined {
  let length = 0;
  for (let place = 0; place < text.length; place++) {
    const code = codeOf(text.charCodeAt(place));
    if (code === DROPPED) continue;
    if (code === LONG) return undefined;
    if (offsets !== undefined) offsets[length] = place;
    codes[length++] = code;
  }
  return length;
}

/** Folds a text that has characters of several code units, or such that fold to several: at most to 18 (U+FDFA). */
function foldLong(text: string): FoldedText {
  const codes: number[] = [];
  const offsets: number[] = [];
  let place = 0;
  for (const character of text) {
    const code = codeOf(character.charCodeAt(0));
    for (const unit of code === LONG ? foldedUnits(character) : code === DROPPED ? [] : [code]) {
      codes.push(unit);
      offsets.push(place);
    }
    place += character.length;
  }
  offsets.push(place);
  return { codes: Uint16Array.from(codes), offsets: Uint32Array.from(offsets) };
}

function codeOf(code: number): number {
  const known = uint16At(table, code);
  if (known !== UNKNOWN) return known;
  const folded = firstFolded(code);
  table[code] = folded;
  return folded;
}

function firstFolded(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LONG;
  const [only, more] = foldedUnits(String.fromCharCode(code));
  if (only === undefined) return DROPPED;
  return more === undefined ? only : LONG;
}

function foldedUnits(character: string): readonly number[] {
  const units: number[] = [];
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (!KEPT.test(part)) continue;
    for (let place = 0; place < part.length; place++) units.push(simplifiedUnit(part.charCodeAt(place)));
  }
  return units;
}

function simplifiedUnit(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? simplifiedCode(code) : code;
}
