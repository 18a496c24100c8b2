import type { JSX } from 'preact';
import { type Translate, trusted } from '../shared/index.ts';

export interface HarvestOfferProps {
  /** Pairs that the page holds itself. */
  readonly pairs: number;
  readonly translate: Translate;
  readonly onHarvest: () => void;
}

/** On a page in both languages: leads to the review of its pairs. It stands last, as it comes when the page was read. */
export function HarvestOffer({ pairs, translate, onHarvest }: HarvestOfferProps): JSX.Element {
  return (
    <section class="harvest" data-part="harvest-offer">
      <p>{translate('bilingualPage')}</p>
      <button type="button" class="button" data-action="harvest" onClick={trusted(onHarvest)}>
        {pairs === 1 ? translate('harvestPageOne') : translate('harvestPage', String(pairs))}
      </button>
    </section>
  );
}
