import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Directory } from '../src/cli/pack/directory.ts';
import { zlibCompression } from '../src/cli/pack/zlib-compression.ts';
import type { CorpusDocument } from '../src/core/corpus/index.ts';
import { readAlternatingLines } from '../src/core/formats/index.ts';
import { cutToState, PackBuilder } from '../src/core/pack/index.ts';

/** Builds the pack that ships with the extension from every article in `corpora/`. */
export async function buildBundledPack(root: string): Promise<void> {
  const sources = (await readdir(join(root, 'corpora'))).filter((name) => name.endsWith('.txt')).sort();
  const documents = await Promise.all(sources.map((name) => readArticle(join(root, 'corpora', name), name)));
  const storage = new Directory(join(root, 'public/corpora/bundled'));
  await cutToState(storage, undefined);
  const builder = new PackBuilder({ name: 'Duizhao', storage, compression: zlibCompression });
  for (const document of documents)
    for (const { segments } of document.units) await builder.add(document, segments);
  await builder.finish();
  storage.close();
}

async function readArticle(path: string, name: string): Promise<CorpusDocument> {
  const { document, problems } = readAlternatingLines(
    name.replace(/\.txt$/, ''),
    await readFile(path, 'utf8'),
  );
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`corpora/${name}, line ${problem.line}: ${problem.message}`);
  return document;
}
