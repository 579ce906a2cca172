import { type Sort, START, type ViewState } from './viewState.ts';

const SEARCH = 'q';
const ROWS = 'rows';
const SORT = 'sort';
const COLUMNS = 'columns';
const SQL = 'sql';
const OWN_NAMES: ReadonlySet<string> = new Set([SEARCH, ROWS, SORT, COLUMNS, SQL]);

/**
 * The state that an address names; every name that is not the explorer's own is a facet's, and those
 * that no facet has are ignored later.
 * @example ?level1=产出指标&better_by=-1~-0.05&sort=-points_lost
 */
export function readState(search: string): ViewState {
  const named = new URLSearchParams(search);
  const facets = [...new Set(named.keys())].filter((name) => !OWN_NAMES.has(name));
  return {
    filters: Object.fromEntries(facets.map((name) => [name, named.getAll(name)])),
    search: named.get(SEARCH) ?? '',
    rows: named.get(ROWS) === 'projects' ? 'projects' : START.rows,
    sort: readSort(named.get(SORT)),
    columns: named.get(COLUMNS)?.split(',').filter(Boolean) ?? START.columns,
    sql: named.get(SQL) ?? START.sql,
  };
}

/** What of a state differs from the start, as the query of an address; empty where nothing does. */
export function stateSearch({ filters, search, rows, sort, columns, sql }: ViewState): string {
  const named = new URLSearchParams();
  for (const [name, tokens] of Object.entries(filters)) {
    for (const token of tokens) named.append(name, token);
  }
  if (search !== '') named.set(SEARCH, search);
  if (rows !== START.rows) named.set(ROWS, rows);
  if (sort !== undefined) named.set(SORT, `${sort.descending ? '-' : ''}${sort.column}`);
  if (columns !== undefined) named.set(COLUMNS, columns.join(','));
  if (sql !== undefined) named.set(SQL, sql);
  const text = named.toString();
  return text === '' ? '' : `?${text}`;
}

function readSort(text: string | null): Sort | undefined {
  if (text === null || text === '') return undefined;
  const descending = text.startsWith('-');
  return { column: descending ? text.slice(1) : text, descending };
}
