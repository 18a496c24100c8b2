import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { assertNever } from '../../core/shared/index.ts';
import type { Translate } from '../shared/index.ts';
import type { OptionsProps } from './options-props.ts';
import type { RestoreOutcome } from './options-view.ts';
import { Section } from './section.tsx';

/** All settings as a file, and back. */
export function BackupSection({ translate, onBackup, onRestore }: OptionsProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<RestoreOutcome>();
  const restore = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    setOutcome(await onRestore(file));
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <Section title={translate('backupTitle')} detail={translate('backupDetail')}>
      <div class="row">
        <button type="button" class="button" data-action="backup" onClick={onBackup}>
          {translate('saveSettings')}
        </button>
        <button type="button" class="button" data-action="restore" onClick={() => input.current?.click()}>
          {translate('restore')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void restore(currentTarget)}
        />
      </div>
      <p class="outcome" role="status" data-outcome={outcome?.kind}>
        {outcome !== undefined && outcomeText(outcome, translate)}
      </p>
    </Section>
  );
}

function outcomeText(outcome: RestoreOutcome, translate: Translate): string {
  switch (outcome.kind) {
    case 'restored':
      return translate('restored');
    case 'not-json':
      return translate('backupNotJson');
    case 'no-backup':
      return translate('backupNone');
    case 'newer':
      return translate('backupNewer');
    case 'bad-values':
      return translate('backupBadValues', outcome.names.join(', '));
    default:
      return assertNever(outcome);
  }
}
