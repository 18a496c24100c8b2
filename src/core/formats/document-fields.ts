import type { Provenance } from '../corpus/index.ts';
import type { SourceDocument } from './exchange-unit.ts';

/** A document said in flat fields, as columns, properties and keys of exchange files hold it. */
export const DOCUMENT_FIELDS = [
  'document',
  'title_en',
  'title_zh',
  'outlet',
  'url',
  'date',
  'credits',
  'licence',
] as const;

export type DocumentField = (typeof DOCUMENT_FIELDS)[number];
export type DocumentFields = Partial<Readonly<Record<DocumentField, string>>>;

/** `{ id: 'harbor', provenance: { outlet: 'A' } }` → `{ document: 'harbor', outlet: 'A' }` */
export function fieldsOfDocument({ id, provenance }: SourceDocument): DocumentFields {
  const { title, ...rest } = provenance;
  return { document: id, ...(title !== undefined && { title_en: title.en, title_zh: title.zh }), ...rest };
}

/** Makes documents from fields; units in a row with the same fields share one. */
export class DocumentReader {
  readonly #fallback: SourceDocument;
  #key = '';
  #last: SourceDocument | undefined;

  /** `fallback` names the document where the fields do not. */
  constructor(fallback: SourceDocument) {
    this.#fallback = fallback;
  }

  read(fields: DocumentFields): SourceDocument | undefined {
    const key = DOCUMENT_FIELDS.map((name) => fields[name] ?? '').join('\0');
    if (key !== this.#key) {
      this.#key = key;
      this.#last = this.#make(fields);
    }
    return this.#last;
  }

  #make(fields: DocumentFields): SourceDocument | undefined {
    const given = DOCUMENT_FIELDS.filter((name) => fields[name] !== undefined && fields[name] !== '');
    if (given.length === 0) return undefined;
    return { id: fields.document || this.#fallback.id, provenance: provenanceOf(fields) };
  }
}

function provenanceOf({
  title_en,
  title_zh,
  outlet,
  url,
  date,
  credits,
  licence,
}: DocumentFields): Provenance {
  return {
    ...((title_en || title_zh) && { title: { en: title_en ?? '', zh: title_zh ?? '' } }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(date && { date }),
    ...(credits && { credits }),
    ...(licence && { licence }),
  };
}
