import { isSideName } from '../labels/blockNames.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { tableHead } from './tableHead.ts';

/** The lines without the names that stand left of several blocks, and which name each line has. */
export interface WithoutOuterSides {
  readonly lines: readonly SourceLine[];
  readonly sides: ReadonlyMap<SourceLine, SourceCell>;
}

/**
 * Takes out of the lines what stands left of several blocks: a cell as long as several lines before the label
 * of a field, or before the name of a block that is shorter than it.
 */
export function withoutOuterSides(lines: readonly SourceLine[]): WithoutOuterSides {
  const cells = new Set(lines.flatMap((line, at) => outerSide(line, lines, at) ?? []));
  if (cells.size === 0) return { lines, sides: new Map() };
  const sides = new Map<SourceLine, SourceCell>();
  const without = lines.map((line) => {
    const own = [...line.cells, ...line.above].find((cell) => cells.has(cell));
    if (own === undefined) return line;
    const isOther = (cell: SourceCell) => cell !== own;
    const rest = { ...line, cells: line.cells.filter(isOther), above: line.above.filter(isOther) };
    sides.set(rest, own);
    return rest;
  });
  return { lines: without, sides };
}

function outerSide(
  line: SourceLine,
  lines: readonly SourceLine[],
  at: number,
): SourceCell | undefined {
  const [first, second] = filledCells(line);
  if (first === undefined || second === undefined || first.rowSpan < 2) return undefined;
  const isBlockWithin =
    isSideName(second.text) && second.rowSpan > 1 && second.rowSpan < first.rowSpan;
  const isOfFields =
    headMeanings(second.text).length > 0 &&
    headMeanings(first.text).length === 0 &&
    tableHead(lines, at) === undefined;
  return isBlockWithin || isOfFields ? first : undefined;
}
