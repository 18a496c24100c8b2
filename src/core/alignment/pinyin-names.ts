import { contentStems, type Lexicon } from '../lexicon/index.ts';

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Finds names of an English text by their sound in Chinese ones: Zhengzhou in 郑州. */
export interface PinyinNames {
  /** The clues of the names that a Chinese text may hold. */
  cluesIn(text: string): ReadonlySet<string>;
}

interface Name {
  readonly clue: string;
  readonly syllables: readonly string[];
}

/** Collects the words that are always written with a capital and can be read as pinyin. */
export function pinyinNames(english: readonly string[], lexicon: Lexicon): PinyinNames {
  const byFirst = new Map<string, Name[]>();
  for (const word of alwaysCapitalized(english)) {
    const syllables = lexicon.splitPinyin(word.toLowerCase().replace(/['’]s$|['’]/g, ''));
    const [clue] = contentStems(word);
    const [first] = syllables;
    if (first === undefined || clue === undefined || syllables.length > 4) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { clue, syllables }]);
  }
  return { cluesIn: (text) => (byFirst.size === 0 ? new Set() : cluesIn(text, byFirst, lexicon)) };
}

function cluesIn(text: string, byFirst: ReadonlyMap<string, readonly Name[]>, lexicon: Lexicon): Set<string> {
  const sounds = Array.from(text, (character) => lexicon.syllablesOf(character));
  const found = new Set<string>();
  sounds.forEach((syllables, place) => {
    for (const first of syllables) {
      for (const { clue, syllables: name } of byFirst.get(first) ?? []) {
        if (name.every((syllable, at) => sounds[place + at]?.includes(syllable))) found.add(clue);
      }
    }
  });
  return found;
}

function alwaysCapitalized(texts: readonly string[]): ReadonlySet<string> {
  const capitalized = new Set<string>();
  const plain = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (/^\p{Lu}/u.test(word)) capitalized.add(word);
      else plain.add(word);
    }
  }
  return new Set([...capitalized].filter((word) => !plain.has(word.toLowerCase())));
}
