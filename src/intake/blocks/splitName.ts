import type { TableKind } from '../labels/blockKeys.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import type { NamedColumn } from './twoLineColumns.ts';

/** A column of a table with its key. */
interface KeyedColumn extends NamedColumn {
  readonly key: string;
}

const LEVELS: ReadonlySet<string> = new Set(['level1', 'level2', 'level3', 'indicator']);
/** What stands below one name, by how many columns that is. */
const PARTS: Readonly<Record<number, readonly string[]>> = {
  2: ['level1', 'indicator'],
  3: ['level1', 'level2', 'indicator'],
};

/**
 * 指标 over two or three columns, below which the first row has a cell in each: levels and the name of the
 * indicators share one name. All columns where no name is so, or another column is a level.
 */
export function splitName(
  kind: TableKind,
  columns: readonly KeyedColumn[],
  names: readonly SourceCell[],
  first: SourceLine | undefined,
): readonly KeyedColumn[] {
  const [own, ...others] = columns.filter(({ key }) => LEVELS.has(key));
  if (kind !== 'indicators' || own === undefined || others.length > 0) return columns;
  const cell = names.find(({ column }) => column === own.start);
  const keys = PARTS[cell?.columnSpan ?? 1];
  const below = filledCells(first ?? { cells: [] }).filter(
    ({ column }) => column >= own.start && column < own.end,
  );
  if (keys === undefined || below.length !== keys.length) return columns;
  const parts = keys.map((key, at) => ({
    ...{ key, label: '', under: own.label },
    ...{ start: own.start + at, end: own.start + at + 1 },
  }));
  return columns.flatMap((column) => (column === own ? parts : [column]));
}
