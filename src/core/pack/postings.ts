import { LastRead } from '../shared/index.ts';
import type { PackFiles } from './pack-files.ts';
import type { PartSizes } from './part-sizes.ts';
import {
  checkPage,
  NO_UNITS,
  type PageBytes,
  type PageShape,
  pageOf,
  type UnitList,
  unitsIn,
} from './posting-page.ts';

const FILE = 'postings.bin';
/** Lists kept of those that take a read each: the paragraphs of a page, and pages of one topic, share n-grams. */
const KEPT_LISTS = 512;

/** What is asked of a page. */
interface Wanted {
  readonly fingerprint: number;
  readonly most: number;
}

/**
 * The postings of an opened pack. Where the files can, they are read at once, the first ones from memory: a look-up
 * asks by ascending fingerprint and most end early. Where each read is awaited, the lists read last are kept.
 */
export class Postings {
  readonly #files: PackFiles;
  readonly #shape: PageShape;
  readonly #pages: PartSizes;
  readonly #kept: number;
  #head: Uint8Array | undefined;
  readonly #read = new LastRead<string, UnitList>(KEPT_LISTS);

  constructor(
    files: PackFiles,
    pages: PartSizes,
    { shape, kept }: { readonly shape: PageShape; readonly kept: number },
  ) {
    this.#files = files;
    this.#shape = shape;
    this.#pages = pages;
    this.#kept = kept;
  }

  /** Units that have a fingerprint; only their number when they are more than `most`. */
  unitsWith(fingerprint: number, most: number): UnitList | Promise<UnitList> {
    const page = pageOf(fingerprint, this.#shape);
    const { start, end } = this.#pages.spanOf(page);
    if (start === end) return NO_UNITS;
    const wanted = { fingerprint, most };
    if (this.#files.readNow === undefined)
      return this.#read.obtain(`${fingerprint} ${most}`, () => this.#readLater({ start, end }, page, wanted));
    this.#head ??= new Uint8Array(this.#files.readNow(FILE, 0, this.#kept));
    if (end <= this.#head.length) return this.#find({ bytes: this.#head, start, end }, page, wanted);
    const bytes = this.#files.readNow(FILE, start, end);
    return this.#find({ bytes, start: 0, end: bytes.length }, page, wanted);
  }

  async #readLater(
    { start, end }: Omit<PageBytes, 'bytes'>,
    page: number,
    wanted: Wanted,
  ): Promise<UnitList> {
    const bytes = await this.#files.read(FILE, start, end);
    return this.#find({ bytes, start: 0, end: bytes.length }, page, wanted);
  }

  #find(from: PageBytes, page: number, wanted: Wanted): UnitList {
    checkPage(page, from);
    return unitsIn(from, wanted, this.#shape);
  }
}
