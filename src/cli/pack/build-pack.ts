import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { deflateRawSync } from 'node:zlib';
import { PackBuilder, writePostings } from '../../core/matching/index.ts';
import { PACK_FILES, PACK_VERSION, type PackHeader, sha256 } from './pack-directory.ts';
import { Progress } from './progress.ts';

/** What a build did, and the lines it could not use. */
export interface PackBuilt {
  readonly header: PackHeader;
  readonly problems: readonly string[];
}

const MOST_PROBLEMS = 20;

/** Builds a pack from tab-separated files with the columns en, zh and, optionally, a document's identifier. */
export async function buildPack(files: readonly string[], directory: string): Promise<PackBuilt> {
  for (const file of files) if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  mkdirSync(directory, { recursive: true });
  const text = createWriteStream(join(directory, 'text.bin'));
  const blocks: number[] = [0];
  const builder = new PackBuilder((block) => {
    const packed = deflateRawSync(block, { level: 6 });
    blocks.push((blocks.at(-1) ?? 0) + packed.length);
    text.write(packed);
  });
  const documents: [string, number][] = [];
  const problems: string[] = [];
  const progress = new Progress(files.reduce((sum, file) => sum + statSync(file).size, 0));
  for (const file of files) {
    for await (const row of rowsOf(file, progress)) {
      if ('problem' in row) {
        if (problems.length < MOST_PROBLEMS) problems.push(row.problem);
        continue;
      }
      if (documents.at(-1)?.[0] !== row.document) documents.push([row.document, builder.units]);
      builder.add(row);
      progress.show(builder.units);
      if (text.writableNeedDrain) await new Promise<void>((resolve) => text.once('drain', () => resolve()));
    }
  }
  progress.end();
  const tables = builder.build();
  await new Promise<void>((resolve, reject) =>
    text.end((cause?: Error | null) => (cause ? reject(cause) : resolve())),
  );
  writeFileSync(join(directory, 'blocks.bin'), new Uint8Array(Uint32Array.from(blocks).buffer));
  writeFileSync(join(directory, 'postings.en.bin'), writePostings(tables.en));
  writeFileSync(join(directory, 'postings.zh.bin'), writePostings(tables.zh));
  writeFileSync(join(directory, 'documents.json'), JSON.stringify(documents));
  const header: PackHeader = {
    format: 'duizhao-pack',
    version: PACK_VERSION,
    name: basename(directory),
    units: builder.units,
    files: Object.fromEntries(PACK_FILES.map((name) => [name, describe(join(directory, name))])),
  };
  // The header comes last: without it there is no pack, so that a build cut short leaves none.
  writeFileSync(join(directory, 'pack.json'), `${JSON.stringify(header, null, 2)}\n`);
  return { header, problems };
}

function describe(path: string): { bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

type Row =
  | { readonly en: string; readonly zh: string; readonly document: string }
  | { readonly problem: string };

async function* rowsOf(file: string, progress: Progress): AsyncGenerator<Row> {
  let columns = { en: 0, zh: 1, document: 2 };
  let number = 0;
  const input = createReadStream(file);
  input.on('data', (chunk) => progress.read(chunk.length));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const cells = line.replace(/^\uFEFF/, '').split('\t');
    if (number === 1) {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      if (names.includes('en') && names.includes('zh')) {
        columns = {
          en: names.indexOf('en'),
          zh: names.indexOf('zh'),
          document: names.findIndex((name) => name.startsWith('doc')),
        };
        continue;
      }
    }
    if (line.trim() === '') continue;
    const en = cells[columns.en]?.trim() ?? '';
    const zh = cells[columns.zh]?.trim() ?? '';
    if (en === '' || zh === '') yield { problem: `${file}, line ${number}: English or Chinese is missing.` };
    else yield { en, zh, document: cells[columns.document] ?? file };
  }
}
