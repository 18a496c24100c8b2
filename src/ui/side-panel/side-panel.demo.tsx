import type { FigureRow } from '../card/index.ts';
import type { Demos } from '../shared/index.ts';
import { SidePanel } from './side-panel.tsx';
import type { PagePair, PageRead, SearchView, SidePanelView } from './side-panel-view.ts';

const nothing = () => undefined;
const EN = 'Exports reached 2.7 billion yuan, up 9 percent.';
const ZH = '出口额达27亿元，同比增长9%。';

const figure = (relation: FigureRow['relation'], page: string, counterpart: string): FigureRow => ({
  relation,
  page: { surface: page, span: { start: 0, end: page.length } },
  counterpart: { surface: counterpart, span: { start: 0, end: counterpart.length } },
});

const PAIR: PagePair = {
  segments: { en: EN, zh: ZH },
  language: 'en',
  score: 1,
  figures: [figure('match', '2.7 billion yuan', '27亿元'), figure('rounding', 'up 9 percent', '增长8.9%')],
  provenance: { outlet: 'News Example', date: '2026-07-14' },
  frameId: 0,
  place: 0,
};
const READ: PageRead = {
  kind: 'read',
  title: 'Trade grows in the first half',
  pairs: [
    PAIR,
    { ...PAIR, place: 1, score: 0.83, figures: [figure('mismatch', '2.7 billion yuan', '28亿元')] },
  ],
  harvest: 0,
  scrolled: false,
};
const SEARCH: SearchView = {
  typed: '',
  answered: '',
  filter: { corpus: '', from: '', to: '' },
  corpora: [{ id: 'trade', name: 'Trade reports' }],
  units: 12_480,
  ready: 12_480,
  found: 0,
  rows: new Map(),
};
const FOUND: SearchView = {
  ...SEARCH,
  typed: 'billion yuan',
  found: 1,
  rows: new Map([
    [
      0,
      {
        segments: { en: EN, zh: ZH },
        marks: { en: [{ start: 20, end: 32 }], zh: [] },
        corpus: 'Trade reports',
        provenance: PAIR.provenance,
      },
    ],
  ]),
};

const sidePanel = (view: Partial<SidePanelView>): Demos[string] =>
  function Demo(translate) {
    const actions = { copy: async () => 0, save: async () => 0, formats: [{ value: 'tmx', label: 'TMX' }] };
    return (
      <SidePanel
        view={{ tab: 'page', notice: '', page: READ, search: SEARCH, ...view }}
        translate={translate}
        onTab={nothing}
        onOpenCorpora={nothing}
        onShow={nothing}
        onBack={nothing}
        onHarvest={nothing}
        onType={nothing}
        onFilter={nothing}
        onWindow={nothing}
        pageActions={actions}
        searchActions={actions}
      />
    );
  };

export const demos: Demos = {
  'a page with pairs': sidePanel({}),
  'a bilingual page, scrolled': sidePanel({ page: { ...READ, harvest: 14, scrolled: true } }),
  'a page without pairs': sidePanel({ page: { ...READ, pairs: [] } }),
  'being read': sidePanel({ page: { kind: 'reading' } }),
  'a page of the browser': sidePanel({ page: { kind: 'unreadable' } }),
  figures: sidePanel({ tab: 'figures' }),
  'no figures': sidePanel({ tab: 'figures', page: { ...READ, pairs: [] } }),
  search: sidePanel({ tab: 'search' }),
  'search being prepared': sidePanel({ tab: 'search', search: { ...SEARCH, ready: 4000 } }),
  found: sidePanel({ tab: 'search', search: FOUND }),
  'nothing found': sidePanel({ tab: 'search', search: { ...SEARCH, typed: 'zeppelin' } }),
};
