import type { Provenance, Segments } from '../corpus/index.ts';
import { damaged } from './pack-files.ts';

/** A document where it starts in a block, or the one that goes on from an earlier block. */
export interface BlockDocument {
  /** The number of its first unit. */
  readonly first: number;
  /** Absent when the document goes on from an earlier block. */
  readonly id?: string;
  readonly provenance?: Provenance;
}

/** The text of up to twelve units and the documents they are of, in order. */
export interface TextBlock {
  readonly documents: readonly BlockDocument[];
  readonly segments: readonly Segments[];
}

const SEPARATOR = '\0';
/** Stands before what tells whether a separator or itself is meant, in the rare text that has one of them. */
const ESCAPE = '\x01';

/**
 * A block as text: its documents as JSON, then all English segments, then all Chinese ones, which compress better
 * apart; a zero between them.
 */
export function writeBlockText({ documents, segments }: TextBlock): string {
  const head = JSON.stringify(
    documents.map(({ first, id, provenance }) =>
      id === undefined ? [first] : provenance === undefined ? [first, id] : [first, id, provenance],
    ),
  );
  return [
    head,
    ...segments.map(({ en }) => escapeSegment(en)),
    ...segments.map(({ zh }) => escapeSegment(zh)),
  ].join(SEPARATOR);
}

/** What `writeBlockText` wrote, every type checked: a block's checksum tells damage, not who wrote it. */
export function readBlockText(text: string): TextBlock {
  const [head = '', ...parts] = text.split(SEPARATOR);
  if (parts.length % 2 !== 0) throw damaged('a unit is not text in two languages');
  const count = parts.length / 2;
  const read = text.includes(ESCAPE) ? parts.map(unescapeSegment) : parts;
  return {
    documents: readDocuments(head),
    segments: Array.from({ length: count }, (_, at) => ({ en: read[at] ?? '', zh: read[count + at] ?? '' })),
  };
}

function escapeSegment(text: string): string {
  return text.includes(SEPARATOR) || text.includes(ESCAPE)
    ? text.replaceAll(ESCAPE, `${ESCAPE}1`).replaceAll(SEPARATOR, `${ESCAPE}0`)
    : text;
}

function unescapeSegment(text: string): string {
  return text.replaceAll(`${ESCAPE}0`, SEPARATOR).replaceAll(`${ESCAPE}1`, ESCAPE);
}

function readDocuments(json: string): readonly BlockDocument[] {
  const documents = parse(json);
  if (!Array.isArray(documents)) throw damaged('a block of text has no documents');
  return documents.map((document: unknown) => {
    if (!Array.isArray(document)) throw damaged('a document is not what it should be');
    return readDocument(document);
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged("a block's documents are no JSON");
  }
}

function readDocument([first, id, provenance]: readonly unknown[]): BlockDocument {
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 0)
    throw damaged('a document starts nowhere');
  if (typeof id !== 'string') return { first };
  return typeof provenance === 'object' && provenance !== null
    ? { first, id, provenance: readProvenance(provenance as Readonly<Record<string, unknown>>) }
    : { first, id };
}

function readProvenance(fields: Readonly<Record<string, unknown>>): Provenance {
  const texts = ['outlet', 'url', 'date', 'credits', 'licence'].flatMap((name) =>
    typeof fields[name] === 'string' ? [[name, fields[name]]] : [],
  );
  const { title } = fields;
  if (typeof title !== 'object' || title === null) return Object.fromEntries(texts);
  const { en, zh } = title as Readonly<Record<string, unknown>>;
  if (typeof en !== 'string' || typeof zh !== 'string') throw damaged('a title is not text');
  return { ...Object.fromEntries(texts), title: { en, zh } };
}
