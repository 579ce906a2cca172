import { printedDirection } from '../../model/targetText.ts';
import type { SourceLine } from '../lines/sourceLine.ts';
import type { NamedColumn } from './twoLineColumns.ts';

type KeyedColumn = NamedColumn & { readonly key: string };

/**
 * Columns of which one holds signs (≥, 大于等于) and one which way is better (正向), each with the key of what
 * stands in the first row below: their names are used for either.
 */
export function signColumns(
  columns: readonly KeyedColumn[],
  below: SourceLine | undefined,
): readonly KeyedColumn[] {
  const [sign, direction] = ['sign', 'direction'].map((key) =>
    columns.find((column) => column.key === key),
  );
  if (sign === undefined || direction === undefined) return columns;
  const textOf = ({ start }: KeyedColumn) =>
    below?.cells.find(({ column }) => column === start)?.text ?? '';
  if (!isSign(textOf(direction)) || !isWay(textOf(sign))) return columns;
  const other = new Map([
    [sign, 'direction'],
    [direction, 'sign'],
  ]);
  return columns.map((column) => ({ ...column, key: other.get(column) ?? column.key }));
}

/** 正向, 反向 … */
function isWay(text: string): boolean {
  return /向$/.test(text) && printedDirection({ direction: text }) !== undefined;
}

function isSign(text: string): boolean {
  return !/向$/.test(text) && printedDirection({ sign: text }) !== undefined;
}
