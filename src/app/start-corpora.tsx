import { render } from 'preact';
import type { Segments } from '../core/corpus/index.ts';
import type { Settings } from '../core/settings/index.ts';
import { translate } from '../platform/browser/index.ts';
import { watchCorpora } from '../platform/corpora-changes/index.ts';
import { listCorpora, type StorageRoom, storageRoom, sweepStore } from '../platform/corpus-store/index.ts';
import { readableTabs } from '../platform/tabs/index.ts';
import { type AlignView, CorporaPage, type CorpusRow } from '../ui/corpora/index.ts';
import { PairReview, type ReviewRow } from '../ui/pair-review/index.ts';
import {
  type AlignedVersions,
  type AlignRequest,
  proposeRows,
  saveAlignment,
} from './align/align-session.ts';
import {
  corpusChanges,
  exportToFile,
  importFiles,
  importText,
  rebuildDamaged,
  restoreFrom,
  saveBackup,
} from './corpora/corpora-session.ts';
import { EXPORT_FORMATS } from './corpora/corpus-formats.ts';
import { corpusRow } from './corpora/corpus-rows.ts';
import { createJobRunner } from './corpora/job-runner.ts';
import { addRemotePack, removeRemotePack } from './corpora/remote-packs.ts';
import { startExtensionPage } from './extension-page.ts';
import { savePairs } from './failure-text.ts';

/** What the corpora page knows. */
interface Seen {
  readonly corpora: readonly CorpusRow[] | undefined;
  readonly deleted: readonly CorpusRow[];
  readonly storage: StorageRoom;
  readonly align: AlignView;
}

/** An alignment that the reader checks before it is saved. */
interface Reviewed {
  readonly versions: AlignedVersions;
  readonly rows: readonly ReviewRow[];
}

/** Starts the corpora page; it follows changes of the corpora while it is open. */
export async function startCorpora(root: HTMLElement): Promise<void> {
  let seen: Seen = {
    corpora: undefined,
    deleted: [],
    storage: { used: 0, persisted: false },
    align: { tabs: [], failure: '' },
  };
  let settings: Settings | undefined;
  let reviewed: Reviewed | undefined;
  const show = () => render(reviewed === undefined ? page() : review(reviewed), root);
  const see = (change: Partial<Seen>) => {
    seen = { ...seen, ...change };
    show();
  };
  const endReview = () => {
    reviewed = undefined;
    show();
  };
  const runner = createJobRunner(show);
  const list = async () => {
    const [corpora, storage] = await Promise.all([listCorpora(), storageRoom()]);
    see({
      corpora: corpora.filter(({ deleted }) => deleted === undefined).map(corpusRow),
      deleted: corpora.filter(({ deleted }) => deleted !== undefined).map(corpusRow),
      storage,
    });
    return corpora;
  };
  const align = async (request: AlignRequest) => {
    const proposed = await proposeRows(request);
    if (proposed.kind === 'failed') return see({ align: { ...seen.align, failure: proposed.message } });
    reviewed = proposed;
    show();
  };
  const page = () => (
    <CorporaPage
      view={{ ...seen, job: runner.view(), remotePacks: settings?.remotePacks ?? [] }}
      translate={translate}
      formats={EXPORT_FORMATS}
      onImportFiles={(files) => void importFiles(runner, files)}
      onImportText={(text) => void importText(runner, text)}
      onCancelJob={runner.cancel}
      onDismissJob={runner.dismiss}
      onEncoding={runner.chooseEncoding}
      onDescribe={(id, name, licence) => void corpusChanges.describe(id, name, licence)}
      onExport={(id, format) => void exportToFile(runner, id, format)}
      onDelete={(id) => void corpusChanges.delete(id)}
      onUndelete={(id) => void corpusChanges.undelete(id)}
      onErase={(id) => void corpusChanges.erase(id)}
      onAlign={(sides, level) => void align({ sides, level })}
      onListTabs={async () => see({ align: { ...seen.align, tabs: await readableTabs() } })}
      onAddRemote={addRemotePack}
      onRemoveRemote={(url) => void removeRemotePack(url)}
      onBackUp={() => void saveBackup(runner)}
      onRestore={(file) => void restoreFrom(runner, file)}
    />
  );
  const review = ({ versions, rows }: Reviewed) => (
    <main class="wide">
      <PairReview
        title={translate('alignTitle')}
        rows={rows}
        translate={translate}
        onSave={async (pairs: readonly Segments[]) => {
          await savePairs(() => saveAlignment(versions, pairs));
          endReview();
        }}
        onCancel={endReview}
      />
    </main>
  );
  watchCorpora(() => void list());
  await startExtensionPage('corporaTitle', (changed) => {
    settings = changed;
    show();
  });
  await sweepStore(Date.now());
  await rebuildDamaged(runner, await list());
}
