import { extension } from '../browser/index.ts';

/** The bytes of a file that ships with the extension: `readBundledFile('/corpora/bundled/header.bin')`. */
export async function readBundledFile(path: string): Promise<Uint8Array> {
  const response = await fetch(extension.runtime.getURL(path));
  if (!response.ok) throw new Error(`The bundled file ${path} cannot be read (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
