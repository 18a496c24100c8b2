import type { PackFiles } from '../../core/pack/index.ts';

/** A pack that ships with the extension: `bundledPack('/corpora/bundled')`. Each file is fetched once. */
export function bundledPack(directory: string): PackFiles {
  const files = new Map<string, Promise<Uint8Array>>();
  return {
    read: async (name, start, end) => {
      const file = files.get(name) ?? fetchFile(`${directory}/${name}`);
      files.set(name, file);
      file.catch(() => files.delete(name));
      return (await file).subarray(start, end);
    },
  };
}

async function fetchFile(path: string): Promise<Uint8Array> {
  // The extension's own origin, in workers of its pages too, which have no browser API.
  const response = await fetch(new URL(path, location.origin));
  if (!response.ok) throw new Error(`The bundled file ${path} cannot be read (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
