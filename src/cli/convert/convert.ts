import { statSync } from 'node:fs';
import { type ExchangeUnit, type Format, type Imported, keptText } from '../../core/formats/index.ts';
import { Progress } from '../progress.ts';
import { ProblemReport, readSource, type Source } from '../source/index.ts';
import { type ConvertRequest, parseRequest, type Target, USAGE } from './request.ts';
import { openTarget, type TargetWriter } from './write-target.ts';

/** `convert IN OUT`: the units of one format as another. Fails when there is nothing to write. */
export async function convert(args: readonly string[]): Promise<number> {
  let request: ConvertRequest;
  try {
    request = parseRequest(args);
  } catch (cause) {
    console.error(`duizhao: ${messageOf(cause)}\n${USAGE}`);
    return 2;
  }
  try {
    return await run(request);
  } catch (cause) {
    console.error(`duizhao: ${messageOf(cause)}`);
    return 1;
  }
}

async function run({ source, target, encoding, front }: ConvertRequest): Promise<number> {
  const start = performance.now();
  const progress = new Progress(sizeOf(source));
  const report = new ProblemReport(pathsOf(source).join(' + '));
  const pieces = readSource(source, { encoding, onRead: (bytes) => progress.read(bytes) });
  const writer = openTarget(target, {
    ...(front !== undefined && { front }),
    ...(formatOf(target) === 'anki' && { pinyin: (await import('pinyin-pro')).pinyin }),
  });
  const stop = discardOnInterrupt(writer);
  let counts: Counts;
  try {
    counts = await transfer(pieces, { writer, report, progress, format: formatOf(target) });
    if (counts.units > 0) writer.finish();
    else writer.discard();
  } catch (cause) {
    writer.discard();
    throw cause;
  } finally {
    stop();
  }
  if (counts.units === 0) return 1;
  if (counts.changed > 0) console.error(lossOf(counts.changed, formatOf(target)));
  const seconds = (performance.now() - start) / 1000;
  const rate = seconds < 1 ? '' : `, ${Math.round(counts.units / seconds)} a second`;
  const problems = report.total === 0 ? '' : ` Problems: ${report.total}.`;
  console.log(`${counts.units} units in ${pathsOf(target).join(' + ')}${rate}.${problems}`);
  return 0;
}

/** Units written, and those of them whose text the format could not hold. */
interface Counts {
  readonly units: number;
  readonly changed: number;
}

interface Transfer {
  readonly writer: TargetWriter;
  readonly report: ProblemReport;
  readonly progress: Progress;
  readonly format: Format;
}

async function transfer(
  pieces: AsyncIterable<readonly Imported[]>,
  { writer, report, progress, format }: Transfer,
): Promise<Counts> {
  let units = 0;
  let changed = 0;
  for await (const found of pieces) {
    for (const one of found) {
      if (one.kind === 'unit') {
        writer.write(one);
        units++;
        if (isChanged(one, format)) changed++;
      } else {
        progress.end();
        report.add(one.problem);
      }
    }
    progress.show(units);
  }
  progress.end();
  report.end();
  return { units, changed };
}

function isChanged({ unit: { segments } }: ExchangeUnit, format: Format): boolean {
  return keptText(format, segments.en) !== segments.en || keptText(format, segments.zh) !== segments.zh;
}

function lossOf(units: number, format: Format): string {
  const what = format === 'moses' || format === 'lines' ? 'line breaks or characters' : 'characters';
  return `Units with ${what} that ${format} cannot hold, which were replaced: ${units}.`;
}

function formatOf(target: Target): Format {
  return target.kind === 'moses' ? 'moses' : target.format;
}

/** An interrupt leaves no unfinished file behind. */
function discardOnInterrupt(writer: TargetWriter): () => void {
  const interrupt = () => {
    writer.discard();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
}

function pathsOf(files: Source | Target): readonly string[] {
  return files.kind === 'file' ? [files.path] : Object.values(files.paths);
}

function sizeOf(source: Source): number {
  return pathsOf(source).reduce((sum, path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Error(`${path} does not exist.`);
    if (found.isDirectory()) throw new Error(`${path} is a folder; name a file in it.`);
    return sum + found.size;
  }, 0);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
