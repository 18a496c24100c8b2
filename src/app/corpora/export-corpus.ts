import {
  type ExchangeUnit,
  type Exporter,
  type Format,
  mosesLine,
  openExporter,
  type SingleFileFormat,
} from '../../core/formats/index.ts';
import { listCorpora, readUnits } from '../../platform/corpus-store/index.ts';
import { Failure } from '../../platform/workers/index.ts';
import type { ExportedFile, JobProgress } from './corpus-jobs.ts';

/** A stored corpus as a file of another format; in pieces that the browser may keep on disk. */
export async function exportCorpus(
  { id, format }: { readonly id: string; readonly format: Format },
  tell: (progress: JobProgress) => void,
): Promise<readonly ExportedFile[]> {
  const corpus = (await listCorpora()).find((one) => one.id === id);
  if (corpus === undefined) throw new Failure('CorpusGone', 'This corpus is no longer there.');
  const files = writersOf(format).map((writer) => ({ ...writer, pieces: [] as Blob[] }));
  let units = 0;
  for await (const chunk of readUnits(corpus)) {
    for (const { exporter, pieces } of files)
      pieces.push(new Blob(chunk.map((unit) => exporter.write(unit))));
    units += chunk.length;
    tell({ units, share: units / Math.max(1, corpus.units) });
  }
  return files.map(({ exporter, pieces, suffix }) => ({
    content: new Blob([...pieces, exporter.end()]),
    ...(suffix !== undefined && { suffix }),
  }));
}

/** Moses is two files, of which line n says the same. */
function writersOf(format: Format): readonly { readonly exporter: Exporter; readonly suffix?: string }[] {
  if (format !== 'moses') return [{ exporter: openExporter(format) }];
  return (['en', 'zh'] as const).map((language) => ({
    suffix: language,
    exporter: { write: ({ unit }) => mosesLine(unit.segments[language]), end: () => '' },
  }));
}

/** A few pairs as text of a format. */
export function exportUnits(units: readonly ExchangeUnit[], format: SingleFileFormat): string {
  const writer = openExporter(format);
  return units.map((unit) => writer.write(unit)).join('') + writer.end();
}
