import { detectLanguage, type Language } from '../../text/index.ts';
import { DOCUMENT_FIELDS, type DocumentField } from '../document-fields.ts';
import { languageOfTag } from '../language-tag.ts';

type Rows = readonly (readonly string[])[];

/** Which column holds what. */
export interface Columns {
  readonly en: number;
  readonly zh: number;
  /** The tags of the two columns, where the first row names them. */
  readonly tags: Readonly<Record<Language, string>>;
  readonly fields: readonly (readonly [DocumentField, number])[];
  readonly note: number | undefined;
  readonly hasHeader: boolean;
}

/** Names of columns that show a first row to be a header where it does not name languages. */
const HEADER_WORDS =
  /^(?:source|target|src|tgt|trg|text|translation|id|key|front|back|note|score|document|原文|译文|譯文|序号)$/i;

/** Finds the columns by the first row's names, or else by what the rows hold. */
export function findColumns(rows: Rows): Columns | undefined {
  const [first = []] = rows;
  const names = first.map((cell) => cell.trim());
  const named = byNames(names);
  if (named !== undefined) return { ...named, ...asideColumns(names), hasHeader: true };
  const hasHeader = names.some((name) => HEADER_WORDS.test(name));
  const body = hasHeader ? rows.slice(1) : rows;
  const found = byContent(body);
  if (found === undefined) return undefined;
  const document = documentColumn(body, found);
  const aside = hasHeader
    ? asideColumns(names)
    : { fields: document === undefined ? [] : [['document', document] as const], note: undefined };
  return { ...found, tags: { en: 'en', zh: 'zh' }, ...aside, hasHeader };
}

function byNames(names: readonly string[]): Pick<Columns, Language | 'tags'> | undefined {
  const en = names.findIndex((name) => languageOfName(name) === 'en');
  const zh = names.findIndex((name) => languageOfName(name) === 'zh');
  return en < 0 || zh < 0 ? undefined : { en, zh, tags: { en: tagOf(names[en]), zh: tagOf(names[zh]) } };
}

/** `zh-TW`, `Chinese (Taiwan)`, `Target (zh-TW)`; not a sentence that begins with "English". */
function languageOfName(name: string): Language | undefined {
  if (name.length > 40) return undefined;
  return languageOfTag(name) ?? languageOfTag(/\(([^)]+)\)$/.exec(name)?.[1] ?? '');
}

/** `zh-TW` is a tag, `Chinese` is none. */
function tagOf(name = ''): string {
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.test(name) ? name : (languageOfName(name) ?? name);
}

function asideColumns(names: readonly string[]): Pick<Columns, 'fields' | 'note'> {
  const lower = names.map((name) => name.toLowerCase());
  const fields = DOCUMENT_FIELDS.flatMap((field) => {
    const column = lower.findIndex(
      (name) => name === field || (field === 'document' && name.startsWith('doc')),
    );
    return column < 0 ? [] : [[field, column] as const];
  });
  const note = lower.findIndex((name) => name === 'note' || name === 'notes' || name === 'comment');
  return { fields, note: note < 0 ? undefined : note };
}

/** The columns with the most English and the most Chinese text. */
function byContent(rows: Rows): Record<Language, number> | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const amounts = { en: new Array<number>(width).fill(0), zh: new Array<number>(width).fill(0) };
  for (const row of rows) {
    row.forEach((cell, column) => {
      const language = detectLanguage(cell);
      // Identifiers are Latin letters too, but have no spaces: they weigh little beside sentences.
      if (language !== undefined) amounts[language][column] = (amounts[language][column] ?? 0) + weight(cell);
    });
  }
  const zh = largest(amounts.zh, -1);
  const en = largest(amounts.en, zh);
  return en === undefined || zh === undefined ? undefined : { en, zh };
}

function weight(cell: string): number {
  return 1 + cell.split(' ').length * 4 + (cell.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function largest(amounts: readonly number[], except: number | undefined): number | undefined {
  let best: number | undefined;
  amounts.forEach((amount, column) => {
    if (column !== except && amount > (best === undefined ? 0 : (amounts[best] ?? 0))) best = column;
  });
  return best;
}

/** The column of identifiers with the most different values, when rows in a row share them. */
function documentColumn(rows: Rows, { en, zh }: Record<Language, number>): number | undefined {
  const width = rows[0]?.length ?? 0;
  let best: number | undefined;
  let most = 0;
  for (let column = 0; column < width; column++) {
    if (column === en || column === zh) continue;
    const values = rows.map((row) => row[column] ?? '');
    const different = new Set(values).size;
    const isIdentifier = values.every((value) => /^[^\s]{1,200}$/.test(value) && !/^-?\d*\.\d+$/.test(value));
    const isShared = different < rows.length || rows.length === 1;
    if (isIdentifier && isShared && different > most) {
      best = column;
      most = different;
    }
  }
  return best;
}
