import type { SourceCell, SourceLine } from '../lines/sourceLine.ts';

/** A label with the value that stands right of it; undefined where the next label follows at once. */
export interface LabelledCell {
  readonly label: SourceCell;
  readonly value: SourceCell | undefined;
  /** Further cells before the next label. */
  readonly rest: readonly SourceCell[];
}

/**
 * The labels of a line, each with the first filled cell before the next label, or else a blank one: text
 * without merged cells has blank cells between a label and its value.
 */
export function labelledCells(
  { cells }: Pick<SourceLine, 'cells'>,
  isLabel: (cell: SourceCell) => boolean,
): LabelledCell[] {
  const at = cells.flatMap((cell, index) => (cell.text !== '' && isLabel(cell) ? [index] : []));
  return at.flatMap((from, index) => {
    const label = cells[from];
    if (label === undefined) return [];
    const between = cells.slice(from + 1, at[index + 1] ?? cells.length);
    const filled = between.filter(({ text }) => text !== '');
    return [{ label, value: filled[0] ?? between[0], rest: filled.slice(1) }];
  });
}
