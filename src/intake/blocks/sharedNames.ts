import type { SourceCell } from '../lines/sourceLine.ts';

/** A name above those of several columns. */
export function isShared({ rowSpan, columnSpan }: SourceCell): boolean {
  return rowSpan === 1 && columnSpan > 1;
}

/** Whether some names are above the lower ones, each of these below one of them, and all others reach down beside. */
export function areShared(upper: readonly SourceCell[], lower: readonly SourceCell[]): boolean {
  const shared = upper.filter(isShared);
  const others = upper.filter((cell) => !shared.includes(cell));
  return (
    others.length > 0 &&
    others.every(({ rowSpan }) => rowSpan > 1) &&
    lower.every(({ column }) =>
      shared.some((one) => column >= one.column && column < one.column + one.columnSpan),
    )
  );
}
