import { type Problem, problemAt } from '../problem.ts';
import { ByteDecoder, type Decoded, type OpenTextDecoder } from './byte-decoder.ts';
import { encodingOf } from './encoding.ts';

/** Where the text of a file goes, and what was wrong with its bytes. */
export interface TextTaker {
  text(text: string): void;
  problem(problem: Problem): void;
  refuse(problem: Problem): void;
}

export interface IntakeOptions {
  /** Overrides what the bytes say. */
  readonly encoding?: string;
  readonly openTextDecoder: OpenTextDecoder;
}

/** Enough to tell the encoding. */
const HEAD = 4096;

/** Takes a file in pieces, bytes or text, and passes it on as text without a byte order mark. */
export class TextIntake {
  readonly #options: IntakeOptions;
  readonly #taker: TextTaker;
  #head: Uint8Array[] = [];
  #length = 0;
  #decoder: ByteDecoder | undefined;
  #isRefused = false;
  #hasText = false;

  constructor(options: IntakeOptions, taker: TextTaker) {
    this.#options = options;
    this.#taker = taker;
  }

  write(chunk: Uint8Array | string): void {
    if (this.#isRefused) return;
    if (typeof chunk === 'string') this.#pass(chunk);
    else if (this.#decoder !== undefined) this.#passDecoded(this.#decoder.write(chunk));
    else {
      this.#head.push(chunk);
      this.#length += chunk.length;
      if (this.#length >= HEAD) this.#openDecoder();
    }
  }

  end(): void {
    if (this.#decoder === undefined && this.#length > 0) this.#openDecoder();
    if (this.#decoder !== undefined) this.#passDecoded(this.#decoder.end());
  }

  #openDecoder(): void {
    const head = concatenate(this.#head, this.#length);
    this.#head = [];
    const encoding = encodingOf(head);
    if (encoding.kind === 'binary' && this.#options.encoding === undefined) {
      this.#refuse(problemAt('binary', {}, encoding.what));
      return;
    }
    const found = encoding.kind === 'text' ? encoding : { kind: 'text' as const, name: '', skip: 0 };
    const name = this.#options.encoding ?? found.name;
    try {
      this.#decoder = new ByteDecoder(this.#options.openTextDecoder, { ...found, name });
    } catch {
      this.#refuse(problemAt('unknown-encoding', {}, name));
      return;
    }
    this.#passDecoded(this.#decoder.write(head));
  }

  #passDecoded({ text, problems, refusal }: Decoded): void {
    for (const problem of problems) this.#taker.problem(problem);
    if (refusal !== undefined) this.#refuse(refusal);
    else this.#pass(text);
  }

  #pass(text: string): void {
    if (text === '') return;
    const isFirst = !this.#hasText;
    this.#hasText = true;
    this.#taker.text(isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text);
  }

  #refuse(problem: Problem): void {
    this.#isRefused = true;
    this.#decoder = undefined;
    this.#taker.refuse(problem);
  }
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
