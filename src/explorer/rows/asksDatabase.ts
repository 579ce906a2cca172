import { searchWords } from '../filters/filterSql.ts';
import type { ViewState } from '../state/viewState.ts';
import { isInBlocks } from './rowReader.ts';
import { knownSort } from './viewSql.ts';

/** Whether only the database has the rows of a state: those that hold words, sorted ones, other columns, projects. */
export function asksDatabase(state: ViewState): boolean {
  const { search, rows, columns = [] } = state;
  return (
    searchWords(search).length > 0 ||
    rows === 'projects' ||
    knownSort(state) !== undefined ||
    !isInBlocks(columns)
  );
}
