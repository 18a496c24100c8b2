import type { Demos } from '../shared/index.ts';
import { HarvestOffer } from './harvest-offer.tsx';

const offer = (pairs: number): Demos[string] =>
  function Demo(translate) {
    return <HarvestOffer pairs={pairs} translate={translate} onHarvest={() => undefined} />;
  };

export const demos: Demos = { 'many pairs': offer(14), 'one pair': offer(1) };
