import type { JSX } from 'preact';
import { type Translate, trusted } from '../shared/index.ts';
import { bytesText } from './bytes-text.ts';
import type { CorpusRow } from './corpora-view.ts';

export interface CorpusListProps {
  readonly corpora: readonly CorpusRow[] | undefined;
  readonly deleted: readonly CorpusRow[];
  readonly translate: Translate;
  readonly formats: readonly { readonly value: string; readonly label: string }[];
  readonly onDescribe: (id: string, name: string, licence: string) => void;
  readonly onExport: (id: string, format: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndelete: (id: string) => void;
  readonly onErase: (id: string) => void;
}

/** The reader's corpora: what each is, where it is from, and what can be done with it. */
export function CorpusList(props: CorpusListProps): JSX.Element {
  const { corpora, deleted, translate } = props;
  return (
    <section class="corpora" aria-label={translate('corporaTitle')}>
      {corpora?.length === 0 && deleted.length === 0 && <p class="empty">{translate('corporaEmpty')}</p>}
      <ul>
        {corpora?.map((corpus) => (
          <Corpus key={corpus.id} {...props} corpus={corpus} />
        ))}
        {deleted.map((corpus) => (
          <Deleted key={corpus.id} {...props} corpus={corpus} />
        ))}
      </ul>
    </section>
  );
}

function Corpus({ corpus, translate, onDescribe, ...props }: CorpusListProps & { corpus: CorpusRow }) {
  const { id, name, licence } = corpus;
  return (
    <li class="corpus" data-part="corpus" data-id={id}>
      <div class="names">
        <input
          type="text"
          class="name"
          aria-label={translate('corpusName')}
          value={name}
          onChange={({ currentTarget: { value } }) => onDescribe(id, value, licence)}
        />
        <input
          type="text"
          class="licence"
          aria-label={translate('corpusLicence')}
          placeholder={translate('corpusLicence')}
          value={licence}
          onChange={({ currentTarget: { value } }) => onDescribe(id, name, value)}
        />
      </div>
      <Facts corpus={corpus} translate={translate} />
      {corpus.damage !== '' && (
        <p class="damage" role="alert">
          {translate('corpusDamaged', corpus.damage)}
        </p>
      )}
      <Actions corpus={corpus} translate={translate} {...props} />
    </li>
  );
}

function Facts({ corpus, translate }: { corpus: CorpusRow; translate: Translate }) {
  const { units, documents, repeated, bytes, source, changed } = corpus;
  const facts = [
    units === 1 ? translate('unitCountOne') : translate('unitCount', units.toLocaleString()),
    documents > 1 && translate('documentCount', documents.toLocaleString()),
    repeated > 0 && translate('repeatedCount', repeated.toLocaleString()),
    bytesText(bytes),
    source,
    changed,
  ];
  return <p class="facts">{facts.filter(Boolean).join(' · ')}</p>;
}

function Actions({
  corpus,
  translate,
  formats,
  onExport,
  onDelete,
}: Pick<CorpusListProps, 'translate' | 'formats' | 'onExport' | 'onDelete'> & { corpus: CorpusRow }) {
  return (
    <div class="actions">
      <select
        data-action="export"
        aria-label={translate('exportCorpus', corpus.name)}
        value=""
        onChange={trusted(({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
          const format = currentTarget.value;
          currentTarget.value = '';
          onExport(corpus.id, format);
        })}
      >
        <option value="">{translate('export')}</option>
        {formats.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        data-action="delete"
        aria-label={translate('deleteCorpus', corpus.name)}
        onClick={trusted(() => onDelete(corpus.id))}
      >
        {translate('delete')}
      </button>
    </div>
  );
}

function Deleted({ corpus, translate, onUndelete, onErase }: CorpusListProps & { corpus: CorpusRow }) {
  return (
    <li class="corpus" data-part="deleted-corpus" data-id={corpus.id}>
      <p role="status">{translate('corpusDeleted', corpus.name)}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action="undelete"
          onClick={trusted(() => onUndelete(corpus.id))}
        >
          {translate('undo')}
        </button>
        <button
          type="button"
          class="button"
          data-kind="quiet"
          data-action="erase"
          onClick={trusted(() => onErase(corpus.id))}
        >
          {translate('eraseNow')}
        </button>
      </div>
    </li>
  );
}
