import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const PIECE = 1 << 18;

/** A file that is there whole or not at all: written beside its place, and moved there at the end. */
export class OutputFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #file: number;
  #text = '';

  constructor(path: string) {
    this.#path = path;
    this.#unfinished = `${path}.${process.pid}.unfinished`;
    const folder = dirname(path);
    if (!existsSync(folder)) throw new Error(`${path} cannot be written: there is no folder ${folder}.`);
    this.#file = openSync(this.#unfinished, 'w');
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#flush();
  }

  /** Closes the file and puts it in its place. */
  finish(): void {
    this.#flush();
    closeSync(this.#file);
    renameSync(this.#unfinished, this.#path);
  }

  /** Leaves what was at its place as it was. */
  discard(): void {
    closeSync(this.#file);
    rmSync(this.#unfinished, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#text = '';
  }
}
