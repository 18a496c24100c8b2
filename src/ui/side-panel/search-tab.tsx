import type { JSX } from 'preact';
import { RowList } from '../row-list/index.ts';
import { Origin, type Translate } from '../shared/index.ts';
import { Excerpt } from './excerpt.tsx';
import { type SelectionActions, SelectionBar, useSelection } from './selection-bar.tsx';
import type { FoundRow, SearchFilter, SearchView } from './side-panel-view.ts';

export interface SearchTabProps {
  readonly view: SearchView;
  readonly translate: Translate;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filter: SearchFilter) => void;
  /** Rows came into view. */
  readonly onWindow: (first: number, end: number) => void;
  readonly actions: SelectionActions;
}

const ROW_HEIGHT = 124;

/** Search over all corpora in either language, as one types. */
export function SearchTab(props: SearchTabProps): JSX.Element {
  const { view, translate, onType, onFilter, onWindow, actions } = props;
  const selection = useSelection(view.found, `${view.typed}|${JSON.stringify(view.filter)}`);
  return (
    <>
      <search>
        <form class="search" onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            data-part="query"
            aria-label={translate('searchLabel')}
            placeholder={translate('searchPlaceholder')}
            value={view.typed}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
          <Filters view={view} translate={translate} onFilter={onFilter} />
        </form>
      </search>
      <p class="status" role="status" data-part="found" data-for={view.answered}>
        {statusOf(view, translate)}
      </p>
      {view.found > 0 && (
        <RowList
          label={translate('searchResults')}
          count={view.found}
          rowHeight={ROW_HEIGHT}
          row={(index, open) => <Found row={view.rows.get(index)} open={open} />}
          isSelected={selection.has}
          onSelect={selection.set}
          onWindow={onWindow}
        />
      )}
      <SelectionBar selection={selection} count={view.found} translate={translate} actions={actions} />
    </>
  );
}

function statusOf({ typed, found, units, ready }: SearchView, translate: Translate): string {
  if (ready < units) return translate('searchPreparing', ready.toLocaleString(), units.toLocaleString());
  if (typed.trim() === '') return translate('searchReady', units.toLocaleString());
  if (found === 0) return translate('searchNothing');
  return found === 1 ? translate('searchFoundOne') : translate('searchFound', found.toLocaleString());
}

function Filters({ view, translate, onFilter }: Pick<SearchTabProps, 'view' | 'translate' | 'onFilter'>) {
  const { filter, corpora } = view;
  return (
    <div class="filters">
      <select
        data-part="corpus-filter"
        aria-label={translate('filterCorpus')}
        value={filter.corpus}
        onChange={({ currentTarget }) => onFilter({ ...filter, corpus: currentTarget.value })}
      >
        <option value="">{translate('filterAllCorpora')}</option>
        {corpora.map(({ id, name }) => (
          <option key={id} value={id} dir="auto">
            {name}
          </option>
        ))}
      </select>
      {(['from', 'to'] as const).map((bound) => (
        <label key={bound}>
          <span>{translate(bound === 'from' ? 'filterFrom' : 'filterTo')}</span>
          <input
            type="date"
            data-part={`${bound}-filter`}
            value={filter[bound]}
            onChange={({ currentTarget }) => onFilter({ ...filter, [bound]: currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

function Found({ row, open }: { row: FoundRow | undefined; open: boolean }) {
  if (row === undefined) return <p class="segment">…</p>;
  const { segments, marks, corpus, provenance } = row;
  const title = provenance.title?.en ?? provenance.title?.zh ?? provenance.outlet;
  return (
    <article class="pair" data-part="found-pair">
      <Excerpt text={segments.en} language="en" marks={marks.en} whole={open} />
      <Excerpt text={segments.zh} language="zh" marks={marks.zh} whole={open} />
      <p class="source">
        <Origin parts={[corpus, title, provenance.date]} />
      </p>
    </article>
  );
}
