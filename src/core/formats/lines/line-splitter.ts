/** Cuts text in pieces of any size into lines; `\n`, `\r\n` and `\r` end a line. */
export class LineSplitter {
  readonly #take: (line: string, number: number) => void;
  #held = '';
  #number = 0;

  constructor(take: (line: string, number: number) => void) {
    this.#take = take;
  }

  write(text: string): void {
    const all = this.#held + text;
    // A carriage return at the end may be the first half of `\r\n`.
    const end = all.endsWith('\r') ? all.length - 1 : all.length;
    const lines = all.slice(0, end).split(/\r\n?|\n/);
    this.#held = (lines.pop() ?? '') + all.slice(end);
    for (const line of lines) this.#take(line, ++this.#number);
  }

  end(): void {
    const last = this.#held.replace(/\r$/, '');
    this.#held = '';
    if (last !== '') this.#take(last, ++this.#number);
  }
}
