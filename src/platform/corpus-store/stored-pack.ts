import type { PackFiles } from '../../core/pack/index.ts';
import { BlobReader } from './blob-reader.ts';
import { readCorpusFile } from './read-corpus.ts';
import type { StoredCorpus } from './stored-corpus.ts';

/** The pack of a stored corpus; of each file only the bytes asked for are read. */
export function storedPack(corpus: StoredCorpus): PackFiles {
  const files = new Map<string, Promise<BlobReader>>();
  const open = async (name: string) => {
    const file = await readCorpusFile(corpus, name);
    if (file === undefined) throw new Error(`The file ${name} of “${corpus.name}” is missing.`);
    return new BlobReader(file);
  };
  return {
    read: async (name, start = 0, end) => {
      const opening = files.get(name) ?? open(name);
      files.set(name, opening);
      opening.catch(() => files.delete(name));
      const file = await opening;
      if ((end ?? 0) > file.size) throw new Error(`The file ${name} of “${corpus.name}” is cut short.`);
      return file.read(start, end ?? file.size);
    },
  };
}
