import { type Lexicon, openLexicon } from '../core/lexicon/index.ts';

let opening: Promise<Lexicon> | undefined;

/** The lexicon that ships with the extension; read once, when something is to be aligned. */
export function bundledLexicon(): Promise<Lexicon> {
  opening ??= readLexicon();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function readLexicon(): Promise<Lexicon> {
  const { body } = await fetch(new URL('/lexicon/cc-cedict.bin', location.origin));
  if (body === null) throw new Error('The bundled lexicon cannot be read.');
  return openLexicon(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}
