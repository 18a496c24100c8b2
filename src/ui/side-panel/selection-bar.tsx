import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon, type Translate, trusted } from '../shared/index.ts';

/** Rows that the reader chose; none means all. */
export interface Selection {
  readonly chosen: readonly number[];
  has(index: number): boolean;
  readonly set: (index: number, selected: boolean) => void;
  readonly clear: () => void;
}

/** What can be done with rows; each says how many it took, and rejects when the browser refuses. */
export interface SelectionActions {
  readonly copy: (rows: readonly number[]) => Promise<number>;
  readonly save: (rows: readonly number[], format: string) => Promise<number>;
  /** Formats to save in, by the name that is shown. */
  readonly formats: readonly { readonly value: string; readonly label: string }[];
}

/** A selection that is empty again whenever what it is about changes. */
export function useSelection(count: number, about: string): Selection {
  const [state, setState] = useState({ about, rows: new Set<number>() });
  return useMemo(() => {
    const rows = state.about === about ? state.rows : new Set<number>();
    const change = (act: (rows: Set<number>) => void) => {
      const next = new Set(rows);
      act(next);
      setState({ about, rows: next });
    };
    return {
      chosen: [...rows].filter((row) => row < count).sort((a, b) => a - b),
      has: (index) => rows.has(index),
      set: (index, selected) => change((next) => (selected ? next.add(index) : next.delete(index))),
      clear: () => change((next) => next.clear()),
    };
  }, [state, about, count]);
}

interface SelectionBarProps {
  readonly selection: Selection;
  readonly count: number;
  readonly translate: Translate;
  readonly actions: SelectionActions;
}

/** Copies or saves what is selected, or everything there is. */
export function SelectionBar({
  selection,
  count,
  translate,
  actions,
}: SelectionBarProps): JSX.Element | null {
  const [status, setStatus] = useState('');
  if (count === 0) return null;
  const rows = () =>
    selection.chosen.length > 0 ? selection.chosen : Array.from({ length: count }, (_, row) => row);
  const run = (act: Promise<number>, done: 'copiedAll' | 'savedPairs') =>
    act.then(
      (number) => setStatus(translate(done, number.toLocaleString())),
      (cause: unknown) => {
        console.error('Duizhao could not copy or save these pairs.', cause);
        setStatus(translate('copyFailed'));
      },
    );
  const chosen = selection.chosen.length;
  return (
    <footer class="selection-bar">
      <p role="status" data-part="selection-status">
        {status !== '' ? status : chosen > 0 ? translate('selectedRows', chosen.toLocaleString()) : ''}
      </p>
      <button
        type="button"
        class="button"
        data-action="copy-rows"
        onClick={trusted(() => void run(actions.copy(rows()), 'copiedAll'))}
      >
        <Icon name="copy" />
        {translate(chosen > 0 ? 'copySelected' : 'copyAll')}
      </button>
      <select
        data-action="save-rows"
        aria-label={translate('saveAs')}
        value=""
        onChange={trusted(({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
          const format = currentTarget.value;
          currentTarget.value = '';
          void run(actions.save(rows(), format), 'savedPairs');
        })}
      >
        <option value="">{translate('saveAs')}</option>
        {actions.formats.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {chosen > 0 && (
        <button
          type="button"
          class="button"
          data-kind="quiet"
          data-action="clear-selection"
          onClick={selection.clear}
        >
          {translate('clearSelection')}
        </button>
      )}
    </footer>
  );
}
