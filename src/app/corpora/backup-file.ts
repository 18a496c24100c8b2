import type { StoredChunk, StoredCorpus } from '../../platform/corpus-store/index.ts';
import { Failure } from '../../platform/workers/index.ts';

/** A backup: one line of JSON that says what is in it, then the compressed text of each corpus, chunk by chunk. */
export interface BackupHeader {
  readonly format: 'duizhao-backup';
  readonly version: 1;
  /** As `writeBackup` of the settings writes them. */
  readonly settings: string;
  readonly corpora: readonly BackedUpCorpus[];
}

export interface BackedUpCorpus {
  readonly corpus: StoredCorpus;
  readonly chunks: readonly Omit<StoredChunk, 'bytes'>[];
  /** Compressed bytes of each chunk. */
  readonly sizes: readonly number[];
}

const LONGEST_HEADER = 1 << 26;
const PIECE = 1 << 20;

/** A backup's header, and where its chunks start; throws what is wrong with the file. */
export async function readBackupHeader(file: Blob): Promise<{ header: BackupHeader; start: number }> {
  const line = await firstLine(file);
  if (line === undefined) throw new Failure('NoBackup', 'This file is not a backup of Duizhao.');
  const start = line.bytes + 1;
  const header = parse(line.text);
  if (!isRecord(header) || header['format'] !== 'duizhao-backup')
    throw new Failure('NoBackup', 'This file is not a backup of Duizhao.');
  if (header['version'] !== 1)
    throw new Failure('LaterBackup', 'This backup was written by a later version of Duizhao.');
  if (!isHeader(header)) throw new Failure('DamagedBackup', 'This backup is damaged or cut short.');
  const size = header.corpora.flatMap(({ sizes }) => sizes).reduce((sum, one) => sum + one, start);
  if (size !== file.size) throw new Failure('DamagedBackup', 'This backup is damaged or cut short.');
  return { header, start };
}

async function firstLine(file: Blob): Promise<{ text: string; bytes: number } | undefined> {
  for (let start = 0; start < Math.min(file.size, LONGEST_HEADER); start += PIECE) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
    const end = bytes.indexOf(0x0a);
    if (end >= 0) return { text: await file.slice(0, start + end).text(), bytes: start + end };
  }
  return undefined;
}

function isHeader(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & BackupHeader {
  const { settings, corpora } = value;
  return typeof settings === 'string' && Array.isArray(corpora) && corpora.every(isBackedUpCorpus);
}

function isBackedUpCorpus(value: unknown): boolean {
  if (!isRecord(value) || !isCorpus(value['corpus'])) return false;
  const { chunks, sizes } = value;
  if (!Array.isArray(chunks) || !Array.isArray(sizes) || chunks.length !== sizes.length) return false;
  const goodChunk = (chunk: unknown) =>
    isRecord(chunk) && typeof chunk['sha256'] === 'string' && Number.isInteger(chunk['units']);
  return chunks.every(goodChunk) && sizes.every((size) => Number.isInteger(size) && size > 0);
}

function isCorpus(value: unknown): boolean {
  if (!isRecord(value) || !isSource(value['source'])) return false;
  const texts = ['id', 'name', 'created', 'changed'].every((key) => typeof value[key] === 'string');
  return texts && ['undefined', 'string'].includes(typeof value['licence']);
}

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'file') return typeof value['name'] === 'string';
  return ['text', 'pages', 'alignment'].includes(String(value['kind']));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
