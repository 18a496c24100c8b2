import type { Problem } from '../../core/formats/index.ts';

/** So many are printed one by one; the rest is counted by reason. */
const MOST_LINES = 100;

/** Problems on standard error, `a.tmx, line 3: This unit has no Chinese text.` */
export class ProblemReport {
  readonly #file: string;
  readonly #counts = new Map<string, number>();
  #total = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get total(): number {
    return this.#total;
  }

  add(problem: Problem): void {
    this.#total++;
    if (this.#total <= MOST_LINES || problem.line === undefined) console.error(this.#lineOf(problem));
    else this.#counts.set(problem.message, (this.#counts.get(problem.message) ?? 0) + 1);
  }

  end(): void {
    for (const [message, count] of this.#counts)
      console.error(`${this.#file}: ${count} times more: ${message}`);
  }

  #lineOf({ line, column, message }: Problem): string {
    const place = [
      line === undefined ? '' : `, line ${line}`,
      column === undefined ? '' : `, column ${column}`,
    ];
    return `${this.#file}${place.join('')}: ${message}`;
  }
}
