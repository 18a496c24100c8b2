import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { buildPack } from '../../src/cli/pack/build-pack.ts';
import type { PackMeasures } from './lookup/ask-pack.ts';
import type { PeerMeasures } from './lookup/ask-peer.ts';
import { measuresOf } from './lookup/measures.ts';
import { type Row, readCorpus } from './lookup/open-corpus.ts';
import { recombine } from './lookup/recombine.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench:lookup -- [--pairs 100000,1000000] [--queries 500] [--peer-queries 25] [--no-peers] [--corpora DIR]`:
 * looks the open queries up in packs of so many pairs, beside two search libraries, in one run.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    pairs: { type: 'string', default: '100000,1000000' },
    queries: { type: 'string', default: '1000' },
    'peer-queries': { type: 'string', default: '25' },
    peers: { type: 'boolean', default: true },
    corpora: { type: 'string', default: join(import.meta.dirname, '../../../shared/data/corpora') },
  },
});
const corpora = resolve(values.corpora);
if (!existsSync(join(corpora, 'queries-open.jsonl.gz'))) {
  console.error(`${corpora} holds no queries-open.jsonl.gz: give the folder of the corpora with --corpora.`);
  process.exit(1);
}
const folder = join(import.meta.dirname, '../../artifacts/lookup');
mkdirSync(folder, { recursive: true });

const peers: Record<string, PeerMeasures> = {};
if (values.peers)
  for (const name of ['minisearch', 'flexsearch'])
    peers[name] = measureIn<PeerMeasures>('ask-peer.ts', [name, corpora, values['peer-queries']]);
const packs = [];
for (const pairs of values.pairs.split(',').map(Number)) {
  const built = await build(pairs);
  packs.push({
    pairs,
    ...built,
    ...measureIn<PackMeasures>('ask-pack.ts', [built.directory, corpora, values.queries]),
  });
}
report('lookup', measuresOf(packs, peers));

/** Builds a pack of the open corpus, or of it and as many recombined pairs as are wanted. */
async function build(pairs: number) {
  const source = join(folder, `${pairs}.tsv`);
  const rawBytes = await writeSource(source, pairs);
  const directory = join(folder, `pack-${pairs}`);
  rmSync(directory, { recursive: true, force: true });
  const start = performance.now();
  const { header } = await buildPack([source], directory);
  const perSecond = header.units / ((performance.now() - start) / 1000);
  rmSync(source);
  return { directory, header, perSecond, rawBytes: rawBytes / header.units };
}

async function writeSource(path: string, pairs: number): Promise<number> {
  const rows = readCorpus(corpora);
  const file = createWriteStream(path);
  let bytes = 0;
  const write = async ({ en, zh, document }: Row) => {
    bytes += Buffer.byteLength(en) + Buffer.byteLength(zh);
    if (!file.write(`${en}\t${zh}\t${document}\n`))
      await new Promise<void>((done) => file.once('drain', () => done()));
  };
  for (const row of rows.slice(0, pairs)) await write(row);
  for (const row of recombine(rows, Math.max(0, pairs - rows.length))) await write(row);
  file.end();
  await finished(file);
  return bytes;
}

/** Runs a script in a process of its own, so that its memory is its own. */
function measureIn<Measures>(script: string, args: readonly string[]): Measures {
  console.log(`${script} ${args.join(' ')}`);
  const path = join(import.meta.dirname, 'lookup', script);
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=8000 --max-semi-space-size=4' },
  });
  if (status !== 0) throw new Error(`${script} failed.`);
  return JSON.parse(stdout) as Measures;
}
