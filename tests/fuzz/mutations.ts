import fc from 'fast-check';

/** How often a fuzz test runs: `usual` times, or as often as the variable FUZZ_RUNS says. */
export function fuzzRuns(usual: number): number {
  return Number(process.env['FUZZ_RUNS'] ?? usual);
}

/** One damage to a file, at a place that is taken modulo the file's length. */
export type Mutation =
  | { readonly kind: 'delete' | 'cut'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly times: number }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }
  | { readonly kind: 'insert' | 'replace'; readonly at: number; readonly piece: string };

/** Marks that grammars are made of, words, numbers, and single characters. */
const TOKEN = /<[^<>]{0,200}>|&[^;\s]{0,10};|"[^"\n]{0,60}"|\r\n|[\p{L}_]+|\d+|./gsu;

/** What breaks readers: the grammar of each format where it does not belong, names of prototypes, odd characters. */
const PIECES = [
  ...['<!DOCTYPE tmx [', '<!ENTITY a "b">', '<!--', '-->', '<![CDATA[', ']]>', '<?xml', '?>', '</', '/>'],
  ...['<seg>', '</seg>', '<tu>', '</tuv>', '<ph>', '<sub>', '<mrk mtype="seg" mid="1">', '<target>'],
  ...['&#0;', '&#xD800;', '&#x110000;', '&#99999999999;', '&a', '&', '"', "'", '<', '>'],
  ...['{', '}', '[', ']', '\\', '\\u0000', ':', ',', ';', '\t', '|', '\n', '\r', '\r\n', '""'],
  ...[
    '"__proto__":{"polluted":1},',
    '__proto__',
    '"constructor":{"prototype":{"polluted":1}},',
    'constructor',
  ],
  ...['prototype', 'hasOwnProperty', 'toString', 'msgid "', 'msgstr[9999999999] "', 'msgctxt "', '#, fuzzy'],
  ...['#separator:', '#columns:', '#tags column:1e9', '# document: ', '{{c1::', '[sound:', '<img onerror=x>'],
  ...['\0', '\uFEFF', '\uFFFE', '\uFDD0', '\uD800', '\uDC00', '\u202E', '\u2066', '\u{1F600}', '1e999', '-0'],
] as const;

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 4 }),
  // Nesting, and parts longer than any file needs.
  fc
    .tuple(
      fc.constantFrom('<a>', '<ph>', '<sub>', '[', '{"a":', '"', '(', '　', ' '),
      fc.constantFrom(300, 5000),
    )
    .map(([part, times]) => part.repeat(times)),
  fc.constantFrom(3000, 70_000).map((length) => `<tu x="${'y'.repeat(length)}">`),
);
const at = fc.nat(1_000_000);

/** Up to eight damages. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ kind: fc.constantFrom('delete', 'delete', 'cut'), at }), weight: 3 },
    {
      arbitrary: fc.record({ kind: fc.constant('repeat'), at, times: fc.constantFrom(1, 2, 40) }),
      weight: 2,
    },
    { arbitrary: fc.record({ kind: fc.constant('swap'), at, with: at }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constantFrom('insert', 'replace'), at, piece }), weight: 4 },
  ) as fc.Arbitrary<Mutation>,
  { minLength: 1, maxLength: 8 },
);

/** The text with all damages done to its tokens, one after another. */
export function mutated(text: string, damages: readonly Mutation[]): string {
  const tokens = text.match(TOKEN) ?? [];
  for (const damage of damages) if (tokens.length > 0) damageTokens(tokens, damage);
  return tokens.join('');
}

function damageTokens(tokens: string[], damage: Mutation): void {
  const place = damage.at % tokens.length;
  const token = tokens[place] ?? '';
  if (damage.kind === 'delete') tokens.splice(place, 1);
  else if (damage.kind === 'cut') tokens.length = place;
  else if (damage.kind === 'repeat') tokens.splice(place, 0, token.repeat(damage.times));
  else if (damage.kind === 'insert') tokens.splice(place, 0, damage.piece);
  else if (damage.kind === 'replace') tokens[place] = damage.piece;
  else if (damage.kind === 'swap') {
    const other = damage.with % tokens.length;
    tokens[place] = tokens[other] ?? '';
    tokens[other] = token;
  }
}

/** Bytes to be changed: place and what is flipped in it. */
export const byteFlips: fc.Arbitrary<readonly (readonly [place: number, mask: number])[]> = fc.array(
  fc.tuple(at, fc.integer({ min: 1, max: 255 })),
  { maxLength: 4 },
);

/** A copy with bytes flipped. */
export function flipped(
  bytes: Uint8Array<ArrayBuffer>,
  flips: readonly (readonly [place: number, mask: number])[],
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  for (const [place, mask] of copy.length === 0 ? [] : flips)
    copy[place % copy.length] = (copy[place % copy.length] ?? 0) ^ mask;
  return copy;
}

/** What every object inherits from; a hostile file may not add to it. */
export function prototypeNames(): readonly string[] {
  return [Object, Array, String, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
}
