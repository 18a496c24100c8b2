import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../../src/core/formats/bytes/encoding.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, isBig: boolean) =>
  bytes(Array.from(text, (letter) => (isBig ? `\0${letter}` : `${letter}\0`)).join(''));

describe('how bytes are to be read', () => {
  it.each([
    ['PK\x03\x04', 'ZIP: Office, Anki'],
    ['\x1f\x8b', 'gzip'],
    ['%PDF-1.7', 'PDF'],
    ['SQLite format 3\0', 'SQLite'],
    ['\xd0\xcf\x11\xe0', 'Office 97'],
    ['\x89PNG', 'PNG'],
    ['\xff\xd8\xff', 'JPEG'],
    ['{\\rtf1', 'RTF'],
    ['\xff\xfe\0\0', 'UTF-32'],
    ['\0\0\xfe\xff', 'UTF-32'],
    ['a\0\0b\0\0', ''],
  ])('%j is no text', (head, what) => expect(encodingOf(bytes(head))).toEqual({ kind: 'binary', what }));

  it.each([
    ['a', 'utf-8', 0],
    ['a PK\x03\x04', 'utf-8', 0],
    ['\xef\xbb\xbfa', 'utf-8', 3],
    ['\xff\xfea\0', 'utf-16le', 2],
    ['\xfe\xff\0a', 'utf-16be', 2],
    ['<?xml version="1.0" encoding="GB18030"?>', 'gb18030', 0],
    ["  <?xml encoding = 'Big5' ?>", 'big5', 0],
    ['<?xml encoding="UTF-16"?>', 'utf-8', 0],
    ['<?xml version="1.0"?><a encoding="big5">', 'utf-8', 0],
    ['a <?xml encoding="big5"?>', 'utf-8', 0],
    ['msgid ""\n"Content-Type: text/plain; charset=GBK\\n"', 'gbk', 0],
    ['"Content-Type: text/plain; charset=CHARSET\\n"', 'utf-8', 0],
    ['# "Content-Type: text/plain; charset=GBK', 'utf-8', 0],
    [`${' '.repeat(1024)}<?xml encoding="big5"?>`, 'utf-8', 0],
    [`\0${'a'.repeat(200)}`, 'utf-8', 0],
  ])('%j is text', (head, name, skip) =>
    expect(encodingOf(bytes(head))).toEqual({ kind: 'text', name, skip }));

  it('without a mark are of two a character by their zeros', () => {
    expect(encodingOf(wide('<tmx>', false))).toEqual({ kind: 'text', name: 'utf-16le', skip: 0 });
    expect(encodingOf(wide('<tmx>', true))).toEqual({ kind: 'text', name: 'utf-16be', skip: 0 });
    expect(encodingOf(bytes(`${'\0a'.repeat(4)}a\0`))).toEqual({ kind: 'text', name: 'utf-16be', skip: 0 });
    expect(encodingOf(bytes(`${'a\0'.repeat(3)}\0a`))).toEqual({ kind: 'binary', what: '' });
    expect(encodingOf(bytes(`${'\0a'.repeat(3)}a\0`))).toEqual({ kind: 'binary', what: '' });
  });
});
