import { heldBytes } from './held-memory.ts';
import { readCorpus, readQueries } from './open-corpus.ts';
import { PEERS } from './peers.ts';
import { type KindScore, scoreKinds } from './score.ts';

/** What one process measured of a search library. */
export interface PeerMeasures {
  readonly buildSeconds: number;
  readonly heapMb: number;
  readonly kinds: readonly KindScore[];
}

const [name = '', corpora = '', most = '25', pairs = '100000'] = process.argv.slice(2);
const rows = readCorpus(corpora).slice(0, Number(pairs));
const before = await heldBytes();
const start = performance.now();
const ask = PEERS[name]?.(rows);
if (ask === undefined) throw new Error(`There is no peer ${name}.`);
const buildSeconds = (performance.now() - start) / 1000;
const heapMb = ((await heldBytes()) - before) / 2 ** 20;
const measures: PeerMeasures = {
  buildSeconds,
  heapMb,
  kinds: await scoreKinds(readQueries(corpora, Number(most)), ask),
};
console.log(JSON.stringify(measures));
