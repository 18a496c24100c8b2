import { tonedPinyin, wordAt } from '../core/lexicon/index.ts';
import { toSimplified } from '../core/text/index.ts';
import type { TextPlace, WordView } from '../ui/card/index.ts';
import { bundledLexicon } from './open-lexicon.ts';

/** What the lexicon says of the word at a place; `null` where there is none. The lexicon is read with the first word. */
export async function lookUpWord({ text, place }: TextPlace): Promise<WordView | null> {
  const lexicon = await bundledLexicon();
  const span = wordAt(text, place, lexicon);
  if (span === undefined) return null;
  const word = text.slice(span.start, span.end);
  const { name, licence, url } = lexicon.header;
  return {
    word,
    span,
    senses: lexicon
      .lookUp(toSimplified(word))
      .map(({ reading, glosses }) => ({ pinyin: tonedPinyin(reading), glosses })),
    source: { name, licence, url },
  };
}
