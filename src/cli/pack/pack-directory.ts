import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Segments } from '../../core/corpus/index.ts';
import { type PackIndex, readPostings, UNITS_PER_BLOCK } from '../../core/matching/index.ts';

/** The form of a pack directory; a reader refuses any other. */
export const PACK_VERSION = 2;
/** Everything beside the header, in the order it is written. */
export const PACK_FILES = [
  'text.bin',
  'blocks.bin',
  'postings.en.bin',
  'postings.zh.bin',
  'documents.json',
] as const;

/** `pack.json`: what a pack is, and what its files must be. */
export interface PackHeader {
  readonly format: 'duizhao-pack';
  readonly version: number;
  readonly name: string;
  readonly units: number;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** An opened pack directory. */
export interface OpenPack {
  readonly header: PackHeader;
  readonly index: PackIndex;
  readonly documentOf: (unit: number) => string | undefined;
}

/** Reads a pack's header; throws what is wrong and what to do. */
export function readHeader(directory: string): PackHeader {
  const path = join(directory, 'pack.json');
  if (!existsSync(path)) throw new Error(`${directory} holds no pack: there is no pack.json in it.`);
  const header = parse(readFileSync(path, 'utf8'), path) as Partial<PackHeader> | null;
  if (header?.format !== 'duizhao-pack') throw new Error(`${path} is not the header of a Duizhao pack.`);
  if (header.version !== PACK_VERSION) {
    throw new Error(
      `The pack in ${directory} has version ${header.version}; this Duizhao reads version ${PACK_VERSION}. Update one of them.`,
    );
  }
  return header as PackHeader;
}

/** What is wrong with a pack's files, one line each; `deep` also compares every byte with its checksum. */
export function problemsOf(directory: string, header: PackHeader, deep: boolean): readonly string[] {
  return PACK_FILES.flatMap((name) => {
    const path = join(directory, name);
    const wanted = header.files?.[name];
    if (wanted === undefined) return [`pack.json does not mention ${name}.`];
    if (!existsSync(path)) return [`${name} is missing.`];
    const bytes = readFileSync(path);
    if (bytes.length !== wanted.bytes)
      return [`${name} has ${bytes.length} bytes instead of ${wanted.bytes}.`];
    return deep && sha256(bytes) !== wanted.sha256 ? [`${name} is damaged: its checksum is wrong.`] : [];
  });
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opens a pack; throws when it is damaged, so that it is never half used. */
export async function openPack(directory: string): Promise<OpenPack> {
  const header = readHeader(directory);
  const problems = problemsOf(directory, header, false);
  if (problems.length > 0) throw new Error(`The pack in ${directory} cannot be used. ${problems.join(' ')}`);
  const bytes = (name: string) => readFileSync(join(directory, name));
  const blocks = numbersOf(bytes('blocks.bin'));
  const documents = parse(bytes('documents.json').toString('utf8'), 'documents.json') as readonly [
    string,
    number,
  ][];
  const text = await open(join(directory, 'text.bin'));
  return {
    header,
    index: {
      tables: { en: readPostings(bytes('postings.en.bin')), zh: readPostings(bytes('postings.zh.bin')) },
      segmentsOf: blockReader(async (number) => {
        const start = blocks[number] ?? 0;
        const packed = Buffer.alloc((blocks[number + 1] ?? start) - start);
        await text.read(packed, 0, packed.length, start);
        return inflateRawSync(packed).toString('utf8');
      }),
    },
    documentOf: (unit) => documentAt(documents, unit),
  };
}

type Block = readonly (readonly [string, string])[];
const KEPT_BLOCKS = 256;

/** Keeps the blocks read last: the paragraphs of a page come from few. */
function blockReader(read: (block: number) => Promise<string>): (unit: number) => Promise<Segments> {
  const kept = new Map<number, Block>();
  return async (unit) => {
    const number = Math.floor(unit / UNITS_PER_BLOCK);
    const block = kept.get(number) ?? (parse(await read(number), 'text.bin') as Block);
    kept.delete(number);
    kept.set(number, block);
    if (kept.size > KEPT_BLOCKS) kept.delete(kept.keys().next().value ?? number);
    const [en = '', zh = ''] = block[unit % UNITS_PER_BLOCK] ?? [];
    return { en, zh };
  };
}

function numbersOf(bytes: Buffer): Uint32Array {
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >>> 2);
}

/** The document whose first unit is the last one not after a unit. */
function documentAt(documents: readonly (readonly [string, number])[], unit: number): string | undefined {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle]?.[1] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return documents[low - 1]?.[0];
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is damaged: it is no JSON. Build or download the pack again.`);
  }
}
