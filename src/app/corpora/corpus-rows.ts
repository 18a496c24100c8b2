import { assertNever } from '../../core/shared/index.ts';
import { translate } from '../../platform/browser/index.ts';
import type { CorpusSource, StoredCorpus } from '../../platform/corpus-store/index.ts';
import type { CorpusRow } from '../../ui/corpora/index.ts';

/** A stored corpus as the page lists it. */
export function corpusRow(corpus: StoredCorpus): CorpusRow {
  const { id, name, licence = '', source, units, documents, repeated, bytes, changed, damage = '' } = corpus;
  return {
    id,
    name,
    licence,
    source: sourceText(source),
    units,
    documents,
    repeated,
    bytes: bytes.text + bytes.pack,
    changed: new Date(changed).toLocaleDateString(),
    damage,
  };
}

function sourceText(source: CorpusSource): string {
  switch (source.kind) {
    case 'file':
      return source.name;
    case 'text':
      return translate('sourceText');
    case 'pages':
      return translate('sourcePages');
    case 'alignment':
      return translate('sourceAlignment');
    default:
      return assertNever(source);
  }
}
