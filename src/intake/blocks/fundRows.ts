import { fundRowKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import type { TableHead } from './tableHead.ts';

/** A row of money: its name and the line on which it stands. */
export interface FundLine {
  readonly label: SourceCell;
  readonly line: SourceLine;
}

/** The rows of money from line `from` to the first that names none. */
export function fundLines(
  lines: readonly SourceLine[],
  from: number,
  head: TableHead,
): { found: FundLine[]; next: number } {
  const found: FundLine[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const filled = filledCells(line);
    if (filled.length === 0) continue;
    const label = fundLabel(filled, head, lines, next) ?? labelOfHead(head, found, line);
    if (label === undefined) break;
    found.push({ label, line });
  }
  return { found, next };
}

/** The cell that names a row: one of a known name, or the last one before the first column. */
function fundLabel(
  filled: readonly SourceCell[],
  head: TableHead,
  lines: readonly SourceLine[],
  at: number,
): SourceCell | undefined {
  const known = filled.slice(0, 2).find(({ text }) => fundRowKey(text) !== undefined);
  if (known !== undefined) return known;
  if (isBlockEnd(lines, at)) return undefined;
  const first = head.columns[0]?.start ?? 0;
  return filled.findLast(({ column, text }) => column < first && !/^[\d.,，]+$/.test(text));
}

/** The name of the only row may stand beside the names of the columns, as long as both lines. */
function labelOfHead(
  { beside }: TableHead,
  found: readonly FundLine[],
  line: SourceLine,
): SourceCell | undefined {
  const name = beside.at(-1);
  const isName = name !== undefined && fundRowKey(name.text) !== undefined;
  const hasNumbers = filledCells(line).some(({ text }) => /^[\d.,，]+(?:万元?)?$/.test(text));
  return isName && hasNumbers && found.length === 0 ? name : undefined;
}
