import { render } from 'preact';
import type { Segments } from '../core/corpus/index.ts';
import { type ExchangeUnit, formatPairs } from '../core/formats/index.ts';
import { translate } from '../platform/browser/index.ts';
import { writeClipboard } from '../platform/clipboard/index.ts';
import { saveFile } from '../platform/files/index.ts';
import { openPage } from '../platform/tabs/index.ts';
import { PairReview } from '../ui/pair-review/index.ts';
import { type PageView, SidePanel, type SidePanelTab } from '../ui/side-panel/index.ts';
import { FILE_FORMATS, fileNameOf, formatNamed } from './corpora/corpus-formats.ts';
import { exportUnits } from './corpora/export-corpus.ts';
import { startExtensionPage } from './extension-page.ts';
import { savePairs } from './failure-text.ts';
import { inCorpusWorker } from './in-corpus-worker.ts';
import { startSearchSession } from './search/search-session.ts';
import { documentOf, type Harvest, rowsOf } from './side-panel/harvest-page.ts';
import { startPageSession } from './side-panel/page-session.ts';

/** Starts the side panel: the article in front, its figures, and search over all corpora. */
export async function startSidePanel(root: HTMLElement): Promise<void> {
  let tab: SidePanelTab = 'page';
  let reviewed: Harvest | undefined;
  let notice = '';
  const show = () => render(reviewed === undefined ? panel() : review(reviewed), root);
  const startReview = () => {
    // One that the reader is at is not taken away.
    reviewed ??= page.harvest();
    show();
  };
  const page = startPageSession(() => show(), startReview);
  const search = startSearchSession(() => show());
  const panel = () => (
    <SidePanel
      view={{ tab, notice, page: page.view(), search: search.view() }}
      translate={translate}
      onTab={(chosen) => {
        tab = chosen;
        notice = '';
        show();
      }}
      onOpenCorpora={() => void openPage('/corpora.html')}
      onShow={page.show}
      onBack={page.back}
      onHarvest={startReview}
      onType={search.type}
      onFilter={search.filter}
      onWindow={search.showRows}
      pageActions={actionsOn(async (rows) => unitsOfPage(page.view(), rows))}
      searchActions={actionsOn(search.units)}
    />
  );
  const review = ({ frame, pairs }: Harvest) => (
    <main>
      <PairReview
        title={translate('harvestTitle', frame.provenance.title)}
        rows={rowsOf(pairs)}
        translate={translate}
        onSave={async (kept) => {
          await savePairs(() => saveHarvest(frame, kept));
          notice = translate('pairsSaved', String(kept.length));
          reviewed = undefined;
          show();
        }}
        onCancel={() => {
          reviewed = undefined;
          show();
        }}
      />
    </main>
  );
  await startExtensionPage('sidePanelTitle', show);
}

async function saveHarvest(frame: Harvest['frame'], pairs: readonly Segments[]): Promise<void> {
  await inCorpusWorker((jobs) =>
    jobs.addPairs({
      name: translate('harvestedCorpus'),
      source: { kind: 'pages' },
      document: documentOf(frame, pairs),
      pairs,
    }),
  );
}

/** Copies or saves rows, whose units are given when they are wanted. */
function actionsOn(unitsOf: (rows: readonly number[]) => Promise<readonly ExchangeUnit[]>) {
  return {
    formats: FILE_FORMATS,
    copy: async (rows: readonly number[]) => {
      const units = await unitsOf(rows);
      await writeClipboard(
        formatPairs(
          units.map(({ unit }) => unit.segments),
          'both',
        ),
      );
      return units.length;
    },
    save: async (rows: readonly number[], choice: string) => {
      const format = formatNamed(choice);
      if (format === undefined || format === 'moses') return 0;
      const units = await unitsOf(rows);
      saveFile(fileNameOf('duizhao', format), exportUnits(units, format), 'text/plain');
      return units.length;
    },
  };
}

function unitsOfPage(page: PageView, rows: readonly number[]): readonly ExchangeUnit[] {
  if (page.kind !== 'read') return [];
  return rows.flatMap((row) => {
    const pair = page.pairs[row];
    if (pair === undefined) return [];
    const { segments, provenance } = pair;
    return [{ unit: { segments }, document: { id: provenance.url ?? page.title, provenance } }];
  });
}
