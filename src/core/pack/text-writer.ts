import type { Provenance, Segments } from '../corpus/index.ts';
import type { BlockDocument, TextBlock } from './block-text.ts';
import { type FileState, GrowingFile } from './growing-file.ts';
import type { PackStorage, TextCompression } from './pack-files.ts';
import { UNITS_PER_BLOCK, writeBlocks } from './text-block.ts';

/** A document's identity while its units are added. */
export interface AddedDocument {
  readonly id: string;
  readonly provenance?: Provenance;
}

/** Blocks compressed at once, and how often so many before the first are waited for. */
const BLOCKS_AT_ONCE = 16;
const MOST_PENDING = 3;

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
  #full: TextBlock[] = [];
  #pending: Promise<readonly Uint8Array[]>[] = [];

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
    if (this.#blockSegments.length === UNITS_PER_BLOCK) this.#endBlock();
    if (this.#full.length === BLOCKS_AT_ONCE) this.#compress();
    if (this.#pending.length === MOST_PENDING) await this.#writePending(1);
  }

  /** Writes all that was added; only after the last unit, or when the block is just full. */
  async flush(): Promise<TextState> {
    if (this.#blockSegments.length > 0) this.#endBlock();
    if (this.#full.length > 0) this.#compress();
    await this.#writePending(this.#pending.length);
    await this.#file.flush();
    return { documents: this.#documents, last: this.#last, text: this.#file.state, sizes: this.#sizes };
  }

  #endBlock(): void {
    this.#full.push({ documents: this.#blockDocuments, segments: this.#blockSegments });
    this.#blockDocuments = [];
    this.#blockSegments = [];
  }

  #compress(): void {
    const blocks = writeBlocks(this.#full, this.#compression);
    // Their failure is met when they are written.
    blocks.catch(() => undefined);
    this.#pending.push(blocks);
    this.#full = [];
  }

  async #writePending(count: number): Promise<void> {
    for (const blocks of await Promise.all(this.#pending.splice(0, count)))
      for (const bytes of blocks) {
        this.#sizes.push(bytes.length);
        await this.#file.add(bytes);
      }
  }
}
