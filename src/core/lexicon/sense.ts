/** One reading of a Chinese word and what it means: 银行 → `yin2 hang2`, bank. */
export interface Sense {
  /** Syllables with tone numbers as CC-CEDICT writes them, capitalized in names: `Zheng4 zhou1`. */
  readonly reading: string;
  readonly glosses: readonly string[];
}

/** A headword in simplified hanzi with its senses. */
export interface LexiconWord {
  readonly word: string;
  readonly senses: readonly Sense[];
}
