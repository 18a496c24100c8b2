import article from '../../corpora/zhengzhou-foreign-trade.txt?raw';
import { readAlternatingLines } from '../core/formats/index.ts';
import type { Language } from '../core/text/index.ts';

/** A paragraph with figures of a bundled article in each language. */
export const sampleParagraphs: readonly { readonly language: Language; readonly text: string }[] = choose();

function choose() {
  const { units } = readAlternatingLines('sample', article).document;
  const [first, second = first] = units.filter(({ segments }) => /\d/.test(segments.en)).slice(1);
  if (first === undefined || second === undefined) return [];
  return [
    { language: 'en', text: first.segments.en },
    { language: 'zh', text: second.segments.zh },
  ] as const;
}
