import { isTotalName } from '../labels/blockNames.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import { rowsBelow } from './rowsBelow.ts';
import type { TableHead } from './tableHead.ts';

/** The lines with the sums below the rows that they are of, where a table has them right below its head. */
export function totalLast(
  lines: readonly SourceLine[],
  at: number,
  head: TableHead,
): readonly SourceLine[] {
  const from = at + head.lines;
  const line = lines[from];
  if (line === undefined || !isTotalName(filledCells(line)[0]?.text ?? '')) return lines;
  const rest = lines.toSpliced(from, 1);
  if (isBlockEnd(rest, from)) return lines;
  return rest.toSpliced(rowsBelow(rest, from, head).next, 0, line);
}
