// Writes src/core/text/simplified.ts from the tables of OpenCC: traditional hanzi and their simplified forms.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

const convert = Converter({ from: 't', to: 'cn' });
let traditional = '';
let simplified = '';
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const plain = convert(character);
  if (plain === character || plain.length !== 1) continue;
  traditional += character;
  simplified += plain;
}
writeFileSync(
  fileURLToPath(new URL('../src/core/text/simplified.ts', import.meta.url)),
  `// Written by scripts/build-script-table.mjs from the tables of OpenCC (Apache License 2.0).

const TRADITIONAL =
  '${traditional}';
const SIMPLIFIED =
  '${simplified}';

let offsets: Int16Array | undefined;

/** The simplified form of a hanzi's code, itself where there is none: 漢 → 汉. */
export function simplifiedCode(code: number): number {
  offsets ??= distances();
  return code + (offsets[code - 0x4e00] ?? 0);
}

/** Distances from a traditional hanzi to its simplified form by its distance from U+4E00; 0 where they are the same. */
function distances(): Int16Array {
  const table = new Int16Array(0x5200);
  for (let place = 0; place < TRADITIONAL.length; place++) {
    const code = TRADITIONAL.charCodeAt(place);
    table[code - 0x4e00] = SIMPLIFIED.charCodeAt(place) - code;
  }
  return table;
}
`,
);
console.log(`${traditional.length} traditional hanzi in src/core/text/simplified.ts`);
