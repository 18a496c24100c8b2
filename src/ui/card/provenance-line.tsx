import type { JSX } from 'preact';
import type { Provenance } from '../../core/corpus/index.ts';
import type { Language } from '../../core/text/index.ts';
import { languageTag, type Translate } from '../shared/index.ts';

interface ProvenanceLineProps {
  readonly provenance: Provenance;
  readonly other: Language;
  readonly translate: Translate;
}

/** Where a counterpart comes from; its title links to the source where that has an address. */
export function ProvenanceLine({ provenance, other, translate }: ProvenanceLineProps): JSX.Element | null {
  const { outlet, date, credits } = provenance;
  const title = provenance.title?.[other];
  const address = webAddress(provenance.url);
  if (title === undefined && outlet === undefined && date === undefined && address === undefined) return null;
  const name = title ?? address?.host;
  return (
    <p class="provenance" data-part="provenance" title={credits}>
      {name !== undefined && (
        <cite lang={languageTag(other)}>
          {address === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <a
              href={address.href}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={translate('openSource', name)}
            >
              <bdi>{name}</bdi>
            </a>
          )}
        </cite>
      )}
      {outlet !== undefined && <bdi>{outlet}</bdi>}
      {date !== undefined && <time dateTime={date}>{date}</time>}
    </p>
  );
}

/** A corpus may come from anywhere: only addresses of web pages become links. */
function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}
