import { elementAt } from '../shared/index.ts';
import type { LexiconWord } from './sense.ts';

const FIRST_HANZI = 0x3400;
const HANZI = 0xa000 - FIRST_HANZI;

/** The readings of single hanzi: the usual one, and for matching all of them without tones. */
export class CharacterReadings {
  /** By code point: a hanzi of a text is then looked up without a string of its own. */
  private readonly plain = new Map<number, readonly string[]>();
  /** Every syllable without its tone. */
  readonly syllables: ReadonlySet<string>;
  /** Of each hanzi by its distance from U+3400 the number of its only syllable; 0 where it has none or several. */
  private readonly only = new Uint16Array(HANZI);
  private readonly numbers: ReadonlyMap<string, number>;

  private constructor(private readonly usual: ReadonlyMap<string, readonly string[]>) {
    for (const [character, readings] of usual)
      this.plain.set(character.codePointAt(0) ?? 0, [...new Set(readings.map(toneless))]);
    this.syllables = new Set([...this.plain.values()].flat());
    this.numbers = new Map([...this.syllables].map((syllable, at) => [syllable, at + 1]));
    for (const [code, [syllable = '', ...others]] of this.plain)
      if (others.length === 0) this.only[code - FIRST_HANZI] = this.numbers.get(syllable) ?? 0;
  }

  /** Counts how each hanzi is read in all words; the most frequent reading comes first. */
  static of(words: readonly LexiconWord[]): CharacterReadings {
    const counts = new Map<string, Map<string, number>>();
    for (const { word, senses } of words) {
      for (const { reading } of senses) {
        const syllables = reading.toLowerCase().split(' ');
        const hanzi = Array.from(word);
        if (hanzi.length !== syllables.length) continue;
        hanzi.forEach((character, at) => {
          const of = counts.get(character) ?? new Map<string, number>();
          const syllable = elementAt(syllables, at);
          counts.set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1));
        });
      }
    }
    const ordered = [...counts].map(([character, of]): [string, string[]] => [
      character,
      [...of].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1)).map(([reading]) => reading),
    ]);
    return new CharacterReadings(new Map(ordered.sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  static read(line: string): CharacterReadings {
    const readings = line.split(' ').map((written): [string, string[]] => {
      const [character = ''] = written;
      return [character, written.slice(character.length).split(',')];
    });
    return new CharacterReadings(new Map(readings));
  }

  write(): string {
    return [...this.usual].map(([character, readings]) => character + readings.join(',')).join(' ');
  }

  /** The word read hanzi by hanzi in the usual way: `readingOf('郑州') → 'zheng4 zhou1'`. */
  readingOf(word: string): string {
    return Array.from(word, (character) => this.usual.get(character)?.[0] ?? character).join(' ');
  }

  /** All readings of a hanzi without tones, by its code: `syllablesOf(0x884c)` (行) → xing, hang. */
  syllablesOf(code: number): readonly string[] {
    return this.plain.get(code) ?? [];
  }

  /** Tells in no time of most hanzi that they are not read as any of some syllables; the others may be. */
  mayBeRead(asAny: Iterable<string>): (code: number) => boolean {
    const wanted = new Uint8Array(this.syllables.size + 1).fill(1, 0, 1);
    for (const syllable of asAny) wanted[this.numbers.get(syllable) ?? 0] = 1;
    return (code) => wanted[this.only[code - FIRST_HANZI] ?? 0] === 1;
  }
}

/** `toneless('lu:4') → 'lu'`: names in English rarely keep the dots. */
function toneless(syllable: string): string {
  return syllable.replace(/[\d:]/g, '');
}
