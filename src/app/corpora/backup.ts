import { readBackup } from '../../core/settings/index.ts';
import {
  activeCorpora,
  isSound,
  publish,
  type SourceChunk,
  type StoredChunk,
  type StoredCorpus,
  storedChunk,
  unpackChunk,
} from '../../platform/corpus-store/index.ts';
import { Failure } from '../../platform/workers/index.ts';
import { type BackedUpCorpus, type BackupHeader, readBackupHeader } from './backup-file.ts';
import type { JobProgress, Restored } from './corpus-jobs.ts';
import { RevisionBuilder } from './revision-builder.ts';

type Tell = (progress: JobProgress) => void;

/** Every corpus and the settings as one file. */
export async function backUp(settings: string, tell: Tell): Promise<Blob> {
  const stored = await activeCorpora();
  const total = stored.reduce((sum, { units }) => sum + units, 0);
  const pieces: Blob[] = [];
  const corpora: BackedUpCorpus[] = [];
  let units = 0;
  for (const corpus of stored) {
    const chunks: BackedUpCorpus['chunks'][number][] = [];
    const sizes: number[] = [];
    for (let place = 0; place < corpus.chunks; place++) {
      const stored = await storedChunk(corpus, place);
      if (!(await isSound(stored)))
        throw new Failure('DamagedText', `A part of the text of “${corpus.name}” is damaged.`, corpus.name);
      const { bytes, ...chunk } = stored;
      pieces.push(new Blob([bytes]));
      chunks.push(chunk);
      sizes.push(bytes.length);
      units += chunk.units;
      tell({ units, share: units / total });
    }
    corpora.push({ corpus, chunks, sizes });
  }
  const header: BackupHeader = { format: 'duizhao-backup', version: 1, settings, corpora };
  return new Blob([`${JSON.stringify(header)}\n`, ...pieces]);
}

/**
 * Brings back what a backup holds: all of it or, when any of it is not as it was written, nothing. Corpora that are
 * not in the backup stay.
 */
export async function restoreBackup(file: Blob, tell: Tell): Promise<Restored> {
  const { header, start } = await readBackupHeader(file);
  if (readBackup(header.settings).kind === 'problem')
    throw new Failure('DamagedBackup', 'The settings in this backup are damaged.');
  const builders: RevisionBuilder[] = [];
  try {
    const restored: StoredCorpus[] = [];
    let place = start;
    for (const backedUp of header.corpora) {
      const builder = await RevisionBuilder.open(backedUp.corpus.name);
      builders.push(builder);
      for await (const { chunk, end } of chunksOf(file, backedUp, place)) {
        await builder.addChunk(chunk);
        place = end;
        tell({ units: builder.units, share: place / file.size });
      }
      const { damage: _, deleted: __, ...corpus } = backedUp.corpus;
      restored.push({ ...corpus, ...(await builder.finish()) });
    }
    await publish(restored);
    return { corpora: restored.length, settings: header.settings };
  } finally {
    for (const builder of builders) await builder.close();
  }
}

async function* chunksOf(
  file: Blob,
  { chunks, sizes }: BackedUpCorpus,
  start: number,
): AsyncGenerator<{ chunk: SourceChunk; end: number }> {
  let place = start;
  for (const [number, chunk] of chunks.entries()) {
    const end = place + (sizes[number] ?? 0);
    const bytes = new Uint8Array(await file.slice(place, end).arrayBuffer());
    yield { chunk: await unpackBackedUp({ ...chunk, bytes }), end };
    place = end;
  }
}

async function unpackBackedUp(chunk: StoredChunk): Promise<SourceChunk> {
  try {
    return await unpackChunk(chunk);
  } catch {
    throw new Failure('DamagedBackup', 'The text in this backup is damaged.');
  }
}
