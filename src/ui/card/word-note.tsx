import type { JSX } from 'preact';
import { languageTag, type Translate } from '../shared/index.ts';
import type { WordView } from './word.ts';

interface WordNoteProps {
  readonly word: WordView;
  readonly translate: Translate;
}

/** How a word is read, what it means, and whose lexicon says so. */
export function WordNote({ word: { word, senses, source }, translate }: WordNoteProps): JSX.Element {
  return (
    <div class="word" data-part="word" role="status">
      <strong lang={languageTag('zh')}>{word}</strong>
      {senses.length === 0 && <span>{translate('wordUnknown')}</span>}
      {senses.map(({ pinyin, glosses }) => (
        <p>
          <span lang="zh-Latn-pinyin">{pinyin}</span> <span lang="en">{glosses.join('; ')}</span>
        </p>
      ))}
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.name}, {source.licence}
      </a>
    </div>
  );
}
