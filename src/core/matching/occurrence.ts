import { int32At, type Span, uint16At } from '../shared/index.ts';

/** Where a pattern lies in a text, and the edits between them. */
export interface Occurrence {
  readonly span: Span;
  readonly edits: number;
}

/**
 * The place in a text that is most like a pattern: semi-global edit distance (Sellers 1980), the pattern whole, the
 * text's ends free; 32 rows at a time (Myers 1999, in Hyyrö's form of 2003). `abd` in `xabcdx` → 1…5, 1 edit.
 * `undefined` when there are more than `most` edits.
 */
export function findOccurrence(
  pattern: Uint16Array,
  text: Uint16Array,
  most = pattern.length,
): Occurrence | undefined {
  if (pattern.length === 0) return { span: { start: 0, end: 0 }, edits: 0 };
  const { end, edits } = scan(pattern, text, { top: 0, most });
  if (edits > most) return undefined;
  if (edits === 0) return { span: { start: end - pattern.length, end }, edits };
  // The same backwards from the end gives the start.
  const before = text.slice(Math.max(0, end - pattern.length - edits), end).reverse();
  const back = scan(pattern.slice().reverse(), before, { top: 1, most });
  return { span: { start: end - back.end, end }, edits };
}

interface Scan {
  /** Cost of a letter before the pattern: 0 where it may start anywhere, 1 where it starts with the text. */
  readonly top: 0 | 1;
  readonly most: number;
}

/** The first end at which the pattern needs the fewest edits; of several one with the pattern's last letter. */
function scan(pattern: Uint16Array, text: Uint16Array, { top, most }: Scan) {
  const words = (pattern.length + 31) >>> 5;
  const masks = masksOf(pattern, words);
  const rises = new Int32Array(words).fill(-1);
  const falls = new Int32Array(words);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  const last = pattern.at(-1);
  let edits = pattern.length;
  let best = { end: 0, edits };
  for (let column = 0; column < text.length; column++) {
    const row = uint16At(slots, uint16At(text, column)) * words;
    let carry: number = top;
    for (let word = 0; word < words; word++) {
      const rise = int32At(rises, word);
      const fall = int32At(falls, word);
      let equal = int32At(masks, row + word);
      const vertical = equal | fall;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & rise) + rise) ^ rise) | equal;
      let up = fall | ~(horizontal | rise);
      let down = rise & horizontal;
      const bit = word === words - 1 ? lastBit : 1 << 31;
      const out = (up & bit) !== 0 ? 1 : (down & bit) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      rises[word] = down | ~(vertical | up);
      falls[word] = up & vertical;
      carry = out;
    }
    edits += carry;
    if (
      edits < best.edits ||
      (edits === best.edits && text[column] === last && text[best.end - 1] !== last)
    ) {
      best = { end: column + 1, edits };
      if (edits === 0) break;
    }
    // Each letter left takes off one edit at most.
    if (edits - (text.length - column - 1) > most && best.edits > most) break;
  }
  for (const code of pattern) slots[code] = 0;
  return best;
}

/** Row of masks of each code; 0, a row of zeros, for those that are not in the pattern. */
const slots = new Uint16Array(0x10000);

/** For each code of the pattern, at which places it stands. */
function masksOf(pattern: Uint16Array, words: number): Int32Array {
  let rows = 1;
  for (const code of pattern) if (slots[code] === 0) slots[code] = rows++;
  const masks = new Int32Array(rows * words);
  for (let place = 0; place < pattern.length; place++) {
    const at = uint16At(slots, uint16At(pattern, place)) * words + (place >>> 5);
    masks[at] = int32At(masks, at) | (1 << (place & 31));
  }
  return masks;
}
