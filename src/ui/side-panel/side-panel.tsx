import type { JSX } from 'preact';
import { assertNever } from '../../core/shared/index.ts';
import { type MessageKey, type Translate, trusted } from '../shared/index.ts';
import { FigureCheck } from './figure-check.tsx';
import { PageTab, type PageTabProps } from './page-tab.tsx';
import { SearchTab, type SearchTabProps } from './search-tab.tsx';
import type { SidePanelTab, SidePanelView } from './side-panel-view.ts';

export interface SidePanelProps
  extends Omit<PageTabProps, 'page' | 'actions'>,
    Omit<SearchTabProps, 'view' | 'actions'> {
  readonly view: SidePanelView;
  readonly translate: Translate;
  readonly onTab: (tab: SidePanelTab) => void;
  readonly onOpenCorpora: () => void;
  readonly pageActions: PageTabProps['actions'];
  readonly searchActions: SearchTabProps['actions'];
}

const TABS: readonly (readonly [SidePanelTab, MessageKey])[] = [
  ['page', 'tabPage'],
  ['figures', 'tabFigures'],
  ['search', 'tabSearch'],
];

/** The side panel: this article's pairs, its figures, and search. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { view, translate, onTab, onOpenCorpora } = props;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = TABS.findIndex(([tab]) => tab === view.tab);
    const next = TABS[(at + step + TABS.length) % TABS.length]?.[0] ?? 'page';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <header class="panel-head">
        <div role="tablist" aria-label={translate('sidePanelTitle')} onKeyDown={trusted(move)}>
          {TABS.map(([tab, label]) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === view.tab}
              aria-controls="tab-content"
              tabIndex={tab === view.tab ? 0 : -1}
              data-action={`tab-${tab}`}
              onClick={trusted(() => onTab(tab))}
            >
              {translate(label)}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="button"
          data-kind="quiet"
          data-action="open-corpora"
          onClick={trusted(onOpenCorpora)}
        >
          {translate('corporaTitle')}
        </button>
      </header>
      <main>
        <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${view.tab}`}>
          <p class="done" role="status" data-part="notice">
            {view.notice}
          </p>
          <TabContent {...props} />
        </div>
      </main>
    </>
  );
}

function TabContent(props: SidePanelProps) {
  const { view, pageActions, searchActions } = props;
  switch (view.tab) {
    case 'search':
      return <SearchTab {...props} view={view.search} actions={searchActions} />;
    case 'page':
    case 'figures':
      return <PageContent {...props} actions={pageActions} />;
    default:
      return assertNever(view.tab);
  }
}

function PageContent(props: SidePanelProps & Pick<PageTabProps, 'actions'>) {
  const { view, translate } = props;
  switch (view.page.kind) {
    case 'reading':
      return <p class="status">{translate('pageReading')}</p>;
    case 'unreadable':
      return <p class="status">{translate('unreadablePage')}</p>;
    case 'read':
      return view.tab === 'figures' ? (
        <FigureCheck {...props} page={view.page} />
      ) : (
        <PageTab {...props} page={view.page} />
      );
    default:
      return assertNever(view.page);
  }
}
