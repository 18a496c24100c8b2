/** Splits Latin letters into pinyin syllables: `splitPinyin('zhengzhou', known) → ['zheng', 'zhou']`. */
export function splitPinyin(letters: string, known: ReadonlySet<string>): readonly string[] | undefined {
  if (letters === '') return [];
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const syllable = letters.slice(0, length);
    if (!known.has(syllable)) continue;
    const rest = splitPinyin(letters.slice(length), known);
    if (rest !== undefined) return [syllable, ...rest];
  }
  return undefined;
}
