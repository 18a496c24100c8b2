export { takeAwayLeftovers } from './take-away-leftovers.ts';
