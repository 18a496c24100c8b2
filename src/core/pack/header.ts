import { checksum } from './checksum.ts';
import { damaged, PackError } from './pack-files.ts';

export const HEADER_FILE = 'pack.json';
/** Everything beside the header. */
export const PACK_FILES = ['text.bin', 'blocks.bin', 'postings.bin', 'pages.bin', 'filter.bin'] as const;
export type PackFile = (typeof PACK_FILES)[number];

const FORMAT = 'duizhao-pack';
/** A reader refuses any other. */
const VERSION = 5;
export const MOST_UNITS = 1 << 24;

export interface FileHeader {
  readonly bytes: number;
  /** MurmurHash3 of the whole file. */
  readonly checksum: number;
}

/** What a pack is, and what its files must be. */
export interface PackHeader {
  readonly name: string;
  readonly units: number;
  readonly documents: number;
  /** Bits of a fingerprint that choose a page of postings. */
  readonly pageBits: number;
  /** Bits of a fingerprint that choose a part of the filter. */
  readonly filterBits: number;
  readonly files: Readonly<Record<PackFile, FileHeader>>;
}

/** The header as JSON in ASCII, with a checksum of itself. */
export function writeHeader(header: PackHeader): Uint8Array {
  const body = { format: FORMAT, version: VERSION, ...header };
  const text = JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 2);
  return toBytes(`${escapeToAscii(text)}\n`);
}

/** What `writeHeader` wrote; throws an error that says what is wrong with it. */
export function readHeader(bytes: Uint8Array): PackHeader {
  const fields = parse(fromBytes(bytes));
  if (fields['format'] !== FORMAT) throw new PackError('This is not a Duizhao pack.');
  if (fields['version'] !== VERSION)
    throw new PackError(
      `This pack has version ${fields['version']}; this Duizhao reads version ${VERSION}. Update one of them.`,
    );
  const { checksum: sum, ...body } = fields;
  if (sum !== checksumOf(body)) throw damaged('its header has changed');
  if (!isHeader(body)) throw damaged('its header lacks a part');
  return body;
}

function checksumOf(body: object): number {
  return checksum(toBytes(escapeToAscii(JSON.stringify(body))));
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, as for any other text.
  }
  throw new PackError('This is not a Duizhao pack.');
}

function isHeader(body: Readonly<Record<string, unknown>>): body is typeof body & PackHeader {
  const { name, units, documents, pageBits, filterBits, files } = body;
  return (
    typeof name === 'string' &&
    isCount(units, MOST_UNITS) &&
    isCount(documents, MOST_UNITS) &&
    isCount(pageBits, 22) &&
    pageBits > 0 &&
    isCount(filterBits, 12) &&
    filterBits > 0 &&
    typeof files === 'object' &&
    files !== null &&
    PACK_FILES.every((file) => isFileHeader((files as Readonly<Record<string, unknown>>)[file]))
  );
}

function isFileHeader(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { bytes, checksum } = value as Readonly<Record<string, unknown>>;
  return isCount(bytes, 2 ** 40) && isCount(checksum, 2 ** 32);
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

function escapeToAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function toBytes(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
