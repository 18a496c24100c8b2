import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type Translate, trusted } from '../shared/index.ts';

export interface CopyAllProps {
  readonly translate: Translate;
  readonly onCopyAll: () => Promise<number>;
}

/** Copies all pairs of the page, and says how many there were. */
export function CopyAll({ translate, onCopyAll }: CopyAllProps): JSX.Element {
  const [status, setStatus] = useState('');
  const copy = () =>
    onCopyAll().then(
      (count) => setStatus(translate('copiedAll', String(count))),
      (cause: unknown) => {
        console.error('Duizhao could not copy the pairs of this page.', cause);
        setStatus(translate('copyFailed'));
      },
    );
  return (
    <>
      <button
        type="button"
        class="button copy-all"
        data-kind="main"
        data-action="copy-all"
        onClick={trusted(() => void copy())}
      >
        <Icon name={status === '' ? 'copy' : 'check'} />
        {translate('copyAll')}
      </button>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
