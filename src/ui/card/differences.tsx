import type { JSX } from 'preact';
import type { Difference, Language } from '../../core/text/index.ts';
import { languageTag, type Translate } from '../shared/index.ts';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly language: Language;
  readonly translate: Translate;
}

/** Letters kept of what both say, on each side of what differs. */
const CONTEXT: Readonly<Record<Language, number>> = { en: 28, zh: 12 };

/** What the page says against what the corpus says, in the page's language, with some words around each difference. */
export function Differences({ differences, language, translate }: DifferencesProps): JSX.Element | null {
  if (!differences.some(({ kind }) => kind !== 'same')) return null;
  return (
    <section class="differences" data-part="differences" aria-label={translate('differencesLabel')}>
      <p class="key">
        <ins>{translate('onlyOnPage')}</ins> <del>{translate('onlyInCorpus')}</del>
      </p>
      <p class="compared" lang={languageTag(language)}>
        {differences.map(({ kind, text }, place) => {
          if (kind === 'first') return <ins>{text}</ins>;
          if (kind === 'second') return <del>{text}</del>;
          return shortened(text, CONTEXT[language], place === 0, place === differences.length - 1);
        })}
      </p>
    </section>
  );
}

/** `'… growth in the first half …'`: the middle of what both say is left out, and what leads up to the first difference. */
function shortened(text: string, kept: number, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : text.slice(0, kept);
  const tail = isLast ? '' : text.slice(-kept);
  return head.length + tail.length + 3 >= text.length ? text : `${head}…${tail}`;
}
