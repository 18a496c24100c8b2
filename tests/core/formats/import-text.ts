import {
  type Imported,
  type ImportOptions,
  openImporter,
  type SourceDocument,
} from '../../../src/core/formats/index.ts';

/** What the platform lends to core. */
export const openTextDecoder = (encoding: string, fatal: boolean) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true });

/** Imports a file at once, or in pieces of `size`. */
export function importAll(
  name: string,
  content: string | Uint8Array,
  { size = content.length, ...options }: Partial<ImportOptions> & { readonly size?: number } = {},
): readonly Imported[] {
  const importer = openImporter({ name, openTextDecoder, ...options });
  const found: Imported[] = [];
  for (let at = 0; at < content.length; at += size)
    for (const one of importer.write(content.slice(at, at + size))) found.push(one);
  return [...found, ...importer.end()];
}

export function unitsOf(found: readonly Imported[]) {
  return found.flatMap((one) => (one.kind === 'unit' ? [one] : []));
}

/** `[en, zh]` of each unit. */
export function textsOf(found: readonly Imported[]): readonly (readonly [string, string])[] {
  return unitsOf(found).map(({ unit: { segments } }) => [segments.en, segments.zh]);
}

/** `line code detail` of whatever is no unit. */
export function problemsOf(found: readonly Imported[]): readonly string[] {
  return found.flatMap((one) =>
    one.kind === 'unit'
      ? []
      : [
          [
            one.kind === 'refusal' ? 'refused' : '',
            one.problem.line ?? '',
            one.problem.code,
            one.problem.detail ?? '',
          ]
            .filter((part) => part !== '')
            .join(' '),
        ],
  );
}

export const HARBOR: SourceDocument = { id: 'harbor', provenance: {} };
