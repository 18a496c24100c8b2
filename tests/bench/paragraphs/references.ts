import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page and the text units that its reference knows. */
export interface SavedPage {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  /** `gold`: the reference is independent of any tool; `biased`: it came from Readability. */
  readonly group: 'gold' | 'biased';
}

/** A text unit of a page: 1 of the article, 0 not, -1 open, which counts neither way. */
export interface Unit {
  readonly t: string;
  readonly y: 1 | 0 | -1;
}

/** The pages of a folder, by its manifest. */
export function pagesOf(directory: string): readonly SavedPage[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as
    | { readonly pages: readonly SavedPage[] }
    | readonly SavedPage[];
  return 'pages' in manifest ? manifest.pages : manifest;
}

export function htmlOf(directory: string, { id }: SavedPage): string {
  return readFileSync(join(directory, `html/${id}.html`), 'utf8');
}

/** The units of a page that are long enough to be compared. */
export function unitsOf(directory: string, { id, lang }: SavedPage): readonly Unit[] {
  const read = JSON.parse(readFileSync(join(directory, `reference/${id}.json`), 'utf8')) as
    | { readonly units: readonly Unit[] }
    | readonly Unit[];
  const units = 'units' in read ? read.units : read;
  return units.map(({ t, y }) => ({ t: plain(t), y })).filter(({ t }) => t.length >= shortestOf(lang));
}

/** Characters of the shortest text that is compared. */
export function shortestOf(lang: 'en' | 'zh'): number {
  return lang === 'zh' ? 8 : 20;
}

/** White space collapsed. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
