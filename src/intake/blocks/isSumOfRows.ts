import { parseDecimal, sumOf } from '../../model/decimal.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import type { TableHead } from './tableHead.ts';
import type { TableRow } from './tableRows.ts';

const SUMMED = ['points', 'score', 'departmentScore', 'financeScore'];

/**
 * Whether a line with the sum of a group says nothing but what its rows add up to: each number of it stands
 * under points or scores, and all of them are right.
 */
export function isSumOfRows(line: SourceLine, head: TableHead, rows: readonly TableRow[]): boolean {
  const [, ...sums] = filledCells(line);
  return (
    sums.length > 0 &&
    sums.every((cell) => {
      const column = head.columns.find(({ start, end }) => isBetween(cell, start, end));
      if (column === undefined || !SUMMED.includes(column.key)) return false;
      return parseDecimal(cell.text) === sumUnder(column.key, rows);
    })
  );
}

function isBetween({ column }: SourceCell, start: number, end: number): boolean {
  return column >= start && column < end;
}

function sumUnder(key: string, rows: readonly TableRow[]) {
  return sumOf(
    rows.flatMap(({ cells }) => {
      const cell = cells[key];
      return typeof cell === 'object' ? (parseDecimal(cell.text) ?? []) : [];
    }),
  );
}
