import { type Lexicon, openLexicon } from '../core/lexicon/index.ts';
import { keptUnlessFailed } from '../core/shared/index.ts';

let opened: Lexicon | undefined;
const lexicon = keptUnlessFailed(readLexicon);

/** The lexicon that ships with the extension; read once, when something is to be aligned, or a word looked up. */
export function bundledLexicon(): Promise<Lexicon> {
  return lexicon.obtain();
}

/** The lexicon where it has been read already, for what does well without it. */
export function lexiconIfOpen(): Lexicon | undefined {
  return opened;
}

async function readLexicon(): Promise<Lexicon> {
  const { body } = await fetch(new URL('/lexicon/cc-cedict.bin', location.origin));
  if (body === null) throw new Error('The bundled lexicon cannot be read.');
  opened = openLexicon(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
  return opened;
}
