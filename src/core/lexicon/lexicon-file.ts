import { CharacterReadings } from './character-readings.ts';
import type { LexiconWord, Sense } from './sense.ts';

/** What a lexicon file says of itself in its first line. */
export interface LexiconHeader {
  readonly format: 'duizhao-lexicon';
  readonly version: number;
  readonly name: string;
  readonly licence: string;
  readonly url: string;
}

/** An opened file: its columns by line, decoded only when asked for. */
export interface LexiconColumns {
  readonly header: LexiconHeader;
  readonly words: readonly string[];
  readonly readings: CharacterReadings;
  sensesAt(line: number): readonly Sense[];
}

export const LEXICON_VERSION = 1;
const CAPITALIZED = '^';

/**
 * Writes a lexicon as text that compresses well: a header, the usual reading of each hanzi, the sorted headwords
 * (each by what it shares with the one before: 郑, 1州), and their senses. A reading that follows from its hanzi is
 * left out.
 */
export function writeLexicon(
  header: Omit<LexiconHeader, 'format' | 'version'>,
  words: readonly LexiconWord[],
): string {
  const sorted = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const readings = CharacterReadings.of(sorted);
  const first: LexiconHeader = { format: 'duizhao-lexicon', version: LEXICON_VERSION, ...header };
  return [
    JSON.stringify({ ...first, words: sorted.length }),
    readings.write(),
    ...sorted.map(({ word }, at) => frontCode(sorted[at - 1]?.word ?? '', word)),
    ...sorted.map(({ word, senses }) => senses.map((sense) => writeSense(word, sense, readings)).join('|')),
  ].join('\n');
}

/** Opens what `writeLexicon` wrote; throws what is wrong and what to do. */
export function readLexicon(text: string): LexiconColumns {
  const lines = lineReader(text);
  const header = headerOf(lines.next());
  const readings = CharacterReadings.read(lines.next());
  const words: string[] = [];
  let word = '';
  for (let count = 0; count < header.words; count++) {
    const line = lines.next();
    word = word.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    words.push(word);
  }
  const offsets = new Uint32Array(header.words + 1);
  for (let count = 0; count < header.words; count++) {
    offsets[count] = lines.offset();
    lines.skip();
  }
  offsets[header.words] = lines.offset();
  if (lines.offset() <= (offsets[header.words - 1] ?? 0)) throw damaged();
  const sensesAt = (line: number): readonly Sense[] => {
    const [start = 0, end = 0] = [offsets[line], offsets[line + 1]];
    return text
      .slice(start, end - 1)
      .split('|')
      .map((sense) => readSense(words[line] ?? '', sense, readings));
  };
  return { header, words, readings, sensesAt };
}

function headerOf(line: string): LexiconHeader & { readonly words: number } {
  let header: Partial<LexiconHeader & { readonly words: number }> | null = null;
  try {
    header = JSON.parse(line);
  } catch {
    throw damaged();
  }
  if (header?.format !== 'duizhao-lexicon' || typeof header.words !== 'number') throw damaged();
  if (header.version !== LEXICON_VERSION) {
    throw new Error(
      `The lexicon has version ${header.version}; this Duizhao reads version ${LEXICON_VERSION}. Build it again.`,
    );
  }
  return header as LexiconHeader & { readonly words: number };
}

function damaged(): Error {
  return new Error('This is not a lexicon, or a damaged one. Build it again with npm run build:lexicon.');
}

function lineReader(text: string) {
  let at = 0;
  const skip = () => {
    const end = text.indexOf('\n', at);
    const start = at;
    at = end < 0 ? text.length + 1 : end + 1;
    return text.slice(start, at - 1);
  };
  return { next: skip, skip, offset: () => at };
}

function frontCode(before: string, word: string): string {
  let shared = 0;
  while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
  return `${shared}${word.slice(shared)}`;
}

function writeSense(word: string, { reading, glosses }: Sense, readings: CharacterReadings): string {
  const meaning = glosses.map((gloss) => gloss.replace(/[|/\t\n^]/g, ' ')).join('/');
  const usual = readings.readingOf(word);
  if (reading === usual) return meaning;
  return reading === capitalized(usual) ? CAPITALIZED + meaning : `${reading}\t${meaning}`;
}

function readSense(word: string, written: string, readings: CharacterReadings): Sense {
  const tab = written.indexOf('\t');
  const isName = written.startsWith(CAPITALIZED);
  const meaning = written.slice(tab >= 0 ? tab + 1 : Number(isName));
  const usual = readings.readingOf(word);
  const reading = tab >= 0 ? written.slice(0, tab) : isName ? capitalized(usual) : usual;
  return { reading, glosses: meaning.split('/') };
}

function capitalized(reading: string): string {
  return reading.slice(0, 1).toUpperCase() + reading.slice(1);
}
