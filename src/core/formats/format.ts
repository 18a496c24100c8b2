/** The formats Duizhao reads and writes. */
export type Format = 'tmx' | 'xliff' | 'xliff2' | 'tsv' | 'csv' | 'jsonl' | 'moses' | 'lines' | 'po' | 'anki';

/** Every format but Moses, which is two files. */
export type SingleFileFormat = Exclude<Format, 'moses'>;

interface FormatDescription {
  readonly label: string;
  /** The first one is written. */
  readonly extensions: readonly string[];
}

/** Names and extensions; `xliff2` is a form to write, readers of `xliff` take both. */
export const FORMATS: Readonly<Record<Format, FormatDescription>> = {
  tmx: { label: 'TMX 1.4', extensions: ['tmx'] },
  xliff: { label: 'XLIFF 1.2', extensions: ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff', 'txlf'] },
  xliff2: { label: 'XLIFF 2.1', extensions: ['xlf2'] },
  tsv: { label: 'TSV', extensions: ['tsv', 'tab'] },
  csv: { label: 'CSV', extensions: ['csv'] },
  jsonl: { label: 'JSON Lines', extensions: ['jsonl', 'ndjson', 'json'] },
  moses: { label: 'Moses', extensions: [] },
  lines: { label: 'Alternating lines', extensions: ['txt', 'text'] },
  po: { label: 'gettext PO', extensions: ['po', 'pot'] },
  anki: { label: 'Anki', extensions: ['anki'] },
};

/** The format a name's extension stands for: `'a.tmx' → 'tmx'`. */
export function formatOfName(name: string): SingleFileFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  return (Object.keys(FORMATS) as SingleFileFormat[]).find((format) =>
    FORMATS[format].extensions.includes(extension),
  );
}
