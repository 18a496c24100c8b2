import { DOCUMENT_FIELDS, type DocumentField, DocumentReader } from '../document-fields.ts';
import { languageOfTag } from '../language-tag.ts';
import { LineSplitter } from '../lines/line-splitter.ts';
import { problemAt } from '../problem.ts';
import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import { readPoString } from './po-string.ts';

/** A message being read; `texts` by keyword: `msgid`, `msgid_plural`, `msgstr`, `msgstr[1]`. */
interface Message {
  line: number;
  readonly texts: Record<string, string>;
  readonly notes: string[];
  isFuzzy: boolean;
}

const OPENING = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?"/;

/** gettext PO: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html */
export function readPo(sink: Sink, options: ReaderOptions): Reader {
  const reader = new PoReader(sink, options);
  const splitter = new LineSplitter((line, number) => reader.line(line.trim(), number));
  return {
    write: (text) => splitter.write(text),
    end: () => {
      splitter.end();
      reader.end();
    },
  };
}

class PoReader {
  readonly #sink: Sink;
  readonly #documents: DocumentReader;
  #fields: Partial<Record<DocumentField, string>> = {};
  #languages: { source?: string | undefined; target?: string | undefined } = {};
  #message = emptyMessage();
  #keyword = '';

  constructor(sink: Sink, { document }: ReaderOptions) {
    this.#sink = sink;
    this.#documents = new DocumentReader(document);
  }

  line(line: string, number: number): void {
    // Obsolete messages are kept by gettext for reuse, but are in no program any more.
    if (line === '' || line.startsWith('#~')) return;
    if (line.startsWith('#')) {
      this.#begin(line, number, true);
      this.#comment(line);
      return;
    }
    const [opening, keyword] = OPENING.exec(line) ?? [];
    const quoted = opening === undefined ? undefined : closedString(line.slice(opening.length));
    if (quoted === undefined) {
      this.#sink.problem(problemAt('bad-po', { line: number }, line.slice(0, 60)));
      return;
    }
    this.#begin(keyword, number, keyword === 'msgctxt' || keyword === 'msgid');
    if (keyword !== undefined) this.#keyword = keyword;
    const { texts } = this.#message;
    texts[this.#keyword] = (texts[this.#keyword] ?? '') + readPoString(quoted);
  }

  end(): void {
    this.#finish();
  }

  /** A comment, `msgctxt` or `msgid` after a translation begins the next message; so does a second `msgid`. */
  #begin(keyword: string | undefined, number: number, opens: boolean): void {
    const isSecond = keyword === 'msgid' && this.#message.texts['msgid'] !== undefined;
    if (opens && (isSecond || this.#keyword.startsWith('msgstr'))) this.#finish();
    if (this.#message.line === 0 && keyword?.startsWith('msgid')) this.#message.line = number;
  }

  #comment(line: string): void {
    if (line.startsWith('#,')) this.#message.isFuzzy ||= /\bfuzzy\b/.test(line);
    const field = /^#\. x-(\w+): (.*)$/.exec(line);
    const name = DOCUMENT_FIELDS.find((one) => one === field?.[1]);
    if (name !== undefined && field?.[2] !== undefined) this.#fields[name] = readPoString(field[2]);
    else if (/^#(?:\.| |$)/.test(line)) this.#message.notes.push(readPoString(line.replace(/^#\.? ?/, '')));
  }

  #finish(): void {
    const { line, texts, notes, isFuzzy } = this.#message;
    const fields = this.#fields;
    this.#message = emptyMessage();
    this.#keyword = '';
    this.#fields = {};
    if (texts['msgid'] === undefined) return;
    if (texts['msgid'] === '') {
      this.#languages = languagesOf(texts['msgstr'] ?? '');
      return;
    }
    const translations = Object.keys(texts).filter((keyword) => keyword.startsWith('msgstr'));
    const isTranslated = translations.every((keyword) => /\S/.test(texts[keyword] ?? ''));
    if (isFuzzy || !isTranslated || translations.length === 0) {
      this.#sink.problem(problemAt('not-translated', { line }, isFuzzy ? 'fuzzy' : ''));
      return;
    }
    const document = this.#documents.read(fields);
    for (const [source, target] of pairsOf(texts, translations)) {
      this.#sink.unit({
        line,
        variants: [
          { tag: this.#languages.source, text: source },
          { tag: this.#languages.target, text: target },
        ],
        ...(notes.length > 0 && { note: notes.join('\n') }),
        ...(document !== undefined && { document }),
      });
    }
  }
}

/** What stands before the quotation mark that ends a line, when no other one but escaped ones does: `'a"' → 'a'`. */
function closedString(rest: string): string | undefined {
  const quoted = rest.slice(0, -1);
  return rest.endsWith('"') && !/["\\]/.test(quoted.replace(/\\./g, '')) ? quoted : undefined;
}

function emptyMessage(): Message {
  return { line: 0, texts: {}, notes: [], isFuzzy: false };
}

/** Singular with the first form, plural with the last one; Chinese has one form for both. */
function pairsOf(
  texts: Readonly<Record<string, string>>,
  translations: readonly string[],
): readonly (readonly [string, string])[] {
  const first = texts[translations[0] ?? ''] ?? '';
  const last = texts[translations.at(-1) ?? ''] ?? '';
  const plural = texts['msgid_plural'];
  const singular = [texts['msgid'] ?? '', first] as const;
  return plural === undefined || plural === texts['msgid'] ? [singular] : [singular, [plural, last]];
}

/** `Language: zh_CN`; the source of a Chinese translation is English unless the header says otherwise. */
function languagesOf(header: string) {
  const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(header)?.[1];
  const target = field('Language');
  const isChinese = target !== undefined && languageOfTag(target) === 'zh';
  return { source: field('X-Source-Language') ?? (isChinese ? 'en' : undefined), target };
}
