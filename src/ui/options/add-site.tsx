import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../shared/index.ts';

export interface AddSiteProps {
  readonly translate: Translate;
  readonly onAdd: (typed: string, wholeDomain: boolean) => boolean;
}

/** A site typed or pasted, with all below it unless the reader says otherwise. */
export function AddSite({ translate, onAdd }: AddSiteProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wholeDomain, setWholeDomain] = useState(true);
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const added = onAdd(typed, wholeDomain);
    setRefused(!added);
    if (added) setTyped('');
  };
  return (
    <form class="field add-site" onSubmit={add}>
      <label for={id}>{translate('addSiteLabel')}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={translate('siteExample')}
          value={typed}
          aria-invalid={refused}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setRefused(false);
          }}
        />
        <button type="submit" class="button" data-action="add-site">
          {translate('addSite')}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {refused && translate('notASite')}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={wholeDomain}
          onChange={({ currentTarget }) => setWholeDomain(currentTarget.checked)}
        />
        <span>{translate('addSiteBelow')}</span>
      </label>
    </form>
  );
}
