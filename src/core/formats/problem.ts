/** Something in a file that could not be read; the rest of the file still is. */
export interface Problem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}
