import type { JSX } from 'preact';
import { languageTag, type Translate, trusted } from '../shared/index.ts';
import type { EncodingQuestion } from './corpora-view.ts';

interface EncodingCardProps {
  readonly question: EncodingQuestion;
  readonly translate: Translate;
  readonly onEncoding: (encoding: string) => void;
  readonly onDismiss: () => void;
}

/** Asks how a file that is not in UTF-8 is encoded: the reader sees which text reads well. */
export function EncodingCard({
  question: { name, choices },
  translate,
  onEncoding,
  onDismiss,
}: EncodingCardProps): JSX.Element {
  return (
    <section class="job" data-part="job" data-state="encoding">
      <p role="alert">{translate('encodingQuestion', name)}</p>
      {choices.map(({ encoding, label, preview }, at) => (
        <button
          key={encoding}
          type="button"
          class="button encoding"
          data-action={`encoding-${encoding}`}
          onClick={trusted(() => onEncoding(encoding))}
        >
          <span class="encoding-name">
            {label}
            {at === 0 && <small>{translate('encodingLikely')}</small>}
          </span>
          <span class="encoding-preview" lang={languageTag('zh')}>
            {preview}
          </span>
        </button>
      ))}
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-action="dismiss-job"
        onClick={trusted(onDismiss)}
      >
        {translate('cancel')}
      </button>
    </section>
  );
}
