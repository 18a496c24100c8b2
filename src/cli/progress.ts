const EVERY = 250;

/** A line on the terminal: share done, units a second, time left. Nothing where there is no terminal. */
export class Progress {
  readonly #total: number;
  readonly #start = performance.now();
  #bytes = 0;
  #shown = 0;

  /** `total` is the bytes there are to read. */
  constructor(total: number) {
    this.#total = total;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  show(units: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < EVERY) return;
    this.#shown = now;
    const seconds = (now - this.#start) / 1000;
    const share = Math.min(1, this.#bytes / Math.max(1, this.#total));
    const left = Math.ceil(seconds / Math.max(share, 0.001) - seconds);
    const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
    process.stderr.write(
      `\r${bar} ${Math.round(share * 100)} %  ${units} units  ${Math.round(units / seconds)}/s  ${left} s left `,
    );
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(72)}\r`);
  }
}
