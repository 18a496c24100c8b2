import type { CedictLine } from './concise-word.ts';

const REFERENCE = /^see (?:[^|[]+\|)?([^|[]+)\[/;

/**
 * Places under the names that texts use: CC-CEDICT explains 郑州市 and sends the reader of 郑州 there. What is said of
 * the long name moves to the short one, with which it begins.
 */
export function underShortNames(lines: readonly CedictLine[]): readonly CedictLine[] {
  const names = new Set(lines.map(({ simplified }) => simplified));
  const shortOf = new Map<string, CedictLine>();
  for (const line of lines) {
    const long = longNameOf(line);
    if (long !== undefined && names.has(long)) shortOf.set(long, line);
  }
  const references = new Set(shortOf.values());
  return lines
    .filter((line) => !references.has(line))
    .map((line) => {
      const short = shortOf.get(line.simplified);
      return short === undefined ? line : { ...line, simplified: short.simplified, pinyin: short.pinyin };
    });
}

/** What a name refers to as its longer form, and says nothing beside: 郑州 → 郑州市. */
function longNameOf({ simplified, pinyin, english }: CedictLine): string | undefined {
  const [gloss = '', ...more] = english;
  const target = REFERENCE.exec(gloss)?.[1] ?? '';
  const isLonger = target.length > simplified.length && target.startsWith(simplified);
  return /^[A-Z]/.test(pinyin) && isLonger && more.length === 0 ? target : undefined;
}
