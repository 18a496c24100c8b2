import type { Segments } from '../corpus/index.ts';
import { foldText } from '../text/index.ts';
import { fingerprintsOf, wholeFingerprint } from './fingerprint.ts';
import { MOST_UNITS, PostingBuilder, type PostingTable } from './posting-table.ts';

/** Units whose text is compressed together, and read together. */
export const UNITS_PER_BLOCK = 16;

/** Collects units into postings of both languages and blocks of text. */
export class PackBuilder {
  readonly #postings = { en: new PostingBuilder(), zh: new PostingBuilder() };
  readonly #onBlock: (text: string) => void;
  #block: (readonly [string, string])[] = [];
  #units = 0;

  /** `onBlock` gets the text of each full block, in order. */
  constructor(onBlock: (text: string) => void) {
    this.#onBlock = onBlock;
  }

  get units(): number {
    return this.#units;
  }

  add(segments: Segments): void {
    if (this.#units === MOST_UNITS)
      throw new Error(`A pack holds at most ${MOST_UNITS} units. Split the corpus.`);
    for (const language of ['en', 'zh'] as const) {
      const folded = foldText(segments[language]);
      if (folded === '') continue;
      this.#postings[language].add(wholeFingerprint(folded), this.#units);
      for (const fingerprint of fingerprintsOf(folded, language))
        this.#postings[language].add(fingerprint, this.#units);
    }
    this.#units++;
    this.#block.push([segments.en, segments.zh]);
    if (this.#block.length === UNITS_PER_BLOCK) this.#flush();
  }

  build(): { readonly en: PostingTable; readonly zh: PostingTable } {
    if (this.#block.length > 0) this.#flush();
    return { en: this.#postings.en.build(), zh: this.#postings.zh.build() };
  }

  #flush(): void {
    this.#onBlock(JSON.stringify(this.#block));
    this.#block = [];
  }
}
