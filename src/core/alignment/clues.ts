import { contentStem, contentStems, latinWords } from '../lexicon/index.ts';
import { Numbering } from './numbering.ts';
import { figureClues, punctuationClues } from './shared-clues.ts';

/** What English texts say in keys that either language may share: stems, figures by value (`#38.7`), punctuation. */
export class EnglishClues {
  /** The number of each clue. */
  readonly numbers = new Numbering();
  /** The clue of each word as written; of one without content there is none. */
  private readonly ofWords = new Map<string, number | undefined>();

  /** The clues of a text, each once: `in('Storms at sea?')` → those of `storm`, `sea`, `?`. */
  in(text: string): readonly number[] {
    const found = new Set<number>();
    for (const word of latinWords(text)) {
      const clue = this.ofWord(word);
      if (clue !== undefined) found.add(clue);
    }
    for (const clue of figureClues(text, 'en')) found.add(this.numbers.numberOf(clue));
    for (const clue of punctuationClues(text)) found.add(this.numbers.numberOf(clue));
    return [...found];
  }

  /** All words read so far, as written. */
  words(): readonly string[] {
    return [...this.ofWords.keys()];
  }

  private ofWord(word: string): number | undefined {
    const known = this.ofWords.get(word);
    if (known !== undefined || this.ofWords.has(word)) return known;
    const stem = contentStem(word);
    const clue = stem === '' ? undefined : this.numbers.numberOf(stem);
    this.ofWords.set(word, clue);
    return clue;
  }
}

/** The same of a Chinese text, as far as it needs no lexicon: its Latin words, figures, punctuation. */
export function sharedChineseClues(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text), ...figureClues(text, 'zh'), ...punctuationClues(text)]);
}
