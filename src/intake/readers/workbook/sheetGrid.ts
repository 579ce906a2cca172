import { cellAddress } from '../../../model/cellAddress.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { Grid, GridCell, SourceNotice } from '../../sourceDocument.ts';
import { trimGrid } from '../trimGrid.ts';
import { mergedPlaces } from './mergedPlaces.ts';
import { shownText } from './shownText.ts';
import type { MergedRange, WorkbookSheet } from './workbookSheet.ts';

/**
 * A sheet as a grid of its cells with text, and of blank ones that are merged over several rows; other empty cells are
 * left out, as a sheet has them without end.
 */
export function sheetGrid(
  sheet: WorkbookSheet,
  limits: ReadLimits,
): { grid: Grid; notices: SourceNotice[] } {
  const { spanAt, isCovered } = mergedPlaces(sheet.merges, sheet.cells);
  const read = sheet.cells.map((cell) => ({ cell, ...shownText(cell.value, cell.format) }));
  const filled = read
    .filter(({ cell, text }) => text !== '' && !isCovered(cell))
    .map(({ cell, text }) => gridCell(sheet, cell, text, spanAt(cell)));
  const blank = blankMerges(sheet.merges, filled, limits).map((place) =>
    gridCell(sheet, place, '', spanAt(place)),
  );
  const cells = [...filled, ...blank].toSorted((a, b) => a.row - b.row || a.column - b.column);
  const { grid, notice } = trimGrid(
    { kind: 'grid', name: sheet.name, rows: 0, columns: 0, cells },
    limits,
  );
  const notices = read.flatMap(({ cell, text, isCertain }) => {
    const address = `${sheet.name}!${cellAddress(cell.row, cell.column)}`;
    return [
      ...(cell.isUncomputed ? [{ ...UNCOMPUTED, address }] : []),
      ...(isCertain ? [] : [{ ...UNKNOWN_FORMAT, address }]),
      ...(isCovered(cell) && text !== '' ? [{ ...COVERED, address }] : []),
    ];
  });
  return { grid, notices: notice ? [...notices, notice] : notices };
}

/** No form has merged so many rows with nothing in them. */
const MOST_BLANK = 10_000;

/** Where the merged cells of several rows begin that have no text, down to the last row with one. */
function blankMerges(
  merges: readonly MergedRange[],
  filled: readonly Place[],
  limits: ReadLimits,
): Place[] {
  const taken = new Set(filled.map(({ row, column }) => cellAddress(row, column)));
  const last = filled.reduce((most, { row }) => Math.max(most, row), 0);
  let left = MOST_BLANK;
  return merges.flatMap(({ firstRow: row, lastRow, firstColumn: column }) => {
    const isSeen = row <= last && row < limits.rows && column < limits.columns;
    if (lastRow === row || !isSeen || taken.has(cellAddress(row, column))) return [];
    left -= Math.min(lastRow, last) - row + 1;
    return left < 0 ? [] : [{ row, column }];
  });
}

type Place = Pick<GridCell, 'row' | 'column'>;

const UNCOMPUTED: SourceNotice = {
  kind: 'uncertain',
  message: '公式没有存下结果，读作空白；请用 Excel 或 WPS 打开并保存一次',
};
const UNKNOWN_FORMAT: SourceNotice = {
  kind: 'uncertain',
  message: '数字格式没有认出，读的是没有格式的值',
};
const COVERED: SourceNotice = { kind: 'leftOut', message: '被合并的单元格盖住的内容没有读' };

function gridCell(
  sheet: WorkbookSheet,
  { row, column }: Place,
  text: string,
  span: { rowSpan: number; columnSpan: number } | undefined,
): GridCell {
  const { rowSpan, columnSpan } = span ?? { rowSpan: 1, columnSpan: 1 };
  const isHidden =
    sheet.hidden ||
    isAllIn(sheet.hiddenRows, row, rowSpan) ||
    isAllIn(sheet.hiddenColumns, column, columnSpan);
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    text,
    address: cellAddress(row, column),
    ...(isHidden ? { hidden: true as const } : {}),
  };
}

/** Of a merged cell, what is left of its rows and columns still shows its text. */
function isAllIn(hidden: ReadonlySet<number>, first: number, count: number): boolean {
  let place = first;
  while (place < first + count && hidden.has(place)) place += 1;
  return place === first + count;
}
