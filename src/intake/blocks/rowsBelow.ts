import { isNameOfPeriod, isSubtotalName } from '../labels/blockNames.ts';
import { isContinued, isFillingNote } from '../labels/phrases.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import { continuedRow } from './continuedRow.ts';
import { isSumOfRows } from './isSumOfRows.ts';
import { asAside, asHead, type Claim, type OpenDoubt } from './reading.ts';
import { isTextAcross } from './readText.ts';
import { type TableHead, tableHead } from './tableHead.ts';
import { type TableRow, tableRow } from './tableRows.ts';

/** The rows of a table to its end, and what became of the lines between them that are none. */
export interface RowsBelow {
  readonly rows: readonly TableRow[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
  /** What stands left of the names of the columns where these are repeated, by the row below them. */
  readonly namesAgain: ReadonlyMap<number, SourceCell>;
  /** The first line after the table. */
  readonly next: number;
}

/**
 * The rows below the names of the columns. Where a page repeats the names the table goes on below them; a
 * cell alone across the columns is no row.
 */
export function rowsBelow(lines: readonly SourceLine[], from: number, head: TableHead): RowsBelow {
  const rows: TableRow[] = [];
  const claims: Claim[] = [];
  const doubts: OpenDoubt[] = [];
  const namesAgain = new Map<number, SourceCell>();
  let [next, current, isTurned, summed] = [from, head, false, 0];
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    const repeated = tableHead(lines, next);
    const filled = filledCells(line);
    const [only, ...more] = filled;
    if (
      repeated !== undefined &&
      isSameHead(repeated, head) &&
      isOfPeriod(repeated) === isOfPeriod(head)
    ) {
      for (const claim of asHead([...repeated.cells, ...repeated.beside])) claims.push(claim);
      const name = repeated.beside.at(-1);
      if (name !== undefined) namesAgain.set(rows.length, name);
      current = repeated;
      next += repeated.lines;
      isTurned = rows.length > 0;
      continue;
    }
    if (only !== undefined && more.length === 0 && isContinued(only.text)) {
      claims.push({ cell: only, reason: '附件编号和页面文字' });
    } else if (only !== undefined && more.length === 0 && isNoteWithin(lines, next)) {
      claims.push({ cell: only, reason: '填表说明' });
    } else if (isBlockEnd(lines, next)) break;
    else if (head.kind === 'indicators' && isTextAcross(line)) break;
    else if (head.kind === 'indicators' && isSubtotal(filled)) {
      const isSure = isSumOfRows(line, current, rows.slice(summed));
      for (const claim of isSure ? asAside(filled, '小计') : []) claims.push(claim);
      if (!isSure) doubts.push(subtotal(filled));
      summed = rows.length;
    } else if (only !== undefined && more.length === 0 && isAcross(only, line, current)) {
      doubts.push(acrossTable(only));
    } else if (only !== undefined) {
      const row = tableRow(line, current);
      rows.push(isTurned ? continuedRow(row, current) : row);
      isTurned = false;
    }
    next += 1;
  }
  return { rows, claims, doubts, namesAgain, next };
}

/** A note to those who fill in the form, after which the rows go on. */
function isNoteWithin(lines: readonly SourceLine[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || line.isParagraph) return false;
  const isNote = isFillingNote(filledCells(line)[0]?.text ?? '');
  return isNote && filledCells(below).length > 2 && !isBlockEnd(lines, at + 1);
}

function isSameHead(a: TableHead, b: TableHead): boolean {
  const labels = ({ columns }: TableHead) => columns.map(({ label }) => bareLabel(label)).join('|');
  return a.kind === b.kind && labels(a) === labels(b);
}

/** 年度绩效指标 below 长期绩效指标 has the same names of columns and is another table. */
function isOfPeriod({ beside }: TableHead): boolean {
  return isNameOfPeriod(beside.at(-1)?.text ?? '');
}

/** Over all columns of several; in text without merged cells, alone under a column that no group stands in. */
function isAcross(cell: SourceCell, line: SourceLine, { kind, columns }: TableHead): boolean {
  const [first, second] = columns;
  if (kind !== 'indicators' || first === undefined || second === undefined) return false;
  if (line.isLoose) return /^x\d+$/.test(first.key) && cell.column < second.start;
  const end = cell.column + cell.columnSpan;
  return cell.column <= first.start && end > (columns.at(-1)?.start ?? 0);
}

/** The sum of one group among the rows; the sum of all rows ends them. */
function isSubtotal(filled: readonly SourceCell[]): boolean {
  return filled.slice(0, 2).some(({ text }) => isSubtotalName(text));
}

function subtotal(cells: readonly SourceCell[]): OpenDoubt {
  return {
    cells,
    reading: '没有读入',
    otherReading: '一行指标',
    why: '这一行是上面几行的小计，与各行之和不同或看不出，表里没有它的位置',
  };
}

function acrossTable(cell: SourceCell): OpenDoubt {
  return {
    cells: [cell],
    reading: '没有读入',
    otherReading: '下面各行的一级指标，或表外的文字',
    why: '一行只有一格，横贯全表',
  };
}
