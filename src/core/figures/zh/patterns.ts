import { type Finding, found, type Reading, type ReadingContext, skipTo } from '../reading.ts';

/** Reads the groups of a pattern; `undefined` when they make no figure, `'name'` when they are words to pass over. */
export type Read = (
  groups: readonly (string | undefined)[],
  context: ReadingContext,
) => Reading | 'name' | undefined;

/** A pattern and the characters it is tried at: those it begins with, or those after the numeral it begins with. */
export type Row = readonly [characters: string, pattern: string, read: Read];

interface Entry {
  readonly source: string;
  /** Compiled when it is first tried: most texts need few. */
  pattern: RegExp | undefined;
  readonly read: Read;
}

/** Patterns in an order of precedence, each tried only where one of its characters is. */
export class Patterns {
  readonly #byCharacter = new Map<string, Entry[]>();

  constructor(rows: readonly Row[]) {
    for (const [characters, source, read] of rows) {
      const entry = { source, pattern: undefined, read };
      for (const character of characters) {
        const entries = this.#byCharacter.get(character);
        if (entries === undefined) this.#byCharacter.set(character, [entry]);
        else entries.push(entry);
      }
    }
  }

  /** The characters at which a pattern is tried. */
  characters(): Iterable<string> {
    return this.#byCharacter.keys();
  }

  /** The first pattern that reads a figure at a place. */
  at(text: string, start: number, character: string, context: ReadingContext = {}): Finding | undefined {
    const entries = this.#byCharacter.get(character);
    if (entries === undefined) return undefined;
    for (const entry of entries) {
      entry.pattern ??= new RegExp(entry.source, 'y');
      entry.pattern.lastIndex = start;
      const match = entry.pattern.exec(text);
      const reading = match === null ? undefined : entry.read(match.slice(1), context);
      if (match === null || reading === undefined) continue;
      const end = start + match[0].length;
      return reading === 'name' ? skipTo(end) : found(start, end, reading);
    }
    return undefined;
  }
}
