export { type HarvestedPair, harvestPairs } from './harvest-pairs.ts';
