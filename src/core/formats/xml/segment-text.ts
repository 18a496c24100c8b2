/** Elements that stand for native code: their content is not text. TMX 1.4b, XLIFF 1.2 and 2.1. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'x', 'bx', 'ex', 'sc', 'ec', 'sm', 'em']);
/** What Duizhao writes for characters that XML 1.0 cannot hold: `<ph type="x-codepoint">U+0001</ph>`. */
export const CODEPOINT = 'x-codepoint';

/** `preserve` keeps all; `ends` drops indentation around the text; `collapse` also makes line breaks inside spaces. */
export type WhiteSpace = 'preserve' | 'ends' | 'collapse';

type Flow = 'main' | 'code' | 'sub';

/**
 * The text of a segment without inline codes: content of `hi`, `g`, `mrk` and `pc` is kept, that of `bpt`, `ept`,
 * `ph`, `it` and `ut` is code. A `sub` inside code (an alternative text, a footnote) is a text of its own.
 */
export class SegmentText {
  readonly #whiteSpace: WhiteSpace;
  #main = '';
  /** Whether the text's ends came from codes: white space there is no indentation. */
  #startsWithCode = false;
  #endsWithCode = false;
  #followsGap = false;
  readonly #subflows: string[] = [];
  readonly #flows: Flow[] = ['main'];

  constructor(whiteSpace: WhiteSpace) {
    this.#whiteSpace = whiteSpace;
  }

  get main(): string {
    return this.#tidy(this.#main, !this.#startsWithCode, !this.#endsWithCode);
  }

  get subflows(): readonly string[] {
    return this.#subflows.map((text) => this.#tidy(text, true, true));
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'cp') this.#appendCode(characterOf(attributes['hex']));
    if (name === 'sub') {
      this.#flows.push('sub');
      this.#subflows.push('');
    } else if (CODES.has(name)) {
      this.#appendCode(textOfCode(attributes));
      this.#flows.push('code');
    } else {
      this.#flows.push(this.#flow());
    }
  }

  close(): void {
    this.#flows.pop();
  }

  append(text: string): void {
    const flow = this.#flow();
    if (flow === 'main' && text !== '') {
      this.#main += this.#followsGap && text.startsWith(' ') ? text.slice(1) : text;
      this.#endsWithCode = false;
      this.#followsGap = false;
    }
    if (flow === 'sub') this.#subflows.push((this.#subflows.pop() ?? '') + text);
  }

  #appendCode(text: string): void {
    if (text === '') {
      // Of the spaces around a code that is dropped one stays: `Click <ph/> here` → `Click here`.
      this.#followsGap = this.#main.endsWith(' ');
      return;
    }
    this.#startsWithCode ||= this.#main === '';
    this.append(text);
    this.#endsWithCode = true;
  }

  /**
   * White space with a line break in it, at either end, comes from the file's indentation and not from the text.
   * Each pattern starts where a run of white space does, so that a long run is looked at once.
   */
  #tidy(text: string, start: boolean, end: boolean): string {
    if (this.#whiteSpace === 'preserve' || !text.includes('\n')) return text;
    const headless = start ? text.replace(/^[ \t]*\n\s*/, '') : text;
    const trimmed = end ? headless.replace(/(?<!\s)\s*\n[ \t]*$/, '') : headless;
    return this.#whiteSpace === 'collapse' ? trimmed.replace(/(?<![ \t])[ \t]*\n\s*/g, ' ') : trimmed;
  }

  #flow(): Flow {
    return this.#flows.at(-1) ?? 'main';
  }
}

/** A code that stands for a character, or for a line break; nothing otherwise. */
function textOfCode({ type, ctype, 'equiv-text': equivalent }: Readonly<Record<string, string>>): string {
  const kind = type ?? ctype;
  if (kind === 'lb' || kind === 'x-lb') return '\n';
  return kind?.startsWith(CODEPOINT) ? characterOf(kind.slice(CODEPOINT.length + 1) || equivalent) : '';
}

function characterOf(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
