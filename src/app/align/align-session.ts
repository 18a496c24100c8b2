import type { Segments } from '../../core/corpus/index.ts';
import type { Language } from '../../core/text/index.ts';
import { translate } from '../../platform/browser/index.ts';
import type { AlignLevel, AlignSide } from '../../ui/corpora/index.ts';
import type { ReviewRow } from '../../ui/pair-review/index.ts';
import { inCorpusWorker } from '../in-corpus-worker.ts';
import { alignVersions, readVersion, type Version } from './align-versions.ts';

/** What the reader asked to align. */
export interface AlignRequest {
  readonly sides: Readonly<Record<Language, AlignSide>>;
  readonly level: AlignLevel;
}

/** Versions that were read, to be saved under what is known of them. */
export interface AlignedVersions {
  readonly en: Version;
  readonly zh: Version;
}

export type Proposal =
  | { readonly kind: 'rows'; readonly versions: AlignedVersions; readonly rows: readonly ReviewRow[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads and aligns two versions, for the reader to check. */
export async function proposeRows({ sides, level }: AlignRequest): Promise<Proposal> {
  const [en, zh] = await Promise.all([readVersion(sides.en, 'en'), readVersion(sides.zh, 'zh')]);
  if (en === undefined || zh === undefined) return { kind: 'failed', message: translate('alignTabClosed') };
  if (en.paragraphs.length === 0 || zh.paragraphs.length === 0)
    return { kind: 'failed', message: translate('alignNothing') };
  return { kind: 'rows', versions: { en, zh }, rows: await alignVersions(en, zh, level) };
}

/** Saves checked pairs as a document of the reader's alignments. */
export async function saveAlignment({ en, zh }: AlignedVersions, pairs: readonly Segments[]): Promise<void> {
  const [first] = pairs;
  const url = en.url ?? zh.url;
  const date = en.date ?? zh.date;
  const title = { en: en.title ?? first?.en ?? '', zh: zh.title ?? first?.zh ?? '' };
  await inCorpusWorker((jobs) =>
    jobs.addPairs({
      name: translate('alignedCorpus'),
      source: { kind: 'alignment' },
      document: {
        id: url ?? crypto.randomUUID(),
        provenance: { title, ...(url !== undefined && { url }), ...(date !== undefined && { date }) },
      },
      pairs,
    }),
  );
}
