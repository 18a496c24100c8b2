import { PackError, type TextCompression } from '../../core/pack/index.ts';

/** The browser's compression streams, fed directly: a blob's stream goes through another process, for every block. */
export const streamCompression: TextCompression = {
  compress: (texts) => Promise.all(texts.map(compressOne)),
  decompress: (bytes, most) =>
    readText(feed(new Uint8Array(bytes), new DecompressionStream('deflate-raw')), most),
};

async function compressOne(text: string): Promise<Uint8Array> {
  const packed = feed(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const pieces: Uint8Array[] = [];
  const reader = packed.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return joined(pieces);
}

function feed(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  const writer = through.writable.getWriter();
  // What is wrong with the bytes, the reader hears too.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return through.readable;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function readText(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new PackError('A block of this pack is too long. It is damaged or meant to do harm.');
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
