import { DOCUMENT_FIELDS, type DocumentField, DocumentReader } from '../document-fields.ts';
import type { MultilingualUnit, Reader, ReaderOptions, Sink, Variant } from '../reader.ts';
import { SegmentText } from '../xml/segment-text.ts';
import { type XmlHandler, XmlReader } from '../xml/xml-reader.ts';
import { isoDateOf } from './tmx-date.ts';

type Attributes = Readonly<Record<string, string>>;

/** A `tu` being read. */
interface OpenUnit {
  readonly line: number;
  readonly sourceTag: string | undefined;
  readonly variants: (Variant & { readonly subflows: readonly string[] })[];
  readonly notes: string[];
  readonly fields: Partial<Record<DocumentField, string>>;
  created: string | undefined;
  tag: string | undefined;
}

/** TMX 1.1 to 1.4b: https://www.gala-global.org/tmx-14b */
export function readTmx(sink: Sink, options: ReaderOptions): Reader {
  return new XmlReader('tmx', sink, new TmxHandler(sink, options));
}

class TmxHandler implements XmlHandler {
  readonly #sink: Sink;
  readonly #documents: DocumentReader;
  #sourceTag: string | undefined;
  #unit: OpenUnit | undefined;
  #segment: SegmentText | undefined;
  /** The text of the `note` or `prop` being read. */
  #aside: { readonly field: string; text: string } | undefined;

  constructor(sink: Sink, { document }: ReaderOptions) {
    this.#sink = sink;
    this.#documents = new DocumentReader(document);
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.#segment !== undefined) this.#segment.open(name, attributes);
    else if (name === 'header') this.#sourceTag = languageTag(attributes['srclang']);
    else if (name === 'tu') this.#openUnit(attributes, line);
    else if (this.#unit === undefined) return;
    else if (name === 'tuv') this.#openVariant(this.#unit, attributes);
    else if (name === 'seg') this.#segment = new SegmentText('ends');
    else if (name === 'note') this.#aside = { field: 'note', text: '' };
    else if (name === 'prop') this.#aside = { field: attributes['type'] ?? '', text: '' };
  }

  text(text: string): void {
    if (this.#segment !== undefined) this.#segment.append(text);
    else if (this.#aside !== undefined) this.#aside.text += text;
  }

  close(name: string): void {
    if (name === 'seg') this.#closeSegment();
    else if (this.#segment !== undefined) this.#segment.close();
    else if (name === 'tu') this.#closeUnit();
    else if (name === 'note' || name === 'prop') this.#closeAside();
  }

  broken(): void {
    this.#unit = undefined;
    this.#segment = undefined;
    this.#aside = undefined;
  }

  #openUnit(attributes: Attributes, line: number): void {
    this.#unit = {
      line,
      sourceTag: languageTag(attributes['srclang']) ?? this.#sourceTag,
      variants: [],
      notes: [],
      fields: {},
      created: isoDateOf(attributes['creationdate']),
      tag: undefined,
    };
  }

  #openVariant(unit: OpenUnit, attributes: Attributes): void {
    // TMX 1.1 to 1.3 write `lang`; so do tools that say 1.4.
    unit.tag = attributes['xml:lang'] ?? attributes['lang'];
    unit.created ??= isoDateOf(attributes['creationdate'] ?? attributes['changedate']);
  }

  #closeSegment(): void {
    if (this.#unit !== undefined && this.#segment !== undefined) {
      const { main, subflows } = this.#segment;
      this.#unit.variants.push({ tag: this.#unit.tag, text: main, subflows });
    }
    this.#segment = undefined;
  }

  #closeAside(): void {
    const aside = this.#aside;
    this.#aside = undefined;
    if (this.#unit === undefined || aside === undefined) return;
    if (aside.field === 'note') this.#unit.notes.push(aside.text.trim());
    const field = DOCUMENT_FIELDS.find((one) => aside.field === `x-${one}`);
    if (field !== undefined) this.#unit.fields[field] = aside.text;
  }

  #closeUnit(): void {
    const unit = this.#unit;
    this.#unit = undefined;
    if (unit === undefined) return;
    const document = this.#documents.read(unit.fields);
    const about: Omit<MultilingualUnit, 'variants'> = {
      line: unit.line,
      ...(unit.sourceTag !== undefined && { sourceTag: unit.sourceTag }),
      ...(unit.notes.length > 0 && { note: unit.notes.join('\n') }),
      ...(unit.created !== undefined && { created: unit.created }),
      ...(document !== undefined && { document }),
    };
    this.#sink.unit({ ...about, variants: unit.variants });
    for (const variants of subflowsOf(unit)) this.#sink.unit({ ...about, variants });
  }
}

/** The nth sub-flow of each variant, for those that several variants have. */
function subflowsOf({ variants }: OpenUnit): readonly (readonly Variant[])[] {
  const flows: Variant[][] = [];
  for (const { tag, subflows } of variants) {
    for (const [place, text] of subflows.entries()) {
      flows[place] ??= [];
      flows[place].push({ tag, text });
    }
  }
  return flows.filter((flow) => flow.length > 1);
}

/** `*all*` says that every language may be the source. */
function languageTag(tag: string | undefined): string | undefined {
  return tag === undefined || tag === '*all*' || tag === '' ? undefined : tag;
}
