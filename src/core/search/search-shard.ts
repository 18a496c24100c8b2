import type { Segments } from '../corpus/index.ts';
import { uint32At } from '../shared/index.ts';
import { findInitials, initialCode } from './pinyin-initials.ts';
import type { SearchQuery, SearchTerm } from './query.ts';
import { endsWord, SearchFolder } from './search-fold.ts';

/** Texts one after another, each ended by a line feed, and where each starts. */
interface Haystack {
  readonly text: string;
  readonly starts: Uint32Array;
}

const END = 0x0a;

/**
 * Units as a search scans them. There is no index: engines look for a string in memory at a gigabyte a second, which
 * is 20 ms for 100,000 units, exact, and costs neither time nor space when a corpus is imported.
 */
export class SearchShard {
  readonly #en: Haystack;
  readonly #zh: Haystack;
  readonly #initials: Uint8Array;
  readonly units: number;

  constructor(units: readonly Segments[]) {
    this.units = units.length;
    const english = new SearchFolder();
    const chinese = new SearchFolder();
    const starts = { en: new Uint32Array(units.length + 1), zh: new Uint32Array(units.length + 1) };
    units.forEach(({ en, zh }, unit) => {
      english.add(en, 'en');
      english.put(END);
      chinese.add(zh, 'zh');
      chinese.put(END);
      starts.en[unit + 1] = english.length;
      starts.zh[unit + 1] = chinese.length;
    });
    this.#en = { text: english.toString(), starts: starts.en };
    this.#zh = { text: chinese.toString(), starts: starts.zh };
    this.#initials = Uint8Array.from(chinese.codes.subarray(0, chinese.length), initialCode);
  }

  /** Which units hold all terms of a query: 2 those that hold the phrase, 1 the others, 0 none. */
  search({ terms, phrase }: SearchQuery, within?: Uint8Array): Uint8Array {
    if (terms.length === 0) return new Uint8Array(this.units);
    // The longest term is likely the rarest: what follows looks only where it is.
    const longestFirst = [...terms].sort((a, b) => lengthOf(b) - lengthOf(a));
    let found = within ?? new Uint8Array(this.units).fill(1);
    for (const term of longestFirst) found = this.#holding(term, found);
    if (phrase === undefined) return found;
    this.#holding(phrase, found).forEach((holds, unit) => {
      if (holds === 1) found[unit] = 2;
    });
    return found;
  }

  /** The units among some that hold a term. */
  #holding({ en, wholeWord, zh, initials }: SearchTerm, among: Uint8Array): Uint8Array {
    const found = new Uint8Array(this.units);
    if (en !== undefined) {
      markUnits(this.#en.starts, among, found, (from, to) =>
        wholeWord ? wholeWordIn(this.#en.text, en, from, to) : placeIn(this.#en.text, en, from, to),
      );
    }
    if (zh !== undefined)
      markUnits(this.#zh.starts, among, found, (from, to) => placeIn(this.#zh.text, zh, from, to));
    if (initials !== undefined)
      markUnits(
        this.#zh.starts,
        among,
        found,
        (from, to) => findInitials(this.#initials, initials, from, to) - 1,
      );
    return found;
  }
}

/** Chinese says in one letter what English says in three. */
function lengthOf({ en, zh }: SearchTerm): number {
  return en?.length ?? (zh?.length ?? 0) * 3;
}

/** Where a string is between two places; less than 0 when it is not there. */
function placeIn(text: string, wanted: string, from: number, to: number): number {
  if (to >= text.length) return text.indexOf(wanted, from);
  const at = text.slice(from, to).indexOf(wanted);
  return at < 0 ? at : at + from;
}

function wholeWordIn(text: string, wanted: string, from: number, to: number): number {
  let at = placeIn(text, wanted, from, to);
  while (at >= 0 && !endsWord(text.charCodeAt(at + wanted.length))) at = placeIn(text, wanted, at + 1, to);
  return at;
}

/**
 * Marks the units among some where `find` finds something between two places. Where many are to be looked at, it looks
 * from each to the end of all text at once, so that the engine's own loop does the work.
 */
function markUnits(
  starts: Uint32Array,
  among: Uint8Array,
  found: Uint8Array,
  find: (from: number, to: number) => number,
): void {
  const few = among.reduce((sum, one) => sum + one, 0) * 20 < among.length;
  const end = uint32At(starts, among.length);
  for (let unit = nextOf(among, 0); unit < among.length; unit = nextOf(among, unit)) {
    const from = uint32At(starts, unit);
    const at = find(from, few ? uint32At(starts, unit + 1) : end);
    if (at >= 0) unit = unitAt(starts, at, unit);
    else if (!few) return;
    if (at >= 0 && among[unit] !== 0) found[unit] = 1;
    unit++;
  }
}

function nextOf(among: Uint8Array, from: number): number {
  let unit = from;
  while (among[unit] === 0) unit++;
  return unit;
}

/** The unit that holds a place, from one that is not after it: by doubling steps, then by halves. */
function unitAt(starts: Uint32Array, place: number, from: number): number {
  let step = 1;
  while ((starts[from + step] ?? Number.POSITIVE_INFINITY) <= place) step *= 2;
  let low = from + (step >>> 1);
  let high = from + step;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= place) low = middle;
    else high = middle;
  }
  return low;
}
