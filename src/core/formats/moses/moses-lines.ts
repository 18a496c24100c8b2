import { detectLanguage } from '../../text/index.ts';
import { LineSplitter } from '../lines/line-splitter.ts';
import { problemAt } from '../problem.ts';
import type { Sink } from '../reader.ts';
import { languageOfFile, tagOfFile } from './language-of-file.ts';

/** The first or the second file. */
export type MosesSide = 0 | 1;

/** Pairs the lines of two files by their numbers. */
export class MosesLines {
  readonly #names: readonly [string, string];
  readonly #sink: Sink;
  readonly #tags: [string | undefined, string | undefined] = [undefined, undefined];
  /** Lines that wait for the other file's; one of the queues is always empty. */
  readonly #waiting: readonly [string[], string[]] = [[], []];
  readonly #splitters: readonly [LineSplitter, LineSplitter];
  readonly #hasText = [false, false];
  #line = 0;

  constructor(names: readonly [string, string], sink: Sink) {
    this.#names = names;
    this.#sink = sink;
    const splitterOf = (side: MosesSide) => new LineSplitter((line) => this.#take(side, line), '\n');
    this.#splitters = [splitterOf(0), splitterOf(1)];
  }

  get behind(): MosesSide {
    return this.#waiting[0].length > 0 ? 1 : 0;
  }

  /** Whether one of the files holds nothing. */
  get isEmpty(): boolean {
    return this.#hasText.includes(false);
  }

  write(side: MosesSide, text: string): void {
    if (!this.#hasText[side]) {
      this.#hasText[side] = true;
      const name = this.#names[side];
      // A line may be all digits; the start of the file tells its language for every line.
      this.#tags[side] = languageOfFile(name) === undefined ? detectLanguage(text) : tagOfFile(name);
    }
    this.#splitters[side].write(text);
  }

  end(): void {
    for (const splitter of this.#splitters) splitter.end();
    const [first, second] = this.#waiting;
    if (first.length === second.length) return;
    const [longer, more] =
      first.length > 0 ? [this.#names[0], first.length] : [this.#names[1], second.length];
    this.#sink.problem(problemAt('uneven-files', { line: this.#line + 1 }, `${longer}: +${more}`));
  }

  #take(side: MosesSide, line: string): void {
    const other = this.#waiting[side === 0 ? 1 : 0].shift();
    if (other === undefined) {
      this.#waiting[side].push(line);
      return;
    }
    this.#line++;
    const [first, second] = side === 0 ? [line, other] : [other, line];
    // Corpora such as Europarl keep blank lines on both sides between documents.
    if (first.trim() === '' && second.trim() === '') return;
    const variants = [
      { tag: this.#tags[0], text: first },
      { tag: this.#tags[1], text: second },
    ];
    this.#sink.unit({ line: this.#line, variants });
  }
}
