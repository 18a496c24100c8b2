import { assertNever } from '../shared/index.ts';
import { readAnki } from './anki/read-anki.ts';
import { ByteDecoder, type Decoded, type OpenTextDecoder } from './bytes/byte-decoder.ts';
import { encodingOf } from './bytes/encoding.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import { detectFormat } from './detect-format.ts';
import type { Imported, SourceDocument } from './exchange-unit.ts';
import type { Format } from './format.ts';
import { readJsonLines } from './json-lines/read-json-lines.ts';
import { readLines } from './lines/read-lines.ts';
import { readPo } from './po/read-po.ts';
import { problemAt } from './problem.ts';
import type { OpenReader, Reader } from './reader.ts';
import { LanguageSelector } from './select-languages.ts';
import { readTmx } from './tmx/read-tmx.ts';
import { readXliff } from './xliff/read-xliff.ts';

/** What is known of a file before it is read. */
export interface ImportOptions {
  /** The file's name: its extension speaks for a format, its stem names the document. */
  readonly name: string;
  /** Overrides what name and content say. */
  readonly format?: Format;
  /** Overrides what the bytes say. */
  readonly encoding?: string;
  readonly openTextDecoder: OpenTextDecoder;
}

/** Reads a file in pieces, bytes or text; what was found so far comes back from each call. To cancel, stop writing. */
export interface Importer {
  write(chunk: Uint8Array | string): readonly Imported[];
  end(): readonly Imported[];
}

/** Enough to tell encoding and format. */
const HEAD = 4096;

/**
 * Opens an importer for one file of any format but Moses:
 * `openImporter({ name: 'a.tmx', openTextDecoder })`, then `write(chunk)` for each piece and `end()`.
 */
export function openImporter(options: ImportOptions): Importer {
  return new FileImporter(options);
}

/** The document that stands for a file: `'news/a.en-zh.tmx' → 'a.en-zh'`. */
export function documentOfFile(name: string): SourceDocument {
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return { id: stem === '' ? name : stem, provenance: {} };
}

class FileImporter implements Importer {
  readonly #options: ImportOptions;
  readonly #selector: LanguageSelector;
  #head: Uint8Array[] = [];
  #headLength = 0;
  #decoder: ByteDecoder | undefined;
  #textHead: string | undefined = '';
  #reader: Reader | undefined;

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#selector = new LanguageSelector(documentOfFile(options.name));
  }

  write(chunk: Uint8Array | string): readonly Imported[] {
    if (typeof chunk === 'string') this.#text(chunk);
    else if (this.#decoder !== undefined) this.#decoded(this.#decoder.write(chunk));
    else {
      this.#head.push(chunk);
      this.#headLength += chunk.length;
      if (this.#headLength >= HEAD) this.#openDecoder();
    }
    return this.#selector.take();
  }

  end(): readonly Imported[] {
    if (this.#decoder === undefined && this.#headLength > 0) this.#openDecoder();
    if (this.#decoder !== undefined) this.#decoded(this.#decoder.end());
    if (!this.#selector.refused) this.#openReader();
    if (!this.#selector.refused) this.#reader?.end();
    if (!this.#selector.refused) this.#selector.end();
    return this.#selector.take();
  }

  #openDecoder(): void {
    const head = concat(this.#head, this.#headLength);
    this.#head = [];
    const encoding = encodingOf(head);
    if (encoding.kind === 'binary') {
      this.#selector.refuse(problemAt('binary', {}, encoding.what));
      return;
    }
    const name = this.#options.encoding ?? encoding.name;
    try {
      this.#decoder = new ByteDecoder(this.#options.openTextDecoder, { ...encoding, name });
    } catch {
      this.#selector.refuse(problemAt('unknown-encoding', {}, name));
      return;
    }
    this.#decoded(this.#decoder.write(head));
  }

  #decoded({ text, problems, refusal }: Decoded): void {
    for (const problem of problems) this.#selector.problem(problem);
    if (refusal !== undefined) this.#selector.refuse(refusal);
    else if (text !== '') this.#text(text);
  }

  #text(text: string): void {
    if (this.#selector.refused) return;
    if (this.#textHead === undefined) {
      this.#reader?.write(text);
      return;
    }
    this.#textHead += text;
    if (this.#textHead.length >= HEAD) this.#openReader();
  }

  #openReader(): void {
    if (this.#textHead === undefined) return;
    const head = this.#textHead.replace(/^\uFEFF/, '');
    this.#textHead = undefined;
    if (head.trim() === '') {
      this.#selector.refuse(problemAt('empty', {}));
      return;
    }
    const format = this.#options.format ?? detectFormat(this.#options.name, head);
    const open = format === undefined ? undefined : readerOf(format);
    if (open === undefined) {
      this.#selector.refuse(problemAt('unknown-format', {}));
      return;
    }
    this.#reader = open(this.#selector, { document: documentOfFile(this.#options.name) });
    this.#reader.write(head);
  }
}

function readerOf(format: Format): OpenReader | undefined {
  switch (format) {
    case 'tmx':
      return readTmx;
    case 'xliff':
    case 'xliff2':
      return readXliff;
    case 'tsv':
    case 'csv':
      return readDelimited;
    case 'jsonl':
      return readJsonLines;
    case 'lines':
      return readLines;
    case 'po':
      return readPo;
    case 'anki':
      return readAnki;
    case 'moses':
      return undefined;
    default:
      return assertNever(format);
  }
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
