import { SaxesParser } from 'saxes';
import { problemAt } from '../problem.ts';
import type { Sink } from '../reader.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a format does with elements; names come without prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, line: number): void;
  close(name: string, line: number): void;
  text(text: string): void;
  /** The structure is broken here: what was begun is not to be trusted. */
  broken(): void;
}

const DEEPEST = 256;
const MOST_ERRORS = 1000;
/** What the parser says of all that comes after an end tag without a start tag, at which it closes every element. */
const AFTER_ROOT = /only one root|outside of root/;
/** Stands for a bare "&" inside the parser, which would swallow text up to the next semicolon. */
const AMPERSAND = '\uFDD0';
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/gi;

/** A streaming XML reader that reads on after an error, and refuses entities, bombs and foreign roots. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #sink: Sink;
  readonly #handler: XmlHandler;
  readonly #root: string;
  #held = '';
  #depth = 0;
  #errors = 0;
  #state: 'before-root' | 'inside' | 'closing' | 'refused' = 'before-root';
  #hasBadReference = false;
  #hasBareAmpersand = false;

  /** `root` is the name of the root element. */
  constructor(root: string, sink: Sink, handler: XmlHandler) {
    this.#root = root;
    this.#sink = sink;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY\s/i.test(doctype)) this.#refuse('entity-declared');
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    parser.on('closetag', ({ name }) => {
      this.#depth--;
      if (this.#state === 'inside') this.#handler.close(localName(name), parser.line);
    });
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => {
      if (this.#state === 'inside') this.#handler.text(text.replaceAll(AMPERSAND, '&'));
    });
    parser.on('error', ({ message }) => this.#error(message.replace(/^(?:\d+:\d+: )?(.*?)\.?$/s, '$1')));
  }

  write(text: string): void {
    if (this.#state === 'refused') return;
    const all = this.#held + text;
    const cut = all.length - (/&[^;<\s]{0,30}$/.exec(all)?.[0].length ?? 0);
    this.#held = all.slice(cut);
    this.#parse(all.slice(0, cut));
  }

  end(): void {
    this.#parse(this.#held);
    if (this.#state === 'before-root') this.#refuse('not-this-xml', '');
    if (this.#state === 'refused') return;
    this.#state = 'closing';
    this.#parser.close();
  }

  #parse(text: string): void {
    if (this.#state === 'refused') return;
    if (!text.includes('&')) {
      this.#parser.write(text);
      return;
    }
    const safe = text.replace(BARE_AMPERSAND, AMPERSAND);
    this.#hasBareAmpersand ||= safe !== text;
    this.#parser.write(safe);
  }

  #open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (this.#state === 'before-root') {
      if (name.toLowerCase() === this.#root) this.#state = 'inside';
      else this.#refuse('not-this-xml', name);
    }
    if (this.#depth > DEEPEST) this.#refuse('too-deep');
    if (this.#state !== 'inside') return;
    const plain = this.#hasBareAmpersand
      ? mapValues(attributes, (value) => value.replaceAll(AMPERSAND, '&'))
      : attributes;
    this.#handler.open(name, plain, this.#parser.line);
  }

  #text(text: string): void {
    if (this.#state !== 'inside') return;
    let plain = text;
    if (text.includes(AMPERSAND)) {
      plain = text.replaceAll(AMPERSAND, '&');
      this.#sink.problem(problemAt('bare-ampersand', this.#place()));
    }
    if (this.#hasBadReference) {
      plain = plain.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) => characterOf(hex, decimal));
      this.#hasBadReference = false;
    }
    this.#handler.text(plain);
  }

  #error(reason: string): void {
    if (this.#state === 'closing') {
      this.#state = 'refused';
      this.#handler.broken();
      this.#sink.problem(problemAt('truncated', this.#place()));
    }
    if (this.#state !== 'inside' || (this.#errors > 0 && AFTER_ROOT.test(reason))) return;
    this.#sink.problem(problemAt('malformed-xml', this.#place(), reason));
    if (/entity|disallowed character\b(?! in)/.test(reason)) {
      this.#hasBadReference ||= reason.includes('character entity');
      return;
    }
    this.#handler.broken();
    if (++this.#errors > MOST_ERRORS) this.#refuse('too-many-errors');
  }

  #refuse(code: 'entity-declared' | 'not-this-xml' | 'too-deep' | 'too-many-errors', detail?: string): void {
    this.#state = 'refused';
    this.#sink.refuse(problemAt(code, detail === '' ? {} : this.#place(), detail));
  }

  #place() {
    return { line: this.#parser.line, column: this.#parser.column };
  }
}

function mapValues(attributes: Attributes, change: (value: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, change(value)]));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** XML 1.0 has no control characters; files in the wild refer to them all the same: `&#x1F;`. */
function characterOf(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
