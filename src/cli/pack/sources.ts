import { basename } from 'node:path';
import { formatOfName, languageOfFile } from '../../core/formats/index.ts';
import type { Source } from '../source/index.ts';

/** A file, or the two of a Moses corpus, as a build reads and names it. */
export interface NamedSource {
  readonly label: string;
  readonly source: Source;
}

/** What files are read as: two that follow each other and end in a language each, `a.en a.zh`, are one Moses corpus. */
export function sourcesOf(files: readonly string[]): readonly NamedSource[] {
  const sources: NamedSource[] = [];
  for (let at = 0; at < files.length; at++) {
    const [path = '', next] = files.slice(at, at + 2);
    if (next !== undefined && areMoses(path, next)) {
      sources.push({ label: `${path} + ${next}`, source: { kind: 'moses', paths: [path, next] } });
      at++;
    } else sources.push({ label: path, source: { kind: 'file', path, format: undefined } });
  }
  return sources;
}

function areMoses(...paths: readonly [string, string]): boolean {
  const names = paths.map((path) => basename(path).replace(/\.gz$/i, ''));
  const [one, other] = names.map(languageOfFile);
  const isNamedOtherwise = names.some((name) => {
    const format = formatOfName(name);
    return format !== undefined && format !== 'lines';
  });
  return one !== undefined && other !== undefined && one !== other && !isNamedOtherwise;
}
