/** A question about the data with the statement that answers it, ready to be read, run and changed. */
export interface Question {
  /** kebab-case; stays the same when the words change. */
  readonly id: string;
  readonly title: string;
  /** What it teaches, in one sentence. */
  readonly note: string;
  /** One reading statement; its rows come in one order only. */
  readonly sql: string;
}
