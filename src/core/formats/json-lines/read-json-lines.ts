import { DOCUMENT_FIELDS, type DocumentFields, DocumentReader } from '../document-fields.ts';
import { languageOfTag } from '../language-tag.ts';
import { LineSplitter } from '../lines/line-splitter.ts';
import { problemAt } from '../problem.ts';
import type { Reader, ReaderOptions, Sink, Variant } from '../reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Objects that may hold the texts by language: Hugging Face's `translation`, Duizhao's own `segments`. */
const NESTED = ['translation', 'segments', 'text'];
/** Names of the two texts where their language is said elsewhere, or nowhere. */
const SIDES = [
  ['source', 'target'],
  ['src', 'tgt'],
  ['src', 'trg'],
  ['sentence1', 'sentence2'],
] as const;

/** One object a line: `{"en":"…","zh":"…"}`, with `document`, `note` and the like beside it. */
export function readJsonLines(sink: Sink, options: ReaderOptions): Reader {
  const documents = new DocumentReader(options.document);
  let isRefused = false;
  return new LineSplitter((line, number) => {
    if (isRefused || line.trim() === '') return;
    if (number === 1 && line.trimStart().startsWith('[')) {
      isRefused = true;
      sink.refuse(problemAt('json-array', { line: 1 }));
      return;
    }
    const fields = parse(line);
    if (typeof fields === 'string') {
      sink.problem(problemAt('not-json', { line: number }, fields));
      return;
    }
    const variants = variantsOf(fields);
    if (variants.length < 2) {
      sink.problem(problemAt('not-a-pair', { line: number }));
      return;
    }
    const document = documents.read(documentFieldsOf(fields));
    const { note, created } = fields;
    sink.unit({
      line: number,
      variants,
      ...(typeof note === 'string' && { note }),
      ...(typeof created === 'string' && { created }),
      ...(document !== undefined && { document }),
    });
  });
}

/** The object, or why there is none. */
function parse(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : 'it is no object';
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function variantsOf(fields: Fields): readonly Variant[] {
  for (const name of NESTED) {
    const nested = fields[name];
    if (isFields(nested)) return byLanguage(nested, fields);
  }
  const named = byLanguage(fields, fields);
  if (named.length > 0) return named;
  const sides = bySide(fields);
  return sides.length > 0 ? sides : byPartOfName(fields);
}

function byLanguage(texts: Fields, { languages }: Fields): readonly Variant[] {
  const tags = isFields(languages) ? languages : {};
  return Object.entries(texts).flatMap(([name, text]) => {
    if (typeof text !== 'string' || !isLanguageName(name)) return [];
    const tag = tags[name];
    return [{ tag: typeof tag === 'string' ? tag : name, text }];
  });
}

/** `en`, `zh-CN`, `fr`, `Chinese`; not `id`, `note` or `document`. */
function isLanguageName(name: string): boolean {
  return languageOfTag(name) !== undefined || (/^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name) && name !== 'id');
}

/** `text_en` and `text_zh`. */
function byPartOfName(fields: Fields): readonly Variant[] {
  return Object.entries(fields).flatMap(([name, text]) => {
    const isField = DOCUMENT_FIELDS.some((field) => field === name);
    const tag = name.split(/[_.-]/).find((part) => languageOfTag(part) !== undefined);
    return isField || tag === undefined || typeof text !== 'string' ? [] : [{ tag, text }];
  });
}

function bySide(fields: Fields): readonly Variant[] {
  const sides = SIDES.find((names) => names.every((name) => typeof fields[name] === 'string')) ?? [];
  return sides.map((name) => {
    const stated = [`${name}_lang`, `${name}_language`, `${name}Lang`, `${name}Language`].map(
      (one) => fields[one],
    );
    const tag = stated.find((one) => typeof one === 'string');
    return { tag: typeof tag === 'string' ? tag : undefined, text: String(fields[name]) };
  });
}

function documentFieldsOf(fields: Fields): DocumentFields {
  const given = DOCUMENT_FIELDS.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
