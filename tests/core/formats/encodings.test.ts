import { describe, expect, it } from 'vitest';
import { importAll, problemsOf, textsOf } from './import-text.ts';

const ROWS = Array.from({ length: 400 }, (_, at) => [`Ship ${at} 𝐀 arrives`, `第${at}艘船到港𠮷`] as const);
const TSV = ROWS.map((row) => `${row.join('\t')}\n`).join('');

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? '\uFEFF' : '') + text.replace(/[\s\S]/g, '$&'), (one) => one).join('');
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at++) {
    const code = units.charCodeAt(at);
    bytes[at * 2 + (bigEndian ? 0 : 1)] = code >> 8;
    bytes[at * 2 + (bigEndian ? 1 : 0)] = code & 0xff;
  }
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['UTF-8', utf8(TSV)],
  ['UTF-8 with a mark', utf8(`\uFEFF${TSV}`)],
  ['UTF-16, little-endian, with a mark', utf16(TSV, false, true)],
  ['UTF-16, big-endian, with a mark', utf16(TSV, true, true)],
  ['UTF-16, little-endian', utf16(TSV, false, false)],
  ['UTF-16, big-endian', utf16(TSV, true, false)],
])('%s', (_, bytes) => {
  it.each([1, 7, 4097, bytes.length])('is read in pieces of %d bytes', (size) => {
    const found = importAll('a.tsv', bytes, { size });
    expect(problemsOf(found)).toEqual([]);
    expect(textsOf(found)).toEqual(ROWS);
  });
});

/** 港口 in GB18030, in a row after an English cell. */
const GBK_ROW = Uint8Array.from([...utf8('Harbor\t'), 0xb8, 0xdb, 0xbf, 0xda, 0x0a]);

it('refuses bytes of another encoding, and says where and what to do', () => {
  const [refusal] = importAll('a.tsv', Uint8Array.from([...utf8('en\tzh\n'), ...GBK_ROW]));
  expect(refusal).toMatchObject({
    kind: 'refusal',
    problem: { code: 'wrong-encoding', line: 2, message: expect.stringContaining('Save the file as UTF-8') },
  });
});

it('reads the encoding it is told, or that the file states', () => {
  expect(textsOf(importAll('a.tsv', GBK_ROW, { encoding: 'gb18030' }))).toEqual([['Harbor', '港口']]);
  const xml = utf8(
    '<?xml version="1.0" encoding="GB2312"?><tmx><body><tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="zh"><seg>',
  );
  const bytes = Uint8Array.from([...xml, 0xb8, 0xdb, ...utf8('</seg></tuv></tu></body></tmx>')]);
  expect(textsOf(importAll('a.tmx', bytes))).toEqual([['a', '港']]);
  const unknown = importAll('a.tmx', utf8('<?xml version="1.0" encoding="klingon"?><tmx/>'));
  expect(problemsOf(unknown)).toEqual(['refused unknown-encoding klingon']);
});

it('names a line with damaged bytes, and reads it and the rest', () => {
  const bytes = utf8(TSV);
  const damaged = Uint8Array.from(bytes);
  damaged[bytes.indexOf(0xe7)] = 0xff;
  const found = importAll('a.tsv', damaged);
  expect(problemsOf(found)).toEqual(['1 bad-bytes UTF-8']);
  expect(textsOf(found)).toHaveLength(ROWS.length);
  expect(textsOf(found)[0]?.[1]).toContain('\uFFFD');
});

it('takes a file that ends within a character for damaged, not for another encoding', () => {
  const found = importAll('a.tsv', utf8(TSV).slice(0, -2));
  expect(problemsOf(found)).toEqual([`${ROWS.length} bad-bytes UTF-8`]);
});
