import type { OpenTextDecoder } from './bytes/byte-decoder.ts';
import { TextIntake } from './bytes/text-intake.ts';
import { detectFormat } from './detect-format.ts';
import { documentOfFile } from './document-of-file.ts';
import type { Imported, SourceDocument } from './exchange-unit.ts';
import type { SingleFileFormat } from './format.ts';
import { problemAt } from './problem.ts';
import type { Reader } from './reader.ts';
import { openReader } from './readers.ts';
import { LanguageSelector } from './select-languages.ts';

/** What is known of a file before it is read. */
export interface ImportOptions {
  /** The file's name: its extension speaks for a format, its stem names the document. */
  readonly name: string;
  /** Overrides what name and content say. */
  readonly format?: SingleFileFormat;
  /** Overrides what the bytes say. */
  readonly encoding?: string;
  readonly openTextDecoder: OpenTextDecoder;
}

/** Reads a file in pieces, bytes or text; what was found so far comes back from each call. To cancel, stop writing. */
export interface Importer {
  write(chunk: Uint8Array | string): readonly Imported[];
  end(): readonly Imported[];
}

/** Enough text to tell the format. */
const HEAD = 4096;

/**
 * Opens an importer for one file of any format but Moses:
 * `openImporter({ name: 'a.tmx', openTextDecoder })`, then `write(chunk)` for each piece and `end()`.
 */
export function openImporter(options: ImportOptions): Importer {
  const document = documentOfFile(options.name);
  const selector = new LanguageSelector(document);
  const opening = new Opening(options, document, selector);
  const intake = new TextIntake(options, {
    text: (text) => opening.write(text),
    problem: (problem) => selector.problem(problem),
    refuse: (problem) => selector.refuse(problem),
  });
  return {
    write(chunk) {
      if (!selector.isRefused) intake.write(chunk);
      return selector.take();
    },
    end() {
      if (!selector.isRefused) intake.end();
      if (!selector.isRefused) opening.end();
      if (!selector.isRefused) selector.end();
      return selector.take();
    },
  };
}

/** Waits for the head of the text, then hands all of it to the reader of its format. */
class Opening implements Reader {
  readonly #options: ImportOptions;
  readonly #document: SourceDocument;
  readonly #selector: LanguageSelector;
  #head: string | undefined = '';
  #reader: Reader | undefined;

  constructor(options: ImportOptions, document: SourceDocument, selector: LanguageSelector) {
    this.#options = options;
    this.#document = document;
    this.#selector = selector;
  }

  write(text: string): void {
    if (this.#head === undefined) this.#reader?.write(text);
    else {
      this.#head += text;
      if (this.#head.length >= HEAD) this.#open(this.#head);
    }
  }

  end(): void {
    if (this.#head !== undefined) this.#open(this.#head);
    this.#reader?.end();
  }

  #open(head: string): void {
    this.#head = undefined;
    if (head.trim() === '') {
      this.#selector.refuse(problemAt('empty', {}));
      return;
    }
    const format = this.#options.format ?? detectFormat(this.#options.name, head);
    if (format === undefined) {
      this.#selector.refuse(problemAt('unknown-format', {}));
      return;
    }
    this.#reader = openReader(format, this.#selector, { document: this.#document });
    this.#reader.write(head);
  }
}
