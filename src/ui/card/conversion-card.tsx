import type { JSX } from 'preact';
import { otherLanguage } from '../../core/text/index.ts';
import { languageTag, type Translate } from '../shared/index.ts';
import type { ConversionView } from './card-view.ts';

interface ConversionCardProps {
  readonly view: ConversionView;
  readonly translate: Translate;
}

/** A figure as the page writes it, and as a reader of the other language would. */
export function ConversionCard({ view, translate }: ConversionCardProps): JSX.Element {
  const { language, figure, converted } = view;
  return (
    <div class="card conversion" role="note" aria-label={translate('conversionLabel')} data-part="conversion">
      <span class="surface" data-side={language} lang={languageTag(language)}>
        {figure.surface}
      </span>
      <span class="sign" aria-hidden="true">
        →
      </span>
      <span
        class="surface converted"
        data-side={otherLanguage(language)}
        lang={languageTag(otherLanguage(language))}
      >
        {converted}
      </span>
    </div>
  );
}
