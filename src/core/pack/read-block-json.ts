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

/** The text of up to sixteen units and the documents they are of, in order. */
export interface TextBlock {
  readonly documents: readonly BlockDocument[];
  readonly segments: readonly Segments[];
}

/** A block's JSON, taken apart with every type checked: its checksum tells damage, not who wrote it. */
export function readBlockJson(json: string): TextBlock {
  const written = parse(json);
  if (!Array.isArray(written)) throw damaged('a block of text is not what it should be');
  const [documents, segments]: readonly unknown[] = written;
  return { documents: arrayOf(documents, readDocument), segments: arrayOf(segments, readSegments) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged('a block of text is no JSON');
  }
}

function arrayOf<Part>(value: unknown, read: (part: readonly unknown[]) => Part): readonly Part[] {
  if (!Array.isArray(value)) throw damaged('a block of text lacks a part');
  return value.map((part: unknown) => {
    if (!Array.isArray(part)) throw damaged('a block of text has an odd part');
    return read(part);
  });
}

function readSegments([en, zh]: readonly unknown[]): Segments {
  if (typeof en !== 'string' || typeof zh !== 'string') throw damaged('a unit is not text');
  return { en, zh };
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
  return { ...Object.fromEntries(texts), title: readSegments([en, zh]) };
}
