import type { Span } from '../shared/index.ts';
import { simplifiedCode } from './simplified.ts';

/** A folded text and, for each of its code units, the offset of the character it came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is where `text[i]` starts in the original; one more entry holds the original's length. */
  readonly offsets: Uint32Array;
}

const KEPT = /[\p{L}\p{N}%]/u;

/**
 * Only what carries meaning for a look-up: letters, digits and percent signs, in one width and case;
 * traditional hanzi become simplified ones; quotes, punctuation, spaces and soft hyphens are dropped: `foldText('Up 9 %, “H1”') → 'up9%h1'`.
 */
export function foldText(text: string): string {
  return foldWithOffsets(text).text;
}

/** Folds as `foldText` does and keeps where every code unit came from. */
export function foldWithOffsets(text: string): FoldedText {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    units.push(folded);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset);
    offset += character.length;
  }
  offsets.push(text.length);
  return { text: units.join(''), offsets: Uint32Array.from(offsets) };
}

/** The span of the original that a span of the folded text stands for. */
export function unfoldSpan(folded: FoldedText, span: Span): Span {
  const start = folded.offsets[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  const last = folded.offsets[span.end - 1] ?? start;
  // One character may fold to several units: ㎏ → kg.
  let next = span.end;
  while (folded.offsets[next] === last) next++;
  return { start, end: folded.offsets[next] ?? start };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    const keep = (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code === 37;
    if (keep) return character;
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : '';
  }
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCharCode(simplifiedCode(code));
  const plain = character.normalize('NFKC').toLowerCase();
  return Array.from(plain, (part) => {
    if (!KEPT.test(part)) return '';
    return part.length === 1 && part >= '\u4e00'
      ? String.fromCharCode(simplifiedCode(part.charCodeAt(0)))
      : part;
  }).join('');
}
