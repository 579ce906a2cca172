import type { OuterSide } from '../../model/layouts/layout.ts';
import { cellId, emptyCell, type SheetCell, type SheetLine } from './formCell.ts';

/** The lines of one block, and the name that stands left of it and others; `goesOn` where a table above has that name. */
export interface BlockLines {
  readonly outer: OuterSide | undefined;
  readonly goesOn: boolean;
  readonly lines: readonly SheetLine[];
}

/** The lines of blocks one below another; a name of several stands in one cell at the left of all of theirs. */
export function outerSidedLines(blocks: readonly BlockLines[]): SheetLine[] {
  const placed = blocks.flatMap(({ lines, ...of }) => lines.map((line) => ({ ...of, line })));
  return placed.map(({ outer, goesOn, line }, at) => {
    if (outer === undefined) return line;
    const moved = movedLine(line, outer.width);
    if (placed[at - 1]?.outer === outer) return moved;
    const count = placed.filter((one) => one.outer === outer).length;
    return { ...moved, cells: [nameOf(outer, count, goesOn), ...moved.cells] };
  });
}

/** The names of columns that stand again on every sheet, with an open corner above a name of several blocks. */
export function outerSidedHead(
  lines: readonly SheetLine[],
  { outer, goesOn }: Omit<BlockLines, 'lines'>,
): SheetLine[] {
  if (outer === undefined) return [...lines];
  const corner: SheetCell = {
    ...emptyCell(0, outer.width),
    lines: lines.length,
    ...(goesOn ? { goesOn } : {}),
  };
  return lines
    .map((line) => movedLine(line, outer.width))
    .map((line, at) => (at === 0 ? { ...line, cells: [corner, ...line.cells] } : line));
}

function movedLine(line: SheetLine, by: number): SheetLine {
  return { ...line, cells: line.cells.map((cell) => ({ ...cell, at: cell.at + by })) };
}

function nameOf(
  { label, width, firstBlock }: OuterSide,
  lines: number,
  goesOn: boolean,
): SheetCell {
  const place = { text: label, at: 0, width, lines, scope: 'row', rank: 1 } as const;
  return goesOn ? { ...place, goesOn } : { ...place, id: cellId('outer', String(firstBlock)) };
}
