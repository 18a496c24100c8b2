import { uint16At } from '../shared/index.ts';
import { foldText } from './fold.ts';

/** A run of two texts that are alike: what both say, what only the first says, what only the second says. */
export interface Difference {
  readonly kind: 'same' | 'first' | 'second';
  readonly text: string;
}

/** A word, a hanzi or a number, with the spaces and punctuation behind it. */
interface Token {
  readonly text: string;
  /** What is compared: case, width, script and punctuation make no difference. */
  readonly folded: string;
}

const WORDS =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{N})[.,:](?=\p{N})|(?<=\p{L})['’-](?=\p{L}))+|[^\p{L}\p{N}]+/gu;
/** Cells of the table: two texts of 2,000 words each. */
const LARGEST = 4_000_000;

/**
 * What one text says and the other does not, word by word in English and character by character in Chinese:
 * `differences('up 9 percent', 'up 8 percent') → up (same), 9 (first), 8 (second), percent (same)`.
 */
export function differences(first: string, second: string): readonly Difference[] {
  const [a, b] = [tokensOf(first), tokensOf(second)];
  if (a.length * b.length > LARGEST) {
    return [
      { kind: 'first', text: first },
      { kind: 'second', text: second },
    ];
  }
  return joined(alongLongestCommon(a, b));
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [part] of text.matchAll(WORDS)) {
    const folded = foldText(part);
    const last = tokens.at(-1);
    if (folded === '' && last !== undefined) tokens[tokens.length - 1] = { ...last, text: last.text + part };
    else tokens.push({ text: part, folded });
  }
  return tokens;
}

/** The tokens of both along their longest common subsequence (Wagner & Fischer 1974). */
function alongLongestCommon(a: readonly Token[], b: readonly Token[]): readonly Difference[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => uint16At(common, i * width + j);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.folded === b[j]?.folded;
      common[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const path: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine.folded === theirs?.folded) {
      path.push({ kind: 'same', text: mine.text });
      i++;
      j++;
    } else if (mine !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      path.push({ kind: 'first', text: mine.text });
      i++;
    } else {
      path.push({ kind: 'second', text: theirs?.text ?? '' });
      j++;
    }
  }
  return path;
}

/** Neighbours of one kind as one run. */
function joined(path: readonly Difference[]): readonly Difference[] {
  const runs: Difference[] = [];
  for (const { kind, text } of path) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}
