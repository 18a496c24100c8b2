import type { JSX } from 'preact';
import { languageTag } from '../../core/text/index.ts';
import type { SampleParagraph } from './first-run-view.ts';

/** A few paragraphs set as a news page sets them. */
export function Sample({ paragraphs }: { readonly paragraphs: readonly SampleParagraph[] }): JSX.Element {
  return (
    <article class="sample" data-part="sample">
      {paragraphs.map(({ language, text }) => (
        <p key={text} lang={languageTag(language)}>
          {text}
        </p>
      ))}
    </article>
  );
}
