import {
  type Imported,
  type ImportOptions,
  type OpenTextDecoder,
  openImporter,
  openMosesImporter,
  type Problem,
} from '../../core/formats/index.ts';
import { publish, type StoredCorpus } from '../../platform/corpus-store/index.ts';
import type { ImportOutcome, ImportRequest, JobProgress } from './corpus-jobs.ts';
import { RevisionBuilder } from './revision-builder.ts';

/** Bytes read at once; a slice of work between two reports. */
const SLICE = 1 << 18;
const MOST_PROBLEMS = 200;

/** Imports files as one corpus: all of it or, whatever happens meanwhile, nothing. */
export async function importCorpus(
  request: ImportRequest,
  tell: (progress: JobProgress) => void,
): Promise<ImportOutcome> {
  const builder = await RevisionBuilder.open(request.name);
  try {
    const problems: Problem[] = [];
    let problemCount = 0;
    let licence: string | undefined;
    for await (const { found, share } of readFiles(request)) {
      for (const item of found) {
        if (item.kind === 'refusal') return { kind: 'refused', problem: item.problem };
        if (item.kind === 'problem') {
          if (++problemCount <= MOST_PROBLEMS) problems.push(item.problem);
          continue;
        }
        licence ??= item.document.provenance.licence;
        await builder.add(item.unit.segments, item.document);
      }
      tell({ units: builder.units, share });
    }
    const corpus = newCorpus(request, await builder.finish(), licence);
    await publish([corpus]);
    return { kind: 'imported', corpusId: corpus.id, units: corpus.units, problems, problemCount };
  } finally {
    await builder.close();
  }
}

/** A corpus that was not there before. */
export function newCorpus(
  { name, source }: Pick<ImportRequest, 'name' | 'source'>,
  content: Awaited<ReturnType<RevisionBuilder['finish']>>,
  licence?: string,
): StoredCorpus {
  const now = new Date().toISOString();
  return {
    ...content,
    id: crypto.randomUUID(),
    name,
    source,
    created: now,
    changed: now,
    ...(licence !== undefined && { licence }),
  };
}

interface Slice {
  readonly found: readonly Imported[];
  readonly share: number;
}

export const openTextDecoder: OpenTextDecoder = (encoding, fatal) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true });

function readFiles({ files, fileNames, encoding }: ImportRequest): AsyncGenerator<Slice> {
  const [first, second] = files;
  const [name = '', other = ''] = fileNames;
  if (first === undefined) throw new Error('There is no file to import.');
  const how: How = { openTextDecoder, ...(encoding !== undefined && { encoding }) };
  return second === undefined ? readFile(first, name, how) : readMoses([first, second], [name, other], how);
}

type How = Pick<ImportOptions, 'encoding' | 'openTextDecoder'>;

async function* readFile(file: Blob, name: string, how: How): AsyncGenerator<Slice> {
  const importer = openImporter({ name, ...how });
  for (let start = 0; start < file.size; start += SLICE) {
    const end = Math.min(file.size, start + SLICE);
    yield { found: importer.write(await bytesOf(file, start, end)), share: end / file.size };
  }
  yield { found: importer.end(), share: 1 };
}

async function* readMoses(
  files: readonly [Blob, Blob],
  names: readonly [string, string],
  how: How,
): AsyncGenerator<Slice> {
  const importer = openMosesImporter({ names, ...how });
  const read: [number, number] = [0, 0];
  const total = Math.max(1, files[0].size + files[1].size);
  while (read[0] < files[0].size || read[1] < files[1].size) {
    const { behind } = importer;
    const side = read[behind] < files[behind].size ? behind : behind === 0 ? 1 : 0;
    const end = Math.min(files[side].size, read[side] + SLICE);
    const bytes = await bytesOf(files[side], read[side], end);
    read[side] = end;
    yield { found: importer.write(side, bytes), share: (read[0] + read[1]) / total };
  }
  yield { found: importer.end(), share: 1 };
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}
