import type { OpenReader, Reader } from '../../../src/core/formats/reader.ts';
import { HARBOR } from './import-text.ts';

/**
 * A reader, and what it has found so far: `7 en:Harbor zh:港口 {"note":"n"}` for a unit, `7 code detail` for a problem,
 * `refused 7 code detail`.
 */
export function openText(open: OpenReader): { readonly reader: Reader; readonly found: readonly string[] } {
  const found: string[] = [];
  const reader = open(
    {
      unit({ line, variants, ...rest }) {
        const texts = variants.map((one) => `${one.tag ?? '?'}:${one.text}`);
        found.push(
          [line, ...texts, ...(Object.keys(rest).length > 0 ? [JSON.stringify(rest)] : [])].join(' '),
        );
      },
      problem: ({ line, code, detail }) => found.push([line ?? '-', code, detail ?? ''].join(' ').trim()),
      refuse: ({ line, code, detail }) =>
        found.push(['refused', line ?? '-', code, detail ?? ''].join(' ').trim()),
    },
    { document: HARBOR },
  );
  return { reader, found };
}

/** What a reader finds in a text given in pieces of `size`, as `openText` writes it. */
export function readText(open: OpenReader, text: string, size = Math.max(1, text.length)): readonly string[] {
  const { reader, found } = openText(open);
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  reader.end();
  return found;
}
