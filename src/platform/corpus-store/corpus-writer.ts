import type { TranslationUnit } from '../../core/corpus/index.ts';
import type { SourceDocument } from '../../core/formats/index.ts';
import { type CorpusDatabase, change, openDatabase, removeRevision } from './database.ts';
import { FirstPlaces } from './first-places.ts';
import { holdLock, type Release } from './locks.ts';
import { type ChunkDocument, packChunk, type Repeat, type SourceChunk } from './source-chunk.ts';
import type { CorpusContent } from './stored-corpus.ts';

/** Held by everyone who writes a revision; the sweep waits for none of them. */
export const WRITING = 'duizhao-writing';
/** Enough for good compression, few enough to read a screenful at once. */
const UNITS_PER_CHUNK = 512;

/**
 * Writes a revision of a corpus that nobody sees before `publish` names it. Units go in one by one; `await write()`
 * whenever `isFull`, so that memory stays bounded.
 */
export class CorpusWriter {
  readonly revision = crypto.randomUUID();
  readonly #database: CorpusDatabase;
  readonly #release: Release;
  readonly #places = new FirstPlaces();
  #units: TranslationUnit[] = [];
  #documents: ChunkDocument[] = [];
  #repeats: Repeat[] = [];
  readonly #seen = new Set<string>();
  /** Of the chunk before: it is compressed and stored while units of the next one come in. */
  #writing: Promise<void> = Promise.resolve();
  #content = { units: 0, repeated: 0, chunks: 0, text: 0, pack: 0 };

  private constructor(database: CorpusDatabase, release: Release) {
    this.#database = database;
    this.#release = release;
  }

  /** Starts a revision; while it is open, nothing of it is swept. */
  static async open(): Promise<CorpusWriter> {
    const release = await holdLock(WRITING, 'shared');
    try {
      return new CorpusWriter(await openDatabase(), release);
    } catch (cause) {
      release();
      throw cause;
    }
  }

  get isFull(): boolean {
    return this.#units.length >= UNITS_PER_CHUNK || this.#repeats.length >= UNITS_PER_CHUNK;
  }

  /** Adds a unit; `false` when the corpus has it already: the document is then noted beside the first. */
  add(unit: TranslationUnit, document: SourceDocument): boolean {
    const content = this.#content;
    this.#seen.add(document.id);
    const first = this.#places.find(unit.segments, content.units);
    if (first !== undefined) {
      this.addRepeat({ unit: first, document });
      return false;
    }
    if (document.id !== this.#documents.at(-1)?.document.id)
      this.#documents.push({ first: this.#units.length, document });
    content.units++;
    this.#units.push(unit);
    return true;
  }

  /** Notes that another document holds a unit, by its number. */
  addRepeat(repeat: Repeat): void {
    this.#seen.add(repeat.document.id);
    this.#content.repeated++;
    this.#repeats.push(repeat);
  }

  /** Stores what was added since the last time; that it could not be is said the next time, or at the end. */
  async write(): Promise<void> {
    if (this.#units.length === 0 && this.#repeats.length === 0) return;
    const chunk = { units: this.#units, documents: this.#documents, repeats: this.#repeats };
    this.#units = [];
    this.#documents = [];
    this.#repeats = [];
    await this.#writing;
    this.#writing = this.#store(chunk, this.#content.chunks++);
    this.#writing.catch(() => undefined);
  }

  async #store(chunk: SourceChunk, place: number): Promise<void> {
    const stored = await packChunk(chunk);
    await this.#database.put('chunks', stored, [this.revision, place]);
    this.#content.text += stored.bytes.length;
  }

  /** Stores a file of the pack. */
  async putFile(name: string, file: Blob): Promise<void> {
    await this.#database.put('files', file, [this.revision, name]);
    this.#content.pack += file.size;
  }

  /** Stores the rest and says what the revision holds; `publish` makes it seen. */
  async finish(): Promise<CorpusContent> {
    await this.write();
    await this.#writing;
    const { text, pack, ...counts } = this.#content;
    return { revision: this.revision, ...counts, documents: this.#seen.size, bytes: { text, pack } };
  }

  /** Ends writing; a revision that was not published goes. */
  async close(): Promise<void> {
    try {
      // What comes after would stay.
      await this.#writing.catch(() => undefined);
      await change(async (transaction) => {
        const corpora = await transaction.objectStore('corpora').getAll();
        if (corpora.every(({ revision }) => revision !== this.revision))
          await removeRevision(transaction, this.revision);
      });
    } finally {
      this.#release();
    }
  }
}
