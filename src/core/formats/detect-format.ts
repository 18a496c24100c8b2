import { formatOfName, type SingleFileFormat } from './format.ts';

/** The format of a file by the start of its text, then by its name; undefined when neither says. */
export function detectFormat(name: string, head: string): SingleFileFormat | undefined {
  const start = head.slice(0, 20_000).trimStart();
  return formatOfContent(start) ?? formatBetween(formatOfName(name), start);
}

function formatOfContent(start: string): SingleFileFormat | undefined {
  if (start.startsWith('<')) {
    if (/<(?:\w+:)?xliff[\s>]/i.test(start)) return 'xliff';
    if (/<(?:\w+:)?tmx[\s>]/i.test(start)) return 'tmx';
  }
  if (/^#(?:separator|html|notetype|deck|columns|tags|guid)(?: column)?:/m.test(start)) return 'anki';
  if (/^(?:#.*\n|[^\S\n]*\n)*(?:msgctxt\s+".*\n)?msgid\s+"/.test(start)) return 'po';
  return /^\{\s*"/.test(start) ? 'jsonl' : undefined;
}

/** What the name says, unless plain text has columns; what the lines look like where the name says nothing. */
function formatBetween(named: SingleFileFormat | undefined, start: string): SingleFileFormat | undefined {
  if (named !== undefined && named !== 'lines') return named;
  const lines = start.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const withTabs = lines.filter((line) => line.includes('\t')).length;
  if (lines.length > 0 && withTabs * 2 > lines.length) return 'tsv';
  return named;
}
