/** Where in a statement something is wrong: both from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a statement gave no result: a sentence for the reader, where known its place, and DuckDB's words. */
export interface QueryFailure {
  readonly kind: 'refused' | 'syntax' | 'name' | 'type' | 'memory' | 'interrupted' | 'other';
  readonly sentence: string;
  readonly place: Place | undefined;
  readonly cause: string;
}

/** Whether something thrown is a query's failure. */
export function isQueryFailure(thrown: unknown): thrown is QueryFailure {
  return typeof thrown === 'object' && thrown !== null && 'sentence' in thrown && 'place' in thrown;
}
