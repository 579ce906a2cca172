import type { Cell, QueryResult, ResultColumn } from '../../engine/engine.ts';
import { isNumeric } from '../../export/isNumeric.ts';

/** A number with what it is of, and as what text it is printed. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** A pair of numbers. */
export interface DotPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** What can be drawn of a result: bars by name, a line over years, or dots of two numbers. */
export type ChartChoice =
  | { readonly kind: 'bars' | 'line'; readonly measures: readonly Measure[] }
  | {
      readonly kind: 'dots';
      readonly x: string;
      readonly y: string;
      readonly points: readonly DotPoint[];
      readonly rows: number;
    };

/** One column of numbers that bars or a line can show. */
export interface Measure {
  readonly name: string;
  /** In the order of the rows; by year where the chart is a line. */
  readonly points: readonly ChartPoint[];
  /** How many rows there are, with those that are not drawn. */
  readonly rows: number;
}

/** So many bars can still be read. */
const MOST_BARS = 30;
const MOST_DOTS = 2_000;
const MOST_NAME_COLUMNS = 2;
const YEARS = { first: 1990, last: 2100 } as const;

/**
 * What to draw of a result; undefined where nothing sensible can be drawn. Names and numbers are bars,
 * the first numbers those by which the rows are sorted; a year and numbers a line; two numbers dots.
 */
export function chartChoice({ columns, rows }: QueryResult): ChartChoice | undefined {
  if (rows.length < 2) return undefined;
  const indices = columns.map((_, index) => index);
  const years = indices.filter((index) => isYear(columns[index], rows, index));
  const numbers = indices.filter((index) => {
    const column = columns[index];
    return column !== undefined && isNumeric(column.type) && !years.includes(index);
  });
  const names = indices.filter((index) => columns[index]?.type === 'text');
  if (numbers.length === 0) return undefined;
  const [year] = years;
  const isOneYear = year === undefined || new Set(rows.map((row) => row[year])).size === 1;
  if (names.length > 0) {
    const labels = [...(isOneYear ? [] : [year]), ...names.slice(0, MOST_NAME_COLUMNS)];
    return { kind: 'bars', measures: measures(columns, rows, bySort(numbers, rows), labels) };
  }
  if (year !== undefined && !isOneYear && isUnique(rows, year)) {
    const sorted = rows.toSorted((a, b) => Number(a[year]) - Number(b[year]));
    return { kind: 'line', measures: measures(columns, sorted, numbers, [year]) };
  }
  const [x, y] = numbers;
  return x === undefined || y === undefined ? undefined : dots(columns, rows, x, y);
}

/** Whole numbers that can only be years. */
function isYear(
  column: ResultColumn | undefined,
  rows: QueryResult['rows'],
  index: number,
): boolean {
  if (column?.type !== 'integer') return false;
  return rows.every((row) => {
    const cell = row[index];
    return typeof cell === 'number' && cell >= YEARS.first && cell <= YEARS.last;
  });
}

function isUnique(rows: QueryResult['rows'], index: number): boolean {
  return new Set(rows.map((row) => row[index])).size === rows.length;
}

/** The column by whose size the rows are sorted first, then the others in their order. */
function bySort(numbers: readonly number[], rows: QueryResult['rows']): readonly number[] {
  const sorted = numbers.find((index) => {
    const values = rows.flatMap((row) => numberOf(row[index]));
    return isFalling(values) || isFalling(values.map(Math.abs));
  });
  return sorted === undefined ? numbers : [sorted, ...numbers.filter((index) => index !== sorted)];
}

function isFalling(values: readonly number[]): boolean {
  const falls = values.every((value, at) => at === 0 || value <= (values[at - 1] ?? value));
  return falls && new Set(values).size > 1;
}

function measures(
  columns: QueryResult['columns'],
  rows: QueryResult['rows'],
  numbers: readonly number[],
  labels: readonly number[],
): readonly Measure[] {
  return numbers
    .map((index) => ({
      name: columns[index]?.name ?? '',
      points: rows.slice(0, MOST_BARS).flatMap((row) => {
        const label = labels.map((place) => String(row[place] ?? '（空）')).join(' ');
        return numberOf(row[index]).map((value) => ({ label, value, text: String(row[index]) }));
      }),
      rows: rows.length,
    }))
    .filter(({ points }) => points.length > 0);
}

function dots(
  columns: QueryResult['columns'],
  rows: QueryResult['rows'],
  x: number,
  y: number,
): ChartChoice | undefined {
  const names = { x: columns[x]?.name ?? '', y: columns[y]?.name ?? '' };
  const points = rows.slice(0, MOST_DOTS).flatMap((row) => {
    const [left] = numberOf(row[x]);
    const [right] = numberOf(row[y]);
    if (left === undefined || right === undefined) return [];
    return [{ x: left, y: right, label: `${names.x} ${row[x]}，${names.y} ${row[y]}` }];
  });
  return points.length === 0 ? undefined : { kind: 'dots', ...names, points, rows: rows.length };
}

/** The number of a cell for a drawing, where a double is near enough; empty where there is none. */
function numberOf(cell: Cell | undefined): readonly number[] {
  const value = cell === null || cell === undefined || cell === '' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? [value] : [];
}
