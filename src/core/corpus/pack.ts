import type { Corpus } from './translation-unit.ts';

/** Version of the pack's form; a reader refuses any other. */
const VERSION = 1;

/** A corpus as the text of one static file: a version, a checksum of the rest, the corpus. */
export function writePack(corpus: Corpus): string {
  const body = JSON.stringify(corpus);
  return `duizhao-pack ${VERSION} ${checksum(body)}\n${body}\n`;
}

/** Reads what `writePack` wrote; throws an error that says what is wrong when a pack is damaged or from the future. */
export function readPack(text: string): Corpus {
  const [head = '', body = ''] = text.split('\n', 2);
  const [magic, version, sum] = head.split(' ');
  if (magic !== 'duizhao-pack') throw new Error('This file is not a Duizhao pack.');
  if (version !== String(VERSION)) {
    throw new Error(
      `This pack has version ${version}; this Duizhao reads version ${VERSION}. Update one of them.`,
    );
  }
  if (sum !== checksum(body))
    throw new Error('This pack is damaged: its checksum is wrong. Build or download it again.');
  return JSON.parse(body) as Corpus;
}

/** FNV-1a over UTF-16 code units, 32 bits, in hexadecimal (Fowler, Noll, Vo). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
