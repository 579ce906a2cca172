import type { SourceCell } from '../lines/sourceLine.ts';

/** A name above those of several columns. */
export function isShared({ rowSpan, columnSpan }: SourceCell): boolean {
  return rowSpan === 1 && columnSpan > 1;
}

/**
 * Whether some names are above the lower ones, each of these below one of them, and all others reach down
 * beside; where their merged cells end a row early, several names without a figure stand below one.
 */
export function areShared(upper: readonly SourceCell[], lower: readonly SourceCell[]): boolean {
  const shared = upper.filter(isShared);
  const others = upper.filter((cell) => !shared.includes(cell));
  const isBelow = (one: SourceCell, { column }: SourceCell) =>
    column >= one.column && column < one.column + one.columnSpan;
  const areBelow = lower.every((cell) => shared.some((one) => isBelow(one, cell)));
  if (others.length === 0 || !areBelow) return false;
  if (others.every(({ rowSpan }) => rowSpan > 1)) return true;
  const areNames = lower.every(({ text }) => !/\d/.test(text) || /[年月]/.test(text));
  return areNames && shared.some((one) => lower.filter((cell) => isBelow(one, cell)).length > 1);
}
