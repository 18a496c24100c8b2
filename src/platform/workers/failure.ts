/** What can go wrong with the reader's corpora, as the interface's translations name it. */
export type FailureName =
  | 'DamagedText'
  | 'MissingText'
  | 'CorpusGone'
  | 'NoBackup'
  | 'DamagedBackup'
  | 'LaterBackup';

/** An error that is known by its name, which crosses from a worker to its page as a class does not. */
export class Failure extends Error {
  constructor(
    override readonly name: FailureName,
    message: string,
    /** The name of the corpus it happened to, empty where it is about none. */
    readonly corpus = '',
  ) {
    super(message);
  }
}
