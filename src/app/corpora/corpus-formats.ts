import { FORMATS, type Format } from '../../core/formats/index.ts';

/** Formats of one file, as a choice. */
export const FILE_FORMATS = (Object.keys(FORMATS) as Format[])
  .filter((format): format is Exclude<Format, 'moses'> => format !== 'moses')
  .map((format) => ({ value: format, label: FORMATS[format].label }));

/** Everything a corpus can be exported as. */
export const EXPORT_FORMATS = [...FILE_FORMATS, { value: 'moses', label: FORMATS.moses.label }] as const;

/** The format that a choice stands for. */
export function formatNamed(value: string): Format | undefined {
  return Object.hasOwn(FORMATS, value) ? (value as Format) : undefined;
}

/** `fileNameOf('News: 2025', 'tmx') → 'News 2025.tmx'`; Moses has two files, ending in the language. A name from a file or a page may hold what no file's may. */
export function fileNameOf(name: string, format: Format, ending?: string): string {
  const [extension = 'txt'] = FORMATS[format].extensions;
  const stem = name
    .replace(/[\p{Cc}<>:"/\\|?*\s]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${stem === '' ? 'duizhao' : stem}.${ending ?? extension}`;
}
