import { contentStem, type Lexicon } from '../lexicon/index.ts';

/** Finds names of an English text by their sound in Chinese ones: Zhengzhou in 郑州. */
export interface PinyinNames {
  /** The clues of the names that a Chinese text may hold. */
  cluesIn(text: string): ReadonlySet<string>;
}

interface Name {
  readonly clue: string;
  readonly syllables: readonly string[];
}

/** Of the words of a text, those that are always written with a capital and can be read as pinyin. */
export function pinyinNames(words: readonly string[], lexicon: Lexicon): PinyinNames {
  const byFirst = new Map<string, Name[]>();
  for (const word of alwaysCapitalized(words)) {
    const syllables = lexicon.splitPinyin(word.toLowerCase().replace(/['’]s$|['’]/g, ''));
    const clue = contentStem(word);
    const [first] = syllables;
    if (first === undefined || clue === '' || syllables.length > 4) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { clue, syllables }]);
  }
  const namesOf = startingWith(byFirst, lexicon);
  return { cluesIn: (text) => (byFirst.size === 0 ? new Set() : cluesIn(text, namesOf, lexicon)) };
}

const NONE: readonly Name[] = [];

/** The names that may begin with a hanzi, by its code. */
type NamesOf = (code: number) => readonly Name[];

function startingWith(byFirst: ReadonlyMap<string, readonly Name[]>, lexicon: Lexicon): NamesOf {
  const mayBegin = lexicon.mayBeRead(byFirst.keys());
  const known = new Map<number, readonly Name[]>();
  return (code) => {
    if (!mayBegin(code)) return NONE;
    const before = known.get(code);
    if (before !== undefined) return before;
    const names: Name[] = [];
    for (const syllable of lexicon.syllablesOf(code)) names.push(...(byFirst.get(syllable) ?? []));
    known.set(code, names);
    return names;
  };
}

function cluesIn(text: string, namesOf: NamesOf, lexicon: Lexicon): Set<string> {
  const found = new Set<string>();
  for (let place = 0; place < text.length; place++) {
    for (const { clue, syllables } of namesOf(text.charCodeAt(place))) {
      const isHere = syllables.every(
        (syllable, at) => at === 0 || lexicon.syllablesOf(text.charCodeAt(place + at)).includes(syllable),
      );
      if (isHere) found.add(clue);
    }
  }
  return found;
}

/** The words that begin with a capital and are nowhere written without one. */
function alwaysCapitalized(words: readonly string[]): readonly string[] {
  const all = new Set(words);
  return words.filter((word) => /^\p{Lu}/u.test(word) && !all.has(word.toLowerCase()));
}
