/** By what the rows are sorted. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What one row of the table is. */
export type RowsOf = 'indicators' | 'projects';

/** What a reader has asked of the explorer, all of it in the address. */
export interface ViewState {
  /**
   * Tokens by facet: the value of a choice, the lower edge of a band, empty for rows without a value, or
   * `a~b` for all from a to b. A facet that is not named passes every row.
   */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly search: string;
  readonly rows: RowsOf;
  readonly sort: Sort | undefined;
  /** Undefined for those that the table shows by itself. */
  readonly columns: readonly string[] | undefined;
  /** The statement in the console, where it is the reader's own. */
  readonly sql: string | undefined;
}

/** Every row of every year, the newest first. */
export const START: ViewState = {
  filters: {},
  search: '',
  rows: 'indicators',
  sort: undefined,
  columns: undefined,
  sql: undefined,
};

/** The state with other tokens of one facet; none is no filter. */
export function withFilter(state: ViewState, name: string, tokens: readonly string[]): ViewState {
  const { [name]: _, ...others } = state.filters;
  return { ...state, filters: tokens.length === 0 ? others : { ...others, [name]: tokens } };
}

/** The state without filters and search. */
export function withoutFilters(state: ViewState): ViewState {
  return { ...state, filters: {}, search: '' };
}

/** Whether filters or search keep any row out. */
export function isFiltered({ filters, search }: ViewState): boolean {
  return search !== '' || Object.keys(filters).length > 0;
}

/** The state with a table of other rows, in their own order and with their own columns. */
export function withRows(state: ViewState, rows: RowsOf): ViewState {
  return state.rows === rows ? state : { ...state, rows, sort: undefined, columns: undefined };
}

/** Whether the rows and columns of the table are those that the page shows by itself. */
export function isStartTable(state: ViewState): boolean {
  const { rows, sort, columns } = state;
  return !isFiltered(state) && rows === START.rows && sort === undefined && columns === undefined;
}
