import type { Pack, UnitList } from '../pack/index.ts';
import { float64At, uint32At } from '../shared/index.ts';
import type { Query } from './query.ts';

/** An n-gram of a paragraph that is in the sample: where it starts, and the units that have it. */
export interface Posting {
  readonly place: number;
  readonly list: UnitList;
}

/** What more units have says too little for the time it takes, where other n-grams are asked for too. */
const MOST_UNITS = 128;
const MOST_SHARE = 1 / 512;
const MOST_UNITS_OF_FEW = 2048;
const FEW = 12;
/** More n-grams than any paragraph has. */
const PLACES = 2 ** 20;

/** The postings of a paragraph's n-grams, asked for in parts: the first may tell enough. */
export class Ballot {
  /** In the order of their places. */
  readonly postings: Posting[] = [];
  readonly #pack: Pack;
  readonly #query: Query;
  /** The n-grams by ascending hash, each as hash and number in one, which sorts without comparing. */
  readonly #order: Float64Array;

  constructor(pack: Pack, query: Query) {
    this.#pack = pack;
    this.#query = query;
    // Hashes are as good as random: the lowest are spread over the paragraph.
    this.#order = Float64Array.from(query.fingerprints.hashes, (hash, at) => hash * PLACES + at).sort();
  }

  /** N-grams there are to ask for. */
  get size(): number {
    return this.#order.length;
  }

  /** Asks for n-grams until `count` have been. */
  async askFor(count: number): Promise<void> {
    const { hashes, places } = this.#query.fingerprints;
    const { units } = this.#pack.header;
    const most = this.size <= FEW ? MOST_UNITS_OF_FEW : Math.max(MOST_UNITS, units * MOST_SHARE);
    let isAway = false;
    const asked: (Posting | Promise<Posting>)[] = [];
    for (let number = this.postings.length; number < Math.min(count, this.size); number++) {
      const key = float64At(this.#order, number);
      // Faster than the remainder of floats.
      const at = key - Math.floor(key / PLACES) * PLACES;
      const place = uint32At(places, at);
      const list = this.#pack.unitsWith(uint32At(hashes, at), most);
      if (list instanceof Promise) {
        isAway = true;
        asked.push(list.then((read) => ({ place, list: read })));
      } else asked.push({ place, list });
    }
    const read = isAway ? await Promise.all(asked) : (asked as Posting[]);
    this.postings.push(...read);
    this.postings.sort((a, b) => a.place - b.place);
  }
}
