import { isSideName } from '../labels/blockNames.ts';
import { fundRowKey, placedFundKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import type { TableHead } from './tableHead.ts';

/** A row of money: its name, if it has one, and the line on which it stands. */
export interface FundLine {
  readonly label: SourceCell | undefined;
  readonly line: SourceLine;
}

const SUM = /^[\d.,，]+(?:万元?)?$/;

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
    if (isRemark(filled, head)) break;
    const label = fundLabel(filled, head, lines, next) ?? labelOfHead(head, found, line);
    if (beginsBeside(filled, label, head)) break;
    if (label === undefined && !(found.length === 0 && isNameless(lines, next, head))) break;
    found.push({ label, line });
    if (label === undefined) return { found, next: next + 1 };
  }
  return { found, next };
}

const SENTENCE = /[。；;，,](?!\d)/;
const SHORTEST = 10;
const WORDS = /\p{Script=Han}{4}/u;

/** Whether a cell across several columns holds a sentence. */
export function isSentenceAcross({ text, columnSpan }: SourceCell): boolean {
  return columnSpan > 2 && text.length >= SHORTEST && SENTENCE.test(text) && WORDS.test(text);
}

/** A sentence across the columns of the sums, alone or behind its name: what became of the money, and no row of it. */
function isRemark(filled: readonly SourceCell[], { columns }: TableHead): boolean {
  const last = filled.at(-1);
  if (last === undefined || filled.length > 2 || !isSentenceAcross(last)) return false;
  if (filled.length === 2 && fundRowKey(filled[0]?.text ?? '') !== undefined) return false;
  const end = last.column + last.columnSpan;
  const across = columns.filter(({ start }) => start >= last.column && start < end);
  return across.length > 1;
}

/** Sums below the names of the columns and nothing left of them: the only row, which needs no name. */
function isNameless(lines: readonly SourceLine[], at: number, { columns }: TableHead): boolean {
  const filled = filledCells(lines[at] ?? { cells: [] });
  const first = columns[0]?.start ?? 0;
  const areBelow = filled.every(({ column }) => column >= first);
  return areBelow && filled.some(({ text }) => SUM.test(text)) && !isBlockEnd(lines, at);
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
  if (isBlockEnd(lines, at) || isNameOfBlock(filled)) return undefined;
  const first = head.columns[0]?.start ?? 0;
  return filled.findLast(({ column, text }) => column < first && !/^[\d.,，]+$/.test(text));
}

/** Below the name of the money at its left stands another, beside lines that are none of money: the next block. */
function beginsBeside(
  [first]: readonly SourceCell[],
  label: SourceCell | undefined,
  { beside: [side] }: TableHead,
): boolean {
  if (first === undefined || side === undefined || label === undefined || first === label)
    return false;
  const isBelow = first.column === side.column && first.row >= side.row + side.rowSpan;
  return isBelow && first.rowSpan > 1 && placedFundKey(label.text) === undefined;
}

/** 三、绩效指标完成情况 alone on a line begins the next block. */
function isNameOfBlock([only, ...more]: readonly SourceCell[]): boolean {
  return only !== undefined && more.length === 0 && isSideName(only.text);
}

/** The name of the only row may stand beside the names of the columns, as long as both lines. */
function labelOfHead(
  { beside }: TableHead,
  found: readonly FundLine[],
  line: SourceLine,
): SourceCell | undefined {
  const name = beside.at(-1);
  const isName = name !== undefined && fundRowKey(name.text) !== undefined;
  const hasNumbers = filledCells(line).some(({ text }) => SUM.test(text));
  return isName && hasNumbers && found.length === 0 ? name : undefined;
}
