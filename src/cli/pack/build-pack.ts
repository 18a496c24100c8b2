import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Imported } from '../../core/formats/index.ts';
import { type BuildState, cutToState, PackBuilder, type PackHeader } from '../../core/pack/index.ts';
import { Progress } from '../progress.ts';
import { ProblemReport, readSource } from '../source/index.ts';
import { Directory } from './directory.ts';
import { sourcesOf } from './sources.ts';
import { zlibCompression } from './zlib-compression.ts';

/** What a build did. */
export interface PackBuilt {
  readonly header: PackHeader;
  /** What could not be used of the sources, each said on standard error. */
  readonly problems: number;
  /** Units that an earlier, broken build of the same files had done. */
  readonly resumedAt: number;
}

/** Kept beside the unfinished files: a build of the same sources goes on from here. */
interface Checkpoint {
  readonly sources: string;
  /** Units and problems read. */
  readonly read: number;
  readonly build: BuildState;
}

const CHECKPOINT_FILE = 'unfinished.json';

/** Builds a pack from files of any format; goes on where a broken build of the same files left off. */
export async function buildPack(files: readonly string[], directory: string): Promise<PackBuilt> {
  for (const file of files) if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const storage = new Directory(directory);
  const sources = describeSources(files);
  const checkpointPath = join(directory, CHECKPOINT_FILE);
  const checkpoint = readCheckpoint(checkpointPath, sources);
  await cutToState(storage, checkpoint?.build);
  let read = 0;
  const builder = new PackBuilder(
    {
      name: basename(resolve(directory)),
      storage,
      compression: zlibCompression,
      onCheckpoint: async (build) => writeCheckpoint(checkpointPath, { sources, read, build }),
    },
    checkpoint?.build,
  );
  const progress = new Progress(files.reduce((sum, file) => sum + statSync(file).size, 0));
  const onRead = (bytes: number) => progress.read(bytes);
  let problems = 0;
  for (const { label, source } of sourcesOf(files)) {
    const report = new ProblemReport(label);
    for await (const found of readSource(source, { encoding: undefined, onRead }))
      for (const one of found) {
        read++;
        if (one.kind !== 'unit') sayProblem(one, { progress, report });
        else if (read > (checkpoint?.read ?? 0)) await builder.add(one.document, one.unit.segments);
        progress.show(builder.units);
      }
    report.end();
    problems += report.total;
  }
  const header = await builder.finish();
  progress.end();
  await storage.truncate(CHECKPOINT_FILE, 0);
  storage.close();
  return { header, problems, resumedAt: checkpoint?.build.units ?? 0 };
}

function sayProblem(
  { problem }: Exclude<Imported, { readonly kind: 'unit' }>,
  { progress, report }: { readonly progress: Progress; readonly report: ProblemReport },
): void {
  progress.end();
  report.add(problem);
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
