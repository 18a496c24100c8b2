import type { PackFiles } from '../../core/pack/index.ts';
import { readCorpusFile } from './read-corpus.ts';
import type { StoredCorpus } from './stored-corpus.ts';

/** The pack of a stored corpus; of each file only the bytes asked for are read. */
export function storedPack(corpus: StoredCorpus): PackFiles {
  const files = new Map<string, Promise<Blob | undefined>>();
  return {
    read: async (name, start = 0, end) => {
      const opening = files.get(name) ?? readCorpusFile(corpus, name);
      files.set(name, opening);
      opening.catch(() => files.delete(name));
      const file = await opening;
      if (file === undefined) throw new Error(`The file ${name} of “${corpus.name}” is missing.`);
      if ((end ?? 0) > file.size) throw new Error(`The file ${name} of “${corpus.name}” is cut short.`);
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    },
  };
}
