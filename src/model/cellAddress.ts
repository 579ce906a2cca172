/**
 * The name of a cell as spreadsheets write it; rows and columns count from 0.
 *
 * @example cellAddress(6, 1) // 'B7'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** All cells from the first to the last, as spreadsheets write it: `A1:F12`. */
export function rangeAddress(
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): string {
  return `${cellAddress(row, column)}:${cellAddress(lastRow, lastColumn)}`;
}

/**
 * The name of a column, counted from 0.
 *
 * @example columnLetters(26) // 'AA'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
