import { checksum } from './checksum.ts';
import { damaged, type TextCompression } from './pack-files.ts';
import { readBlockJson, type TextBlock } from './read-block-json.ts';

/** Units whose text is compressed together, and read together. */
export const UNITS_PER_BLOCK = 16;
/** Text a block may swell to when it is read, in bytes. */
const MOST_BYTES = 1 << 24;
const HEAD = 4;

/** A block as bytes: 4 of checksum, then `[[[first, id, provenance], …], [[en, zh], …]]` as JSON, deflated. */
export async function writeBlock(
  { documents, segments }: TextBlock,
  compression: TextCompression,
): Promise<Uint8Array> {
  const json = JSON.stringify([
    documents.map(({ first, id, provenance }) =>
      id === undefined ? [first] : provenance === undefined ? [first, id] : [first, id, provenance],
    ),
    segments.map(({ en, zh }) => [en, zh]),
  ]);
  const compressed = await compression.compress(json);
  const bytes = new Uint8Array(HEAD + compressed.length);
  bytes.set(compressed, HEAD);
  new DataView(bytes.buffer).setUint32(0, checksum(compressed));
  return bytes;
}

/** What `writeBlock` wrote; throws when the bytes are not that. */
export async function readBlock(bytes: Uint8Array, compression: TextCompression): Promise<TextBlock> {
  const compressed = bytes.subarray(HEAD);
  const sum = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD || sum.getUint32(0) !== checksum(compressed))
    throw damaged('a block of text has changed');
  return readBlockJson(await compression.decompress(compressed, MOST_BYTES));
}
