import { DOCUMENT_FIELDS, type DocumentField, DocumentReader } from '../document-fields.ts';
import { problemAt } from '../problem.ts';
import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import { type XmlHandler, XmlReader } from '../xml/xml-reader.ts';
import { SegmentedText } from './segmented-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** A `trans-unit` (1.x) or a `segment` (2.x) being read. */
interface OpenUnit {
  readonly line: number;
  /** How many elements enclose it: memoQ keeps earlier versions as units within a unit. */
  readonly depth: number;
  source?: SegmentedText;
  sourceTag?: string | undefined;
  segmentedSource?: SegmentedText;
  target?: SegmentedText;
  targetTag?: string | undefined;
  state?: string | undefined;
}

const UNITS = new Set(['trans-unit', 'segment']);
const TEXTS = new Set(['source', 'seg-source', 'target']);
/** States of a target that still is a copy of its source. */
const NOT_TRANSLATED = new Set(['new', 'needs-translation', 'initial']);

/** XLIFF 1.0 to 1.2 and 2.0 to 2.1, and what Trados, memoQ and Phrase make of it. */
export function readXliff(sink: Sink, options: ReaderOptions): Reader {
  return new XmlReader('xliff', sink, new XliffHandler(sink, options));
}

class XliffHandler implements XmlHandler {
  readonly #sink: Sink;
  readonly #documents: DocumentReader;
  readonly #parents: string[] = [];
  readonly #preserve: boolean[] = [];
  #languages: { source?: string | undefined; target?: string | undefined } = {};
  #fields: Partial<Record<DocumentField, string>> = {};
  #notes: string[] = [];
  #unit: OpenUnit | undefined;
  #text: SegmentedText | undefined;
  #note: { readonly field: string; text: string } | undefined;

  constructor(sink: Sink, { document }: ReaderOptions) {
    this.#sink = sink;
    this.#documents = new DocumentReader(document);
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.#text !== undefined) {
      this.#text.open(name, attributes);
      return;
    }
    const space = attributes['xml:space'];
    this.#preserve.push(space === undefined ? this.#preserve.at(-1) === true : space === 'preserve');
    this.#openElement(name, attributes, line);
    this.#parents.push(name);
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text.append(text);
    else if (this.#note !== undefined) this.#note.text += text;
  }

  close(name: string): void {
    if (this.#text !== undefined) {
      if (!TEXTS.has(name)) {
        this.#text.close();
        return;
      }
      this.#text = undefined;
    }
    this.#preserve.pop();
    this.#parents.pop();
    if (this.#unit?.depth === this.#parents.length) this.#closeUnit();
    if (name === 'trans-unit' || name === 'unit') this.#notes = [];
    if (name === 'note') this.#closeNote();
  }

  broken(): void {
    this.#unit = undefined;
    this.#text = undefined;
    this.#note = undefined;
  }

  #openElement(name: string, attributes: Attributes, line: number): void {
    if (name === 'xliff') this.#languages = { source: attributes['srcLang'], target: attributes['trgLang'] };
    else if (name === 'file') this.#openFile(attributes);
    else if (UNITS.has(name))
      this.#unit ??= { line, depth: this.#parents.length, state: attributes['state'] };
    else if (name === 'note' && ['trans-unit', 'header', 'notes'].includes(this.#parents.at(-1) ?? ''))
      this.#note = { field: attributes['from'] ?? attributes['category'] ?? '', text: '' };
    else if (this.#unit?.depth === this.#parents.length - 1 && TEXTS.has(name))
      this.#openText(this.#unit, name, attributes);
  }

  #openFile(attributes: Attributes): void {
    this.#languages = {
      source: attributes['source-language'] ?? this.#languages.source,
      target: attributes['target-language'] ?? this.#languages.target,
    };
    const original = attributes['original'];
    this.#fields = original === undefined || original === '' ? {} : { document: original };
  }

  #openText(unit: OpenUnit, name: string, attributes: Attributes): void {
    const text = new SegmentedText(this.#preserve.at(-1) === true ? 'preserve' : 'collapse');
    this.#text = text;
    if (name === 'seg-source') unit.segmentedSource = text;
    else if (name === 'source') {
      unit.source = text;
      unit.sourceTag = attributes['xml:lang'] ?? this.#languages.source;
    } else {
      unit.target = text;
      unit.targetTag = attributes['xml:lang'] ?? this.#languages.target;
      unit.state = attributes['state'] ?? unit.state;
    }
  }

  #closeNote(): void {
    const note = this.#note;
    this.#note = undefined;
    if (note === undefined || note.text.trim() === '') return;
    const field = DOCUMENT_FIELDS.find((one) => note.field === `x-${one}`);
    if (field !== undefined) this.#fields = { ...this.#fields, [field]: note.text };
    else if (this.#parents.includes('trans-unit') || this.#parents.includes('unit'))
      this.#notes.push(note.text.trim());
  }

  #closeUnit(): void {
    const unit = this.#unit;
    this.#unit = undefined;
    if (unit?.source === undefined) return;
    const { line, source, segmentedSource, target } = unit;
    const isTranslated =
      target !== undefined && /\S/.test(target.text) && !NOT_TRANSLATED.has(unit.state ?? '');
    if (!isTranslated) {
      if (/\S/.test(source.text)) this.#sink.problem(problemAt('not-translated', { line }, unit.state));
      return;
    }
    const document = this.#documents.read(this.#fields);
    for (const [sourceText, targetText] of pairsOf(source, segmentedSource, target)) {
      this.#sink.unit({
        line,
        variants: [
          { tag: unit.sourceTag, text: sourceText },
          { tag: unit.targetTag, text: targetText },
        ],
        ...(this.#notes.length > 0 && { note: this.#notes.join('\n') }),
        ...(document !== undefined && { document }),
      });
    }
  }
}

/** Segment by segment where both sides are segmented alike, else whole; sub-flows after. */
function pairsOf(
  source: SegmentedText,
  segmented: SegmentedText | undefined,
  target: SegmentedText,
): readonly (readonly [string, string])[] {
  const ids = segmented === undefined ? [] : [...segmented.segments.keys()];
  const isAlike = ids.length > 0 && ids.every((id) => target.segments.has(id));
  const pairs: (readonly [string, string])[] = isAlike
    ? ids.map((id) => [segmented?.segments.get(id)?.main ?? '', target.segments.get(id)?.main ?? ''] as const)
    : [[source.text, target.text]];
  source.subflows.forEach((text, place) => {
    const counterpart = target.subflows[place];
    if (counterpart !== undefined) pairs.push([text, counterpart]);
  });
  return pairs.filter(([one, other]) => /\S/.test(one) || /\S/.test(other));
}
