import { readBlockText, type TextBlock, writeBlockText } from './block-text.ts';
import { checksum } from './checksum.ts';
import { damaged, type TextCompression } from './pack-files.ts';

/** Units whose text is compressed together, and read together. */
export const UNITS_PER_BLOCK = 12;
/** Text a block may swell to when it is read, in bytes. */
const MOST_BYTES = 1 << 24;
const HEAD = 4;

/** Blocks as bytes: 4 of checksum, then the text, deflated. */
export async function writeBlocks(
  blocks: readonly TextBlock[],
  compression: TextCompression,
): Promise<readonly Uint8Array[]> {
  return (await compression.compress(blocks.map(writeBlockText))).map((compressed) => {
    const bytes = new Uint8Array(HEAD + compressed.length);
    bytes.set(compressed, HEAD);
    new DataView(bytes.buffer).setUint32(0, checksum(compressed));
    return bytes;
  });
}

/** What `writeBlocks` wrote; throws when the bytes are not that. */
export async function readBlock(bytes: Uint8Array, compression: TextCompression): Promise<TextBlock> {
  const compressed = bytes.subarray(HEAD);
  const sum = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD || sum.getUint32(0) !== checksum(compressed))
    throw damaged('a block of text has changed');
  return readBlockText(await compression.decompress(compressed, MOST_BYTES));
}
