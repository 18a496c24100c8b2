const ENDINGS = { any: /\r\n?|\n/, '\n': /\r?\n/ };

const ANY_ENDING = /[\r\n]/;

/** Cuts text in pieces of any size into lines. */
export class LineSplitter {
  readonly #take: (line: string, number: number) => void;
  readonly #ending: RegExp;
  #held = '';
  #mayBeHalf = false;
  #number = 0;

  /** Lines end with `\n`, `\r\n` or, where `ending` is `any`, a lone `\r` as on old Macs. */
  constructor(take: (line: string, number: number) => void, ending: keyof typeof ENDINGS = 'any') {
    this.#take = take;
    this.#ending = ENDINGS[ending];
  }

  write(text: string): void {
    if (!this.#mayBeHalf && !ANY_ENDING.test(text)) {
      this.#held += text;
      return;
    }
    const all = this.#held + text;
    // A carriage return at the end may be the first half of `\r\n`.
    this.#mayBeHalf = all.endsWith('\r');
    const end = this.#mayBeHalf ? all.length - 1 : all.length;
    const lines = all.slice(0, end).split(this.#ending);
    this.#held = (lines.pop() ?? '') + all.slice(end);
    for (const line of lines) this.#take(line, ++this.#number);
  }

  end(): void {
    const last = this.#held.replace(/\r$/, '');
    this.#held = '';
    if (last !== '') this.#take(last, ++this.#number);
  }
}
