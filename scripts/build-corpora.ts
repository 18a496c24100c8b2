import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusDocument, writePack } from '../src/core/corpus/index.ts';
import { readAlternatingLines } from '../src/core/formats/index.ts';

/** Builds the pack that ships with the extension from every article in `corpora/`. */
export async function buildBundledPack(root: string): Promise<void> {
  const sources = (await readdir(join(root, 'corpora'))).filter((name) => name.endsWith('.txt')).sort();
  const documents = await Promise.all(sources.map((name) => readArticle(join(root, 'corpora', name), name)));
  await mkdir(join(root, 'public/corpora'), { recursive: true });
  await writeFile(join(root, 'public/corpora/bundled.pack'), writePack({ name: 'Duizhao', documents }));
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
