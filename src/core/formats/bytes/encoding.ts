/** The start of a file that is not text, and what it is, by names that are the same in every language. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'ZIP: Office, Anki'],
  ['\x1f\x8b', 'gzip'],
  ['%PDF', 'PDF'],
  ['SQLite format 3', 'SQLite'],
  ['\xd0\xcf\x11\xe0', 'Office 97'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['{\\rtf', 'RTF'],
];

/** How a file's bytes are to be read. */
export type Encoding =
  | { readonly kind: 'text'; readonly name: string /** Bytes of a byte order mark. */; readonly skip: number }
  | { readonly kind: 'binary'; readonly what: string };

/** Reads the byte order mark, what the text says of itself, and the pattern of zero bytes, in this order. */
export function encodingOf(head: Uint8Array): Encoding {
  const start = latin1(head.subarray(0, 1024));
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic !== undefined) return { kind: 'binary', what: magic[1] };
  if (start.startsWith('\xff\xfe\0\0') || start.startsWith('\0\0\xfe\xff'))
    return { kind: 'binary', what: 'UTF-32' };
  if (start.startsWith('\xef\xbb\xbf')) return { kind: 'text', name: 'utf-8', skip: 3 };
  if (start.startsWith('\xff\xfe')) return { kind: 'text', name: 'utf-16le', skip: 2 };
  if (start.startsWith('\xfe\xff')) return { kind: 'text', name: 'utf-16be', skip: 2 };
  return byZeros(head) ?? { kind: 'text', name: statedEncoding(start) ?? 'utf-8', skip: 0 };
}

/** UTF-16 without a mark has most zeros in the upper bytes of ASCII: `<\0t\0m\0x\0`; 一 (U+4E00) has one below. */
function byZeros(head: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  for (let place = 0; place < head.length; place++) {
    if (head[place] !== 0) continue;
    if (place % 2 === 0) even++;
    else odd++;
  }
  // A stray zero is damage, and the rest of the text is read.
  if ((even + odd) * 100 < head.length) return undefined;
  if (odd > even * 3) return { kind: 'text', name: 'utf-16le', skip: 0 };
  return even > odd * 3 ? { kind: 'text', name: 'utf-16be', skip: 0 } : { kind: 'binary', what: '' };
}

/** `<?xml … encoding="GB18030"?>`, or `Content-Type: …; charset=GBK` in the head of a PO file. */
function statedEncoding(start: string): string | undefined {
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const po = /^"Content-Type:[^"\n]*charset=([\w.:-]+)/m.exec(start)?.[1];
  const stated = (xml ?? po)?.toLowerCase();
  // A file that states UTF-16 and reads as ASCII is not UTF-16; CHARSET is the template's gap.
  return stated === undefined || stated.startsWith('utf-16') || stated === 'charset' ? undefined : stated;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
