/**
 * The name of a cell as spreadsheets write it.
 *
 * @example cellAddress(6, 1) // 'B7'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
