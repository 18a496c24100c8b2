import type { Segments } from '../corpus/index.ts';
import { foldOnce, type Language } from '../text/index.ts';
import { hashOf, longSample, shortSample } from './fingerprint.ts';
import { GrowingFile, headerOf } from './growing-file.ts';
import { HEADER_FILE, MOST_UNITS, type PackHeader, writeHeader } from './header.ts';
import { PackError, type PackStorage, type TextCompression } from './pack-files.ts';
import { type Run, RunCollector } from './runs.ts';
import { UNITS_PER_BLOCK } from './text-block.ts';
import { type AddedDocument, type TextState, TextWriter } from './text-writer.ts';
import { writeVarints } from './varint.ts';
import { writeIndex } from './write-index.ts';

export type { AddedDocument } from './text-writer.ts';

/** What a pack is built with. */
export interface PackBuild {
  readonly name: string;
  readonly storage: PackStorage;
  readonly compression: TextCompression;
  /** Told now and then all that a broken build needs to go on. */
  readonly onCheckpoint?: (state: BuildState) => Promise<void>;
}

/** Where a build stands: plain values, enough to go on after a break. */
export interface BuildState {
  readonly units: number;
  readonly text: TextState;
  readonly postings: readonly Run[];
  readonly long: readonly Run[];
}

/** Units whose fingerprints are held in memory: whole blocks of text, and few enough for 16 bits. */
const UNITS_PER_RUN = 2730 * UNITS_PER_BLOCK;
const LANGUAGES: readonly Language[] = ['en', 'zh'];

/**
 * Builds a pack unit by unit, in memory that hardly grows with it. `add` now and then writes to the storage; nothing
 * is a pack before `finish` has written the header.
 */
export class PackBuilder {
  readonly #build: PackBuild;
  readonly #text: TextWriter;
  readonly #postings = new RunCollector();
  readonly #long = new RunCollector();
  readonly #runs: { readonly postings: Run[]; readonly long: Run[] };
  #units: number;
  #flushed: number;

  /** A new build, or one that goes on from a state, after `cutToState` has made the storage fit it. */
  constructor(build: PackBuild, state?: BuildState) {
    this.#build = build;
    this.#text = new TextWriter(build.storage, build.compression, state?.text);
    this.#runs = { postings: [...(state?.postings ?? [])], long: [...(state?.long ?? [])] };
    this.#units = state?.units ?? 0;
    this.#flushed = this.#units;
  }

  get units(): number {
    return this.#units;
  }

  /** Adds a unit to a document; units of one document follow each other. */
  async add(document: AddedDocument, segments: Segments): Promise<void> {
    if (this.#units === MOST_UNITS)
      throw new PackError(`A pack holds at most ${MOST_UNITS} units. Split the corpus.`);
    for (const language of LANGUAGES) this.#index(foldOnce(segments[language]), language);
    await this.#text.add(document, segments, this.#units);
    this.#units++;
    if (this.#units - this.#flushed < UNITS_PER_RUN) return;
    const state = await this.#flush();
    await this.#build.onCheckpoint?.(state);
  }

  /** Writes the index and, last, the header. */
  async finish(): Promise<PackHeader> {
    const { storage, name } = this.#build;
    const { text, sizes, documents } = await this.#flush().then((state) => state.text);
    const blocks = new GrowingFile(storage, 'blocks.bin');
    await storage.truncate('blocks.bin', 0);
    await blocks.add(writeVarints(sizes));
    await blocks.flush();
    const index = await writeIndex(storage, { ...this.#runs, units: this.#units });
    const header: PackHeader = {
      name,
      units: this.#units,
      documents,
      pageBits: index.pageBits,
      filterBits: index.filterBits,
      files: {
        'text.bin': headerOf(text),
        'blocks.bin': blocks.header,
        'postings.bin': index.postings,
        'pages.bin': index.pages,
        'filter.bin': index.filter,
      },
    };
    for (const { name: run } of [...this.#runs.postings, ...this.#runs.long]) await storage.truncate(run, 0);
    await storage.truncate(HEADER_FILE, 0);
    await storage.append(HEADER_FILE, writeHeader(header));
    return header;
  }

  #index(codes: Uint16Array, language: Language): void {
    if (codes.length === 0) return;
    const unit = this.#units - this.#flushed;
    const text = hashOf(codes, language);
    this.#postings.addOne(text.whole, unit);
    this.#long.addOne(text.whole, unit);
    this.#postings.add(shortSample(text, language), unit);
    this.#long.add(longSample(text, language), unit);
  }

  async #flush(): Promise<BuildState> {
    const { storage } = this.#build;
    const { postings, long } = this.#runs;
    const number = postings.length;
    postings.push(await this.#postings.flush(storage, `postings.${number}.run`, this.#flushed));
    long.push(await this.#long.flush(storage, `long.${number}.run`, this.#flushed));
    this.#flushed = this.#units;
    return { units: this.#units, text: await this.#text.flush(), postings, long };
  }
}

/** Cuts what a broken build wrote after its last checkpoint, or all of it when there was none. */
export async function cutToState(storage: PackStorage, state: BuildState | undefined): Promise<void> {
  await storage.truncate(HEADER_FILE, 0);
  await storage.truncate('text.bin', state?.text.text.length ?? 0);
}
