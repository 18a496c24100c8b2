import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type BuildState, cutToState, PackBuilder, type PackHeader } from '../../core/pack/index.ts';
import { Progress } from '../progress.ts';
import { Directory } from './directory.ts';
import { readRows } from './rows.ts';
import { zlibCompression } from './zlib-compression.ts';

/** What a build did, and the lines it could not use. */
export interface PackBuilt {
  readonly header: PackHeader;
  /** The first lines that could not be used, and how many more there are. */
  readonly problems: readonly string[];
  readonly moreProblems: number;
  /** Units that an earlier, broken build of the same files had done. */
  readonly resumedAt: number;
}

/** Kept beside the unfinished files: a build of the same sources goes on from here. */
interface Checkpoint {
  readonly sources: string;
  readonly rows: number;
  readonly build: BuildState;
}

const MOST_PROBLEMS = 20;
const CHECKPOINT_FILE = 'unfinished.json';

/** Builds a pack from tab-separated files; goes on where a broken build of the same files left off. */
export async function buildPack(files: readonly string[], directory: string): Promise<PackBuilt> {
  for (const file of files) if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const storage = new Directory(directory);
  const sources = describeSources(files);
  const checkpointPath = join(directory, CHECKPOINT_FILE);
  const checkpoint = readCheckpoint(checkpointPath, sources);
  await cutToState(storage, checkpoint?.build);
  let rows = 0;
  const builder = new PackBuilder(
    {
      name: basename(resolve(directory)),
      storage,
      compression: zlibCompression,
      onCheckpoint: async (build) => writeCheckpoint(checkpointPath, { sources, rows, build }),
    },
    checkpoint?.build,
  );
  const problems: string[] = [];
  let problemCount = 0;
  const progress = new Progress(files.reduce((sum, file) => sum + statSync(file).size, 0));
  for (const file of files) {
    for await (const row of readRows(file, (bytes) => progress.read(bytes))) {
      rows++;
      if (row.kind === 'problem') {
        if (problemCount++ < MOST_PROBLEMS) problems.push(row.message);
      } else if (rows > (checkpoint?.rows ?? 0)) {
        await builder.add({ id: row.document }, row);
        progress.show(builder.units);
      }
    }
  }
  const header = await builder.finish();
  progress.end();
  await storage.truncate(CHECKPOINT_FILE, 0);
  storage.close();
  return {
    header,
    problems,
    moreProblems: problemCount - problems.length,
    resumedAt: checkpoint?.build.units ?? 0,
  };
}

/** Names, sizes and times of the sources: when one changes, a build starts anew. */
function describeSources(files: readonly string[]): string {
  return JSON.stringify(
    files.map((file) => {
      const { size, mtimeMs } = statSync(file);
      return [resolve(file), size, mtimeMs];
    }),
  );
}

function readCheckpoint(path: string, sources: string): Checkpoint | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const checkpoint = JSON.parse(readFileSync(path, 'utf8')) as Checkpoint;
    return checkpoint.sources === sources ? checkpoint : undefined;
  } catch {
    // Cut short while it was written: nothing is lost but time.
    return undefined;
  }
}

function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  writeFileSync(`${path}.new`, JSON.stringify(checkpoint));
  renameSync(`${path}.new`, path);
}
