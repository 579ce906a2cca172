import { isInBlocks } from '../rows/rowReader.ts';
import type { ViewState } from '../state/viewState.ts';
import { searchWords } from './filterSql.ts';
import { knownSort } from './viewSql.ts';

/** Whether only the database has the rows of a state: those that hold words, sorted ones, other columns. */
export function asksDatabase({ search, sort, columns = [] }: ViewState): boolean {
  return searchWords(search).length > 0 || knownSort(sort) !== undefined || !isInBlocks(columns);
}
