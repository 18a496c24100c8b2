import type { Language } from '../text/index.ts';

/** What can be wrong in a file, as the interface's translations name it. */
export type ProblemCode = keyof typeof MESSAGES;

/** Something in a file that could not be read; unless it is a refusal, the rest of the file still is. */
export interface Problem {
  readonly code: ProblemCode;
  /** From 1; absent when the problem is of the whole file. */
  readonly line?: number;
  /** From 1, where it is known. */
  readonly column?: number;
  /** What the message says in particular: a name, a count, the parser's reason. */
  readonly detail?: string;
  /** In English: what is wrong, and what to do. */
  readonly message: string;
}

/** Where a problem is; `{}` for the whole file. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
}

/** `problemAt('no-chinese', { line: 3 })` → line 3, 'This unit has no Chinese text.' */
export function problemAt(code: ProblemCode, place: Place, detail?: string): Problem {
  return {
    code,
    ...place,
    ...(detail !== undefined && { detail }),
    message: MESSAGES[code](detail ?? ''),
  };
}

/** The problem of a unit that lacks a language. */
export function missingSide(language: Language): ProblemCode {
  return language === 'en' ? 'no-english' : 'no-chinese';
}

const MESSAGES = {
  // The whole file.
  empty: () => 'This file is empty. Choose a file that holds text.',
  binary: (what: string) =>
    `This is no text file${what === '' ? '' : ` (${what})`}. Export it as TMX, XLIFF, TSV or another text format first.`,
  'unknown-format': () =>
    'The format of this file is not known. Duizhao reads TMX, XLIFF, TSV, CSV, JSON Lines, Moses, alternating lines, PO and Anki text.',
  'wrong-encoding': (encoding: string) =>
    `The bytes here are not ${encoding}. Save the file as UTF-8, or name the encoding it has (an older Chinese file: GB18030 or Big5).`,
  'unknown-encoding': (encoding: string) =>
    `The file says it is encoded as "${encoding}", which is not known. Save it as UTF-8.`,
  'no-units': (languages: string) =>
    languages === ''
      ? 'The file holds no translated unit.'
      : `The file holds no unit with both English and Chinese. Its languages: ${languages}.`,
  'other-languages': (languages: string) =>
    `Languages other than English and Chinese were left out: ${languages}.`,
  // XML.
  'entity-declared': () =>
    'The file declares XML entities, which can read other files or fill the memory; Duizhao does not expand them. Remove the <!ENTITY …> lines, or export the file again without them.',
  'too-deep': () =>
    'Elements are nested deeper than any exchange file needs. The file is damaged or hostile.',
  'not-this-xml': (root: string) =>
    root === ''
      ? 'The file is not XML: it has no element. Choose the file that your translation tool exported.'
      : `The file is XML, but <${root}> is neither TMX nor XLIFF.`,
  'malformed-xml': (reason: string) => `The XML is not well-formed here: ${reason}.`,
  'too-many-errors': () => 'The XML has so many errors that the rest is not read. Export the file again.',
  truncated: () => 'The file ends in the middle. What was complete is read; export or copy the file again.',
  'bare-ampersand': () => 'An "&" stands alone and was read as it is; in XML it is written "&amp;".',
  // One unit.
  'no-text': () => 'This unit has no text.',
  'no-english': () => 'This unit has no English text.',
  'no-chinese': () => 'This unit has no Chinese text.',
  'unknown-language': () => 'This line is neither English nor Chinese.',
  'many-alternatives': (most: string) =>
    `This unit has more than ${most} texts in one language; those after the first ${most} were left out.`,
  'not-translated': (state: string) => `This unit is not translated yet${state === '' ? '' : ` (${state})`}.`,
  // Lines.
  'bad-bytes': (encoding: string) => `This line has bytes that are not ${encoding}; they are shown as �.`,
  'few-columns': () => 'This row has too few columns.',
  'open-quote': () => 'A quotation mark opens here and is never closed; it was read as text.',
  'no-columns': () =>
    'No column of English beside one of Chinese was found. Name them "en" and "zh" in the first row.',
  'not-json': (reason: string) => `This line is not a JSON object: ${reason}`,
  'json-array': () => 'The file is one JSON array. Write one object a line (JSON Lines).',
  'not-a-pair': () => 'This object has no text in both languages, such as {"en": "…", "zh": "…"}.',
  'line-unpaired': (languages: string) => `This line has no ${languages} line after it.`,
  'last-unpaired': () => 'The last line has no counterpart.',
  'uneven-files': (detail: string) =>
    `The two files differ in length (${detail}). From here on lines have no counterpart; make sure the files belong together.`,
  'bad-po': (line: string) => `This is not PO: "${line}".`,
} satisfies Record<string, (detail: string) => string>;
