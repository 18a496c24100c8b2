import { PackError, type TextCompression } from '../../core/pack/index.ts';

/** The browser's compression streams. */
export const streamCompression: TextCompression = {
  compress: async (text) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
  decompress: async (bytes, most) => {
    const text = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return readText(text, most);
  },
};

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
