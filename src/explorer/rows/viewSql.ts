import { largest, smallest } from '../../model/extremes.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { filterConditions, searchConditions } from '../filters/filterSql.ts';
import type { Sort, ViewState } from '../state/viewState.ts';
import { ROW_KINDS } from './rowKinds.ts';
import type { TableColumn } from './tableColumns.ts';

const NAMES = 'LEFT JOIN (SELECT project_id, name_order FROM projects) USING (project_id)';

/** Ranks by pinyin, made at build. */
const ORDER_KEYS: Readonly<Record<string, string>> = {
  project_name: 'name_order',
  indicator: 'indicator_order',
};

/** Rows of a search are sent as bits, so many in a whole number that is exact. */
export const BITS_A_WORD = 48;

/** The statement of the current view, as the console shows it. */
export function viewSql(
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
  columns: readonly TableColumn[],
): string {
  return statement(
    dictionaries,
    state,
    columns.map(({ name }) => name),
  );
}

/** The numbers of the rows of one page of a view: reads the columns of its filters and sort alone. */
export function rowNumbersSql(
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): string {
  return `${statement(dictionaries, state, ['"row"'])}\nLIMIT ${limit} OFFSET ${offset}`;
}

/** The projects of one page of a view, each with nothing where a row has its number. */
export function projectRowsSql(
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
  columns: readonly TableColumn[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): string {
  const names = ['project_id', 'NULL AS seq', ...columns.map(({ name }) => name)];
  return `${statement(dictionaries, state, names)}\nLIMIT ${limit} OFFSET ${offset}`;
}

/** How many projects of a view have money that adds up, and its sums: one row. */
export function projectSumsSql(dictionaries: readonly FacetDictionary[], state: ViewState): string {
  return [
    'SELECT count(*), sum(initial_budget), sum(adjusted_budget), sum(executed)',
    ...projectConditions(dictionaries, state),
    'AND money_left_out IS NULL',
  ].join('\n');
}

/** What is asked of a row: which row of which project it is, then the columns. */
export function rowNames(columns: readonly TableColumn[]): string[] {
  return ['project_id', 'seq', ...columns.map(({ name }) => name)];
}

/** Rows by their numbers, at least one, in this order. */
export function rowsSql(columns: readonly TableColumn[], rows: readonly number[]): string {
  const list = rows.join(', ');
  return [
    `SELECT ${rowNames(columns).join(', ')}`,
    'FROM indicators',
    // The range says which pieces of the file to read, the list which rows.
    `WHERE "row" BETWEEN ${smallest(rows)} AND ${largest(rows)}`,
    `  AND "row" IN (${list})`,
    `ORDER BY list_position([${list}], "row")`,
  ].join('\n');
}

/** The numbers of the rows that a search finds, as words of bits. */
export function searchSql(search: string): string {
  return [
    `SELECT "row" // ${BITS_A_WORD} AS word, bit_or(1::BIGINT << ("row" % ${BITS_A_WORD})) AS bits`,
    'FROM indicators',
    `WHERE ${searchConditions(search).join('\n  AND ')}`,
    'GROUP BY word',
  ].join('\n');
}

function statement(
  dictionaries: readonly FacetDictionary[],
  state: ViewState,
  names: readonly string[],
): string {
  const sort = knownSort(state);
  const rows =
    state.rows === 'projects'
      ? projectConditions(dictionaries, state)
      : [
          'FROM indicators',
          ...(sort?.column === 'project_name' ? [NAMES] : []),
          ...whereOf(dictionaries, state),
        ];
  return [
    `SELECT ${names.join(', ')}`,
    ...rows,
    `ORDER BY ${orderOf(sort, ROW_KINDS[state.rows].order)}`,
  ].join('\n');
}

/** Projects with an indicator that passes. */
function projectConditions(dictionaries: readonly FacetDictionary[], state: ViewState): string[] {
  const where = whereOf(dictionaries, state);
  return [
    'FROM projects',
    `${['WHERE project_id IN (SELECT project_id FROM indicators', ...where].join('\n')})`,
  ];
}

function whereOf(dictionaries: readonly FacetDictionary[], state: ViewState): string[] {
  const conditions = filterConditions(dictionaries, state);
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}

/** What an address names may be no column: then the rows stand in their own order. */
export function knownSort({ rows, sort }: Pick<ViewState, 'rows' | 'sort'>): Sort | undefined {
  const isKnown = ROW_KINDS[rows].columns.some(
    ({ name, isSortable }) => isSortable && name === sort?.column,
  );
  return isKnown ? sort : undefined;
}

/** Newest years first unless sorted; names by their rank in pinyin, texts of few different ones by that of their type. */
function orderOf(sort: Sort | undefined, withinYear: string): string {
  const start = `year DESC, ${withinYear}`;
  if (sort === undefined) return start;
  const key = ORDER_KEYS[sort.column] ?? sort.column;
  const direction = sort.descending ? ' DESC' : '';
  const rest = key === 'year' ? withinYear : start;
  return `${key}${direction} NULLS LAST, ${rest}`;
}
