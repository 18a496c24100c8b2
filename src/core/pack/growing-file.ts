import { type ChecksumState, NO_BYTES, RunningChecksum } from './checksum.ts';
import type { FileHeader } from './header.ts';
import type { PackStorage } from './pack-files.ts';

const BUFFER = 1 << 18;

/** Where the writing of a file stands. */
export interface FileState {
  readonly length: number;
  readonly checksum: ChecksumState;
}

const EMPTY_FILE: FileState = { length: 0, checksum: NO_BYTES };

export function headerOf({ length, checksum }: FileState): FileHeader {
  return { bytes: length, checksum: new RunningChecksum(checksum).value };
}

/** A file written from front to back through a buffer, with its checksum. */
export class GrowingFile {
  readonly #storage: PackStorage;
  readonly #name: string;
  readonly #buffer = new Uint8Array(BUFFER);
  readonly #checksum: RunningChecksum;
  #buffered = 0;
  #length: number;

  constructor(storage: PackStorage, name: string, state: FileState = EMPTY_FILE) {
    this.#storage = storage;
    this.#name = name;
    this.#length = state.length;
    this.#checksum = new RunningChecksum(state.checksum);
  }

  /** What a new one starts from to go on after the last flush. */
  get state(): FileState {
    return { length: this.#length, checksum: this.#checksum.state };
  }

  get header(): FileHeader {
    return headerOf(this.state);
  }

  async add(bytes: Uint8Array): Promise<void> {
    if (this.#buffered + bytes.length > BUFFER) await this.flush();
    if (bytes.length > BUFFER) return this.#append(bytes);
    this.#buffer.set(bytes, this.#buffered);
    this.#buffered += bytes.length;
  }

  async flush(): Promise<void> {
    if (this.#buffered === 0) return;
    await this.#append(this.#buffer.slice(0, this.#buffered));
    this.#buffered = 0;
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#checksum.add(bytes);
    this.#length += bytes.length;
    await this.#storage.append(this.#name, bytes);
  }
}
