import type { Cells } from '../../model/form.ts';
import type { Column } from '../../model/layouts/layout.ts';
import { apartLabels } from './apartLabels.ts';
import { cellId, type FormPath, type SheetCell } from './formCell.ts';

/** Columns whose cells name their row. */
const ROW_HEADERS = new Set(['level1', 'level2', 'level3', 'indicator', 'item']);
/** Columns that hold sentences. */
const PROSE = new Set([
  ...['indicator', 'item', 'reason', 'note', 'criterion', 'explanation', 'description'],
  ...['evidence', 'targetBasis', 'situation', 'problem', 'expected', 'longTermExpected'],
]);
const RANKS: Readonly<Record<string, 2 | 3>> = { level1: 2, level2: 3, level3: 3 };

/** A column and where it stands on the sheet. */
export interface PlacedColumn extends Column {
  readonly at: number;
}

/** Columns side by side from `at` on, in digits. */
export function placedColumns(columns: readonly Column[], at: number): PlacedColumn[] {
  let next = at;
  return columns.map((column) => {
    const placed = { ...column, at: next };
    next += column.width;
    return placed;
  });
}

/**
 * The names of the columns: one line, or two where neighbours share a label above their own; none where
 * the paper names no column.
 */
export function headLines(columns: readonly PlacedColumn[], block?: string): SheetCell[][] {
  if (columns.every(({ label }) => label === '')) return [];
  const shared = columns.some(({ under }) => under !== undefined);
  const own = (column: PlacedColumn, lines: number): SheetCell => ({
    text: column.label,
    at: column.at,
    width: column.width,
    lines,
    scope: 'col',
    ...(block === undefined ? {} : { id: cellId(block, column.key) }),
  });
  if (!shared) return [columns.map((column) => own(column, 1))];
  const upper: SheetCell[] = [];
  const lower: SheetCell[] = [];
  columns.forEach((column, index) => {
    const { under, at, width } = column;
    if (under === undefined) {
      upper.push(own(column, 2));
      return;
    }
    lower.push(own(column, 1));
    const last = upper.at(-1);
    const goesOn = columns[index - 1]?.under === under && last !== undefined;
    if (goesOn) upper[upper.length - 1] = { ...last, width: last.width + width };
    else upper.push({ text: under, at, width, lines: 1, scope: 'col' });
  });
  return [upper, lower];
}

/**
 * Rows under their columns; `null` makes the cell above one line longer. Levels and names are headers of
 * their row. `pathOf` says where a row stands in the form. With `block`, values name their headers, as a
 * table needs in which blocks stand together.
 */
export function rowCells(
  columns: readonly PlacedColumn[],
  rows: readonly Readonly<Cells>[],
  pathOf: (row: number) => FormPath,
  block?: string,
): SheetCell[][] {
  const labels = apartLabels(columns);
  return rows.map((row, index) =>
    columns.flatMap((column) => {
      const text = row[column.key];
      if (text === null) return [];
      const path = [...pathOf(index), column.key];
      const label = labels.get(column.key) ?? '';
      const named = { ...column, label };
      return [valueCell(named, text ?? '', linesFrom(rows, index, column.key), path, block)];
    }),
  );
}

function valueCell(
  { key, label, at, width }: PlacedColumn,
  text: string,
  lines: number,
  path: FormPath,
  block: string | undefined,
): SheetCell {
  const place = { text, path, at, width, lines, prose: PROSE.has(key) };
  if (ROW_HEADERS.has(key)) return { ...place, scope: 'row', rank: RANKS[key] };
  return {
    ...place,
    label,
    ...(block === undefined ? {} : { headers: [cellId(block), cellId(block, key)] }),
  };
}

/** How many lines the cell in row `from` spans: its own and each one below that is merged with it. */
function linesFrom(rows: readonly Readonly<Cells>[], from: number, key: string): number {
  let lines = 1;
  while (rows[from + lines]?.[key] === null) lines += 1;
  return lines;
}
