import type { Provenance, Segments } from '../corpus/index.ts';
import type { BlockDocument } from './block-text.ts';
import { type FileState, GrowingFile } from './growing-file.ts';
import type { PackStorage, TextCompression } from './pack-files.ts';
import { UNITS_PER_BLOCK, writeBlock } from './text-block.ts';

/** A document's identity while its units are added. */
export interface AddedDocument {
  readonly id: string;
  readonly provenance?: Provenance;
}

/** Blocks being compressed at once. */
const MOST_PENDING = 32;

/** Where the text of a build stands: enough to go on after a break. */
export interface TextState {
  readonly documents: number;
  /** Identifier and first unit of the document added last. */
  readonly last: readonly [id: string, first: number] | undefined;
  readonly text: FileState;
  /** Bytes of each block. */
  readonly sizes: readonly number[];
}

/** Writes units into blocks of text, compressing several at once, in order. */
export class TextWriter {
  readonly #compression: TextCompression;
  readonly #file: GrowingFile;
  readonly #sizes: number[];
  #documents: number;
  #last: TextState['last'];
  #blockDocuments: BlockDocument[] = [];
  #blockSegments: Segments[] = [];
  #pending: Promise<Uint8Array>[] = [];

  constructor(storage: PackStorage, compression: TextCompression, state?: TextState) {
    this.#compression = compression;
    this.#file = new GrowingFile(storage, 'text.bin', state?.text);
    this.#sizes = [...(state?.sizes ?? [])];
    this.#documents = state?.documents ?? 0;
    this.#last = state?.last;
  }

  async add({ id, provenance }: AddedDocument, segments: Segments, unit: number): Promise<void> {
    if (this.#last?.[0] !== id) {
      this.#last = [id, unit];
      this.#documents++;
      this.#blockDocuments.push({ first: unit, id, ...(provenance !== undefined && { provenance }) });
    } else if (this.#blockSegments.length === 0) this.#blockDocuments.push({ first: this.#last[1] });
    this.#blockSegments.push(segments);
    if (this.#blockSegments.length === UNITS_PER_BLOCK) this.#compress();
    if (this.#pending.length >= MOST_PENDING) await this.#writePending(MOST_PENDING / 2);
  }

  /** Writes all that was added; only after the last unit, or when the block is just full. */
  async flush(): Promise<TextState> {
    if (this.#blockSegments.length > 0) this.#compress();
    await this.#writePending(this.#pending.length);
    await this.#file.flush();
    return { documents: this.#documents, last: this.#last, text: this.#file.state, sizes: this.#sizes };
  }

  #compress(): void {
    const block = writeBlock(
      { documents: this.#blockDocuments, segments: this.#blockSegments },
      this.#compression,
    );
    // Its failure is met when it is written.
    block.catch(() => undefined);
    this.#pending.push(block);
    this.#blockDocuments = [];
    this.#blockSegments = [];
  }

  async #writePending(count: number): Promise<void> {
    for (const bytes of await Promise.all(this.#pending.splice(0, count))) {
      this.#sizes.push(bytes.length);
      await this.#file.add(bytes);
    }
  }
}
