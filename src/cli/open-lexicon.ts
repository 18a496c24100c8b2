import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BUNDLED_LEXICON, buildBundledLexicon } from '../../scripts/build-lexicon.ts';
import { type Lexicon, openLexicon } from '../core/lexicon/index.ts';

/** Opens the lexicon that ships with the extension; builds it first in a fresh clone. */
export async function openBundledLexicon(): Promise<Lexicon> {
  if (!existsSync(BUNDLED_LEXICON)) await buildBundledLexicon();
  return openLexicon(gunzipSync(readFileSync(BUNDLED_LEXICON)).toString('utf8'));
}
