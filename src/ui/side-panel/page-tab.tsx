import type { JSX } from 'preact';
import { otherLanguage } from '../../core/text/index.ts';
import { RowList } from '../row-list/index.ts';
import { Origin, type Translate, trusted } from '../shared/index.ts';
import { Excerpt } from './excerpt.tsx';
import { type SelectionActions, SelectionBar, useSelection } from './selection-bar.tsx';
import type { PagePair, PageRead } from './side-panel-view.ts';

export interface PageTabProps {
  readonly page: PageRead;
  readonly translate: Translate;
  /** Scrolls the page to a pair. */
  readonly onShow: (pair: PagePair) => void;
  /** Scrolls the page back to where it was. */
  readonly onBack: () => void;
  readonly onHarvest: () => void;
  readonly actions: SelectionActions;
}

const ROW_HEIGHT = 124;

/** This article's pairs in reading order. */
export function PageTab(props: PageTabProps): JSX.Element {
  const { page, translate, onShow, onHarvest, actions } = props;
  const selection = useSelection(page.pairs.length, page.title);
  return (
    <>
      <PageHead {...props} />
      {page.harvest > 0 && (
        <div class="offer">
          <p>{translate('bilingualPage')}</p>
          <button
            type="button"
            class="button"
            data-kind="main"
            data-action="harvest"
            onClick={trusted(onHarvest)}
          >
            {page.harvest === 1
              ? translate('harvestPageOne')
              : translate('harvestPage', String(page.harvest))}
          </button>
        </div>
      )}
      {page.pairs.length > 0 && (
        <RowList
          label={translate('pagePairs')}
          count={page.pairs.length}
          rowHeight={ROW_HEIGHT}
          row={(index, open) => <Pair pair={page.pairs[index]} open={open} translate={translate} />}
          isSelected={selection.has}
          onSelect={selection.set}
          onOpen={(index) => {
            const pair = page.pairs[index];
            if (pair !== undefined) onShow(pair);
          }}
        />
      )}
      <SelectionBar selection={selection} count={page.pairs.length} translate={translate} actions={actions} />
    </>
  );
}

/** What the page is, and the way back to where it was. */
export function PageHead({ page, translate, onBack }: Pick<PageTabProps, 'page' | 'translate' | 'onBack'>) {
  return (
    <header class="page-head">
      <h2 dir="auto">{page.title}</h2>
      <p class="status" role="status" data-part="pair-count">
        {countOf(page, translate)}
      </p>
      {page.scrolled && (
        <button type="button" class="button" data-kind="quiet" data-action="back" onClick={trusted(onBack)}>
          {translate('scrollBack')}
        </button>
      )}
    </header>
  );
}

function countOf({ pairs }: PageRead, translate: Translate): string {
  if (pairs.length === 0) return translate('matchCountNone');
  const differ = pairs
    .flatMap(({ figures }) => figures)
    .filter(({ relation }) => relation === 'mismatch').length;
  const count = translate('pagePairCount', String(pairs.length));
  return differ === 0 ? count : `${count} ${translate('figuresDifferCount', String(differ))}`;
}

function Pair({
  pair,
  open,
  translate,
}: {
  pair: PagePair | undefined;
  open: boolean;
  translate: Translate;
}) {
  if (pair === undefined) return null;
  const { segments, language, score, figures, provenance } = pair;
  const other = otherLanguage(language);
  const likeness = score < 1 ? `${Math.floor(score * 100)} %` : undefined;
  const differs = figures.some(({ relation }) => relation === 'mismatch');
  return (
    <article class="pair" data-part="page-pair">
      <Excerpt text={segments[language]} language={language} whole={open} />
      <Excerpt text={segments[other]} language={other} whole={open} />
      <p class="source">
        {differs && <strong class="differs">≠ {translate('figuresDiffer')}</strong>}
        <Origin parts={[likeness, provenance.outlet, provenance.date]} />
      </p>
    </article>
  );
}
