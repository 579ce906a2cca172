import type { Side } from '../../model/layouts/layout.ts';
import { cellId, type SheetCell, type SheetLine } from './formCell.ts';

/** Lines with the name of their block in one cell at the left, as long as all of them. */
export function sidedLines(
  lines: readonly SheetLine[],
  side: Side | undefined,
  block: string,
): SheetLine[] {
  const [first, ...rest] = lines;
  if (side === undefined || first === undefined) return [...lines];
  const name: SheetCell = {
    text: side.label,
    at: 0,
    width: side.width,
    lines: lines.length,
    scope: 'row',
    id: cellId(block),
    rank: 1,
  };
  return [{ ...first, cells: [name, ...first.cells] }, ...rest];
}
