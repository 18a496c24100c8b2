import type { Segments } from '../../core/corpus/index.ts';
import type { SourceDocument } from '../../core/formats/index.ts';
import { PackBuilder } from '../../core/pack/index.ts';
import {
  type CorpusContent,
  CorpusWriter,
  readChunk,
  type SourceChunk,
  StagedFiles,
  type StoredCorpus,
  unitsOf,
} from '../../platform/corpus-store/index.ts';
import { workerCompression } from '../../platform/pack-files/index.ts';

/** Builds a revision of a corpus: its text and its pack, unit by unit, unseen until it is published. */
export class RevisionBuilder {
  readonly #writer: CorpusWriter;
  readonly #files = new StagedFiles();
  readonly #pack: PackBuilder;

  private constructor(writer: CorpusWriter, name: string) {
    this.#writer = writer;
    this.#pack = new PackBuilder({ name, storage: this.#files, compression: workerCompression });
  }

  static async open(name: string): Promise<RevisionBuilder> {
    return new RevisionBuilder(await CorpusWriter.open(), name);
  }

  /** Units so far, each once. */
  get units(): number {
    return this.#pack.units;
  }

  async add(segments: Segments, document: SourceDocument): Promise<void> {
    if (this.#writer.add({ segments }, document)) await this.#pack.add(document, segments);
    if (this.#writer.isFull) await this.#writer.write();
  }

  /** Adds a chunk of a corpus; chunks that come in order into an empty revision keep the numbers of their units. */
  async addChunk(chunk: SourceChunk): Promise<void> {
    for (const { unit, document } of unitsOf(chunk, 0)) await this.add(unit.segments, document);
    for (const repeat of chunk.repeats) this.#writer.addRepeat(repeat);
  }

  /** Adds a stored corpus but for one document, with every other document that holds each unit. */
  async addCorpus(corpus: StoredCorpus, except?: string): Promise<void> {
    const units = new Map<number, Segments>();
    let first = 0;
    for (let place = 0; place < corpus.chunks; place++) {
      const chunk = await readChunk(corpus, place);
      if (except === undefined) await this.addChunk(chunk);
      else await this.#addBut(except, chunk, first, units);
      first += chunk.units.length;
    }
  }

  /** Units change their numbers here, so that repeats go by their text. */
  async #addBut(
    except: string,
    chunk: SourceChunk,
    first: number,
    units: Map<number, Segments>,
  ): Promise<void> {
    for (const { number, unit, document } of unitsOf(chunk, first)) {
      units.set(number, unit.segments);
      if (document.id !== except) await this.add(unit.segments, document);
    }
    for (const { unit, document } of chunk.repeats) {
      const segments = units.get(unit);
      if (segments !== undefined && document.id !== except) await this.add(segments, document);
    }
  }

  /** Completes text and pack. */
  async finish(): Promise<CorpusContent> {
    await this.#pack.finish();
    for (const [name, file] of this.#files.entries()) await this.#writer.putFile(name, file);
    return this.#writer.finish();
  }

  /** Ends it; what was not published goes. */
  close(): Promise<void> {
    return this.#writer.close();
  }
}
