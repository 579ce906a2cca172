import type { MergedRange, WorkbookCell } from './workbookSheet.ts';

type Place = Pick<WorkbookCell, 'row' | 'column'>;

/** More would take no workbook that a person made, and minutes. */
const MOST_PLACES = 4_000_000;

/** The span of the cell that stands for a merged range, and whether a cell lies under one. */
export function mergedPlaces(merges: readonly MergedRange[], cells: readonly Place[]) {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const anchors = new Map(merges.map((merge) => [key(merge.firstRow, merge.firstColumn), merge]));
  const covered = new Set<number>();
  let left = MOST_PLACES;
  for (const merge of merges) {
    for (const row of rowsFor(merge, rows)) {
      if (left <= 0) break;
      left -= 1;
      if (row < merge.firstRow || row > merge.lastRow) continue;
      for (const { column } of rows.get(row) ?? []) {
        left -= 1;
        const isWithin = column >= merge.firstColumn && column <= merge.lastColumn;
        const isAnchor = row === merge.firstRow && column === merge.firstColumn;
        if (isWithin && !isAnchor) covered.add(key(row, column));
      }
    }
  }
  return {
    isCovered: ({ row, column }: Place) => covered.has(key(row, column)),
    spanAt: ({ row, column }: Place) => {
      const merge = anchors.get(key(row, column));
      return (
        merge && {
          rowSpan: merge.lastRow - merge.firstRow + 1,
          columnSpan: merge.lastColumn - merge.firstColumn + 1,
        }
      );
    },
  };
}

/** The rows to look at for a merged range: its own, or those in which something stands where these are fewer. */
function* rowsFor({ firstRow, lastRow }: MergedRange, rows: ReadonlyMap<number, unknown>) {
  if (lastRow - firstRow >= rows.size) yield* rows.keys();
  else for (let row = firstRow; row <= lastRow; row += 1) yield row;
}

/** More than a workbook has columns. */
const ROW = 100_000;

function key(row: number, column: number): number {
  return row * ROW + column;
}
