import { type Problem, problemAt } from '../problem.ts';
import type { Encoding } from './encoding.ts';

/** The part of the platform's `TextDecoder` that core is handed. */
export interface TextDecoding {
  /** Its name in the Encoding Standard: `utf-8` for `UTF8`. */
  readonly encoding: string;
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** `(encoding, fatal) => new TextDecoder(encoding, { fatal, ignoreBOM: true })` */
export type OpenTextDecoder = (encoding: string, fatal: boolean) => TextDecoding;

/** Text, and what was wrong with the bytes. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly refusal?: Problem;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Bytes in pieces of any size to text; a damaged line is named, a wrong encoding refused. */
export class ByteDecoder {
  readonly #open: OpenTextDecoder;
  readonly #strict: TextDecoding;
  #held = new Uint8Array();
  #lines = 0;
  #skip: number;
  /** Whether characters beyond ASCII came out well: then the encoding is right, and errors are damage. */
  #isProven = false;

  /** Throws where the platform does not know the encoding. */
  constructor(open: OpenTextDecoder, encoding: Extract<Encoding, { kind: 'text' }>) {
    this.#open = open;
    this.#strict = open(encoding.name, true);
    this.#skip = encoding.skip;
  }

  write(chunk: Uint8Array): Decoded {
    const bytes = join(this.#held, chunk.subarray(this.#skip));
    this.#skip = 0;
    const whole = bytes.length - incompleteTail(bytes, this.#strict.encoding);
    this.#held = bytes.slice(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  end(): Decoded {
    const rest = this.#held;
    this.#held = new Uint8Array();
    return this.#decode(rest);
  }

  #decode(bytes: Uint8Array): Decoded {
    let text: string;
    try {
      text = this.#strict.decode(bytes);
    } catch {
      return this.#decodeDamaged(bytes);
    }
    this.#lines += countLines(text);
    this.#isProven ||= BEYOND_ASCII.test(text);
    return { text, problems: [] };
  }

  #decodeDamaged(bytes: Uint8Array): Decoded {
    const { encoding } = this.#strict;
    const text = this.#open(encoding, false).decode(bytes);
    const damaged = text.split('\n').flatMap((line, place) => (line.includes('\uFFFD') ? [place] : []));
    const places = damaged.map((place) => ({ line: this.#lines + place + 1 }));
    this.#lines += countLines(text);
    const label = encoding.toUpperCase();
    if (!this.#isProven && isMostlyDamaged(text)) {
      return { text: '', problems: [], refusal: problemAt('wrong-encoding', places[0] ?? {}, label) };
    }
    return { text, problems: places.map((place) => problemAt('bad-bytes', place, label)) };
  }
}

/** Text of another encoding turns into replacement characters; a damaged file has few among its characters. */
function isMostlyDamaged(text: string): boolean {
  let replaced = 0;
  let beyondAscii = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 0xfffd) replaced++;
    if (code > 0x7f) beyondAscii++;
  }
  return replaced * 4 > beyondAscii;
}

/** How many bytes at the end begin a character that the next chunk completes. */
function incompleteTail(bytes: Uint8Array, encoding: string): number {
  const { length } = bytes;
  if (encoding.startsWith('utf-16')) return incompleteUtf16(bytes, encoding === 'utf-16be');
  if (encoding !== 'utf-8') return afterLastLine(bytes);
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte >= 0xc0) return expectedLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function expectedLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function incompleteUtf16(bytes: Uint8Array, bigEndian: boolean): number {
  const odd = bytes.length % 2;
  const upper = bytes[bytes.length - odd - (bigEndian ? 2 : 1)] ?? 0;
  return odd + (upper >= 0xd8 && upper <= 0xdb ? 2 : 0);
}

/** A line feed is no part of a longer character in any encoding of the web, so lines can be decoded one by one. */
function afterLastLine(bytes: Uint8Array): number {
  return bytes.length - (bytes.lastIndexOf(10) + 1);
}

function join(held: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (held.length === 0) return chunk;
  const bytes = new Uint8Array(held.length + chunk.length);
  bytes.set(held);
  bytes.set(chunk, held.length);
  return bytes;
}

function countLines(text: string): number {
  let lines = 0;
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) lines++;
  return lines;
}
