import type { Cells } from '../../model/form.ts';
import type { BlockOf, FundRowPlace } from '../../model/layouts/layout.ts';
import { isSideName } from '../labels/blockNames.ts';
import { fundTerms } from '../labels/fundTerms.ts';
import { fundRowKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import { SHEET, sharedWidths } from './blockWidths.ts';
import { asHead, type BlockReading, type Claim, type OpenDoubt } from './reading.ts';
import { rowDoubts, unplaced } from './rowDoubts.ts';
import { openLabel, sideOf } from './sideLabel.ts';
import type { HeadColumn, TableHead } from './tableHead.ts';

/** A row of money: its name and the line on which it stands. */
interface FundLine {
  readonly label: SourceCell;
  readonly line: SourceLine;
}

const SOURCE = 18;

/** 项目资金 below the names of its columns: one row a source of money. */
export function readFunds(lines: readonly SourceLine[], at: number, head: TableHead): BlockReading {
  const { found, next } = fundLines(lines, at + head.lines, head);
  const labels = found.map(({ label }) => label);
  const left = found.flatMap(({ line, label }) =>
    line.cells.includes(label) ? leftOf(line, label) : [],
  );
  const isSource = ({ rowSpan, text }: SourceCell) => rowSpan <= head.lines && !isSideName(text);
  const source = head.beside.findLast((cell) => isSource(cell) && !labels.includes(cell));
  const sides = [
    ...head.beside.filter((cell) => cell !== source && !labels.includes(cell)),
    ...left,
  ];
  const places = fundPlaces(labels);
  const read = found.map((one, index) => fundCells(one, head, places[index]?.key ?? ''));
  const side = sideOf(sides.filter((cell) => head.beside.includes(cell) || cell === left[0]));
  return {
    block: fundBlock(head.columns, places, side, openLabel(source?.text ?? '')),
    values: {
      funds: Object.fromEntries(places.map(({ key }, index) => [key, read[index]?.cells ?? {}])),
    },
    claims: [
      ...asHead([...head.cells, ...head.beside, ...labels, ...left]),
      ...read.flatMap(({ claims }) => claims),
    ],
    doubts: [...read.flatMap(({ doubts }) => doubts), ...unknownRows(labels)],
    next,
  };
}

function fundLines(
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

function leftOf(line: SourceLine, label: SourceCell): SourceCell[] {
  return filledCells(line).filter(({ column }) => column < label.column);
}

function fundPlaces(labels: readonly SourceCell[]): FundRowPlace[] {
  const used = new Set<string>();
  return labels.map(({ text }) => {
    const known = fundRowKey(text);
    const key = known === undefined || used.has(known) ? `x${used.size + 1}` : known;
    used.add(key);
    const role = Object.hasOwn(fundTerms, key)
      ? fundTerms[key as keyof typeof fundTerms].role
      : 'part';
    return { key, label: text, role };
  });
}

function fundCells(
  { label, line }: FundLine,
  { columns, cells: head }: TableHead,
  key: string,
): { cells: Cells; claims: Claim[]; doubts: OpenDoubt[] } {
  const isHere = line.cells.includes(label);
  const values = isHere ? line.cells.filter(({ column }) => column > label.column) : line.cells;
  const shift = fundShift(values, label, columns, line);
  const claims: Claim[] = [];
  const cells = columns.map((column): [string, string | null] => {
    const isUnder = (cell: SourceCell) =>
      cell.column + shift >= column.start && cell.column + shift < column.end;
    const own = values.filter(isUnder);
    const cell = own.find(({ text }) => text !== '') ?? own[0];
    if (cell !== undefined) {
      if (cell.text !== '') claims.push({ cell, path: `funds/${key}/${column.key}` });
      return [column.key, cell.text];
    }
    const isMerged = line.above.some((one) => isUnder(one) && !head.includes(one));
    return [column.key, isMerged ? null : ''];
  });
  const used = new Set(claims.map(({ cell }) => cell));
  const filled = values.filter(({ text }) => text !== '');
  const rest = filled.filter((cell) => !used.has(cell));
  const isSure = shift === 0 || line.width + shift === columns.at(-1)?.end;
  const doubts = [
    ...rowDoubts(line, { shift, isSure }, columns.length - filled.length).map((doubt) => ({
      ...doubt,
      path: `funds/${key}`,
    })),
    ...rest.map(unplaced),
  ];
  return { cells: Object.fromEntries(cells), claims, doubts };
}

/** Text without merged cells may leave out the cell before the names; then values stand too far left. */
function fundShift(
  values: readonly SourceCell[],
  label: SourceCell,
  columns: readonly HeadColumn[],
  line: SourceLine,
): number {
  const first = columns[0]?.start ?? 0;
  if (!line.cells.includes(label)) return first - (values[0]?.column ?? first);
  const isEarly = values.some(({ column, text }) => text !== '' && column < first);
  return line.isLoose && (isEarly || label.column >= first) ? first - 1 - label.column : 0;
}

export function fundBlock(
  columns: readonly Pick<HeadColumn, 'key' | 'label'>[],
  rows: readonly FundRowPlace[],
  side: ReturnType<typeof sideOf>,
  source: string,
): BlockOf<'funds'> {
  const keys = columns.map(({ key }) => key);
  const widths = sharedWidths(keys, SHEET - SOURCE - (side?.width ?? 0));
  return {
    kind: 'funds',
    ...(side === undefined ? {} : { side }),
    source: { label: source, width: SOURCE },
    rows: [...rows],
    columns: columns.map(({ key, label }, index) => ({
      key,
      label: openLabel(label),
      width: widths[index] ?? 1,
    })),
  };
}

function unknownRows(labels: readonly SourceCell[]): OpenDoubt[] {
  return labels
    .filter(({ text }) => fundRowKey(text) === undefined)
    .map((cell) => ({
      cells: [cell],
      reading: '一行资金来源',
      otherReading: '不属于资金的一行',
      why: '没有见过这个资金来源的名称',
    }));
}
