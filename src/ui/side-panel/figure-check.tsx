import type { JSX } from 'preact';
import { otherLanguage } from '../../core/text/index.ts';
import type { FigureRow } from '../card/index.ts';
import { languageTag, type MessageKey, type Translate, trusted } from '../shared/index.ts';
import { PageHead, type PageTabProps } from './page-tab.tsx';
import type { PagePair, PageRead } from './side-panel-view.ts';

type Relation = FigureRow['relation'];

/** The order a checker reads in: what may be wrong comes first. */
const ORDER: readonly Relation[] = ['mismatch', 'only-here', 'rounding', 'derived', 'match'];
const VERDICTS: Readonly<Record<Relation, { readonly sign: string; readonly word: MessageKey }>> = {
  mismatch: { sign: '≠', word: 'relationMismatch' },
  'only-here': { sign: '–', word: 'relationOnlyHere' },
  rounding: { sign: '≈', word: 'relationRounding' },
  derived: { sign: '⇒', word: 'relationDerived' },
  match: { sign: '=', word: 'relationMatch' },
};

interface CheckedFigure {
  readonly pair: PagePair;
  readonly row: FigureRow;
}

/** Every figure of the article on both sides, differences first; a click shows it in the page. */
export function FigureCheck(props: PageTabProps): JSX.Element {
  const { page, translate, onShow } = props;
  const figures = figuresOf(page);
  return (
    <>
      <PageHead {...props} />
      {figures.length === 0 && <p class="status">{translate('noFigures')}</p>}
      <div class="figure-check">
        {ORDER.map((relation) => {
          const group = figures.filter(({ row }) => row.relation === relation);
          if (group.length === 0) return null;
          return (
            <section key={relation} data-relation={relation}>
              <h3>
                <span class="sign" aria-hidden="true">
                  {VERDICTS[relation].sign}
                </span>
                {translate(VERDICTS[relation].word)} <span class="count">{group.length}</span>
              </h3>
              <ul>
                {group.map(({ pair, row }) => (
                  <Figure pair={pair} row={row} translate={translate} onShow={() => onShow(pair)} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

function figuresOf({ pairs }: PageRead): readonly CheckedFigure[] {
  return pairs.flatMap((pair) => pair.figures.map((row) => ({ pair, row })));
}

function Figure({
  pair,
  row,
  translate,
  onShow,
}: CheckedFigure & { translate: Translate; onShow: () => void }) {
  const other = otherLanguage(pair.language);
  return (
    <li>
      <button type="button" class="checked-figure" data-part="checked-figure" onClick={trusted(onShow)}>
        <span lang={languageTag(pair.language)}>{row.page?.surface ?? '—'}</span>
        <span class="visually-hidden">{translate(VERDICTS[row.relation].word)}</span>
        <span lang={languageTag(other)}>{row.counterpart?.surface ?? '—'}</span>
      </button>
    </li>
  );
}
