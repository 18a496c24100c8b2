import type { SourceDocument } from './exchange-unit.ts';

/** The document that stands for a file: `'news/a.en-zh.tmx' → 'a.en-zh'`. */
export function documentOfFile(name: string): SourceDocument {
  const file = name.replace(/^.*[/\\]/, '');
  return { id: file.replace(/(.)\.[^.]*$/, '$1'), provenance: {} };
}
