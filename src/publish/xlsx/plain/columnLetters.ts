const KNOWN: string[] = [];

/**
 * The name of a column, from 0.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  KNOWN[column] ??= lettersOf(column);
  return KNOWN[column];
}

function lettersOf(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
