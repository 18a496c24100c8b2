import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Translate, trusted } from '../shared/index.ts';
import { bytesText } from './bytes-text.ts';
import type { StorageView } from './corpora-view.ts';

export interface RemotePacksProps {
  readonly packs: readonly string[];
  readonly translate: Translate;
  /** Adds a pack; rejects with the reason in words when it cannot be. */
  readonly onAddRemote: (url: string) => Promise<void>;
  readonly onRemoveRemote: (url: string) => void;
}

const SCHEME = 'https://';

/** Packs on the web, which Duizhao asks only for what a page needs. */
export function RemotePacks({
  packs,
  translate,
  onAddRemote,
  onRemoveRemote,
}: RemotePacksProps): JSX.Element {
  const [url, setUrl] = useState('');
  const [failure, setFailure] = useState('');
  const add = () =>
    onAddRemote(url.trim()).then(
      () => {
        setUrl('');
        setFailure('');
      },
      (cause: unknown) => setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  return (
    <section class="remote" aria-labelledby="remote-title">
      <h2 id="remote-title">{translate('remoteTitle')}</h2>
      <p>{translate('remoteIntro')}</p>
      <form
        class="actions"
        onSubmit={trusted((event) => {
          event.preventDefault();
          void add();
        })}
      >
        <input
          type="url"
          required
          data-part="remote-url"
          aria-label={translate('remoteUrl')}
          placeholder={SCHEME}
          value={url}
          onInput={({ currentTarget: { value } }) => setUrl(value)}
        />
        <button type="submit" class="button" data-action="add-remote">
          {translate('remoteAdd')}
        </button>
      </form>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <ul>
        {packs.map((url) => (
          <li key={url} class="remote-pack" data-part="remote-pack">
            <span class="label">{url}</span>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              aria-label={translate('remoteRemove', url)}
              onClick={trusted(() => onRemoveRemote(url))}
            >
              {translate('delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface BackupProps {
  readonly storage: StorageView;
  readonly translate: Translate;
  readonly busy: boolean;
  readonly onBackUp: () => void;
  readonly onRestore: (file: File) => void;
}

/** Everything as one file, and back; and how much room all of it takes. */
export function Backup({ storage, translate, busy, onBackUp, onRestore }: BackupProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{translate('backupTitle')}</h2>
      <p>
        {translate('storageUsed', bytesText(storage.used))}{' '}
        {translate(storage.persisted ? 'storagePersisted' : 'storageNotPersisted')}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action="back-up"
          disabled={busy}
          onClick={trusted(onBackUp)}
        >
          {translate('backUp')}
        </button>
        <button
          type="button"
          class="button"
          data-action="restore"
          disabled={busy}
          onClick={trusted(() => chooser.current?.click())}
        >
          {translate('restoreBackup')}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".duizhao"
        data-part="backup-chooser"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onRestore(file);
        }}
      />
    </section>
  );
}
