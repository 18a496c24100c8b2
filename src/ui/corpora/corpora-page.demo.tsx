import type { Demos } from '../shared/index.ts';
import { CorporaPage } from './corpora-page.tsx';
import type { CorporaView, CorpusRow, JobView } from './corpora-view.ts';

const nothing = () => undefined;
const CORPUS: CorpusRow = {
  id: 'trade',
  name: 'Trade reports',
  licence: 'CC BY 4.0',
  source: 'trade.tmx',
  units: 12_480,
  documents: 310,
  repeated: 42,
  bytes: 3_400_000,
  changed: '2026-11-20',
  damage: '',
};
const NONE: CorporaView = {
  corpora: [],
  deleted: [],
  job: { kind: 'none' },
  storage: { used: 0, persisted: false },
  remotePacks: [],
  align: { tabs: [], failure: '' },
};

const page = (view: Partial<CorporaView>): Demos[string] =>
  function Demo(translate) {
    return (
      <CorporaPage
        view={{ ...NONE, ...view }}
        translate={translate}
        formats={[{ value: 'tmx', label: 'TMX' }]}
        onImportFiles={nothing}
        onImportText={nothing}
        onDescribe={nothing}
        onExport={nothing}
        onDelete={nothing}
        onUndelete={nothing}
        onErase={nothing}
        onAlign={nothing}
        onListTabs={nothing}
        onAddRemote={async () => undefined}
        onRemoveRemote={nothing}
        onBackUp={nothing}
        onRestore={nothing}
        onCancelJob={nothing}
        onDismissJob={nothing}
        onEncoding={nothing}
      />
    );
  };

const working = (job: JobView) => page({ corpora: [CORPUS], job });

export const demos: Demos = {
  empty: page({}),
  'with corpora': page({
    corpora: [CORPUS, { ...CORPUS, id: 'damaged', name: 'Old reports', damage: 'units.3' }],
    deleted: [{ ...CORPUS, id: 'deleted', name: 'Drafts' }],
    storage: { used: 7_200_000, persisted: true },
    remotePacks: ['https://packs.example/trade/'],
  }),
  importing: working({
    kind: 'running',
    name: 'trade.tmx',
    units: 52_000,
    share: 0.4,
    rate: 26_000,
    secondsLeft: 3,
  }),
  'imported with problems': working({
    kind: 'done',
    text: 'trade.tsv: 118',
    problems: [{ place: '17', message: '…' }],
    problemCount: 1,
  }),
  'another encoding': working({
    kind: 'encoding',
    name: 'old.csv',
    choices: [
      { encoding: 'gb18030', label: 'GB18030 (GBK, GB 2312)', preview: 'The harbor is open.,港口已经开放。' },
      { encoding: 'big5', label: 'Big5', preview: 'The harbor is open.,誠諳眒冪羲溫﹝' },
    ],
  }),
  failed: working({ kind: 'failed', name: 'trade.tmx', message: '…' }),
};
