import type { FundRowPlace } from '../../model/layouts/layout.ts';
import { isSideName } from '../labels/blockNames.ts';
import { placedFundKey } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { columnDoubts } from './columnDoubts.ts';
import { fundBlock, fundPlaces } from './fundBlock.ts';
import { fundAlignments, fundCells } from './fundCells.ts';
import { type FundLine, fundLines } from './fundRows.ts';
import { asHead, type BlockReading, type OpenDoubt } from './reading.ts';
import { unplaced } from './rowDoubts.ts';
import { scoreAmongMoney } from './scoreAmongMoney.ts';
import { openLabel, sideOf } from './sideLabel.ts';
import type { TableHead } from './tableHead.ts';

const TOTAL: FundRowPlace = { key: 'total', label: '', role: 'total' };

/** 项目资金 below the names of its columns: one row a source of money. */
export function readFunds(lines: readonly SourceLine[], at: number, head: TableHead): BlockReading {
  const { found, next } = fundLines(lines, at + head.lines, head);
  const labels = found.flatMap(({ label }) => label ?? []);
  const left = found.flatMap(leftOf);
  const isName = (cell: SourceCell) =>
    cell === left[0] || isSideName(cell.text) || plainLabel(cell.text) === '其中';
  const isSource = ({ rowSpan, text }: SourceCell) => rowSpan <= head.lines && !isSideName(text);
  const source = head.beside.findLast((cell) => isSource(cell) && !labels.includes(cell));
  const sides = [
    ...head.beside.filter((cell) => cell !== source && !labels.includes(cell)),
    ...left,
  ];
  // names of columns alone, or sums without a name of their own, are the total
  const places = labels.length === 0 ? [TOTAL] : fundPlaces(labels);
  const blank = Object.fromEntries(head.columns.map(({ key }) => [key, '']));
  const alignments = fundAlignments(found, head.columns);
  const read = found.map((one, index) =>
    fundCells(one, head, places[index]?.key ?? '', alignments[index]),
  );
  const values = read.flatMap(({ claims }) => claims);
  const names = head.columns.map(({ start }) => head.cells.findLast((one) => one.column === start));
  const keys = head.columns.map(({ key }) => key);
  const ofWhole = scoreAmongMoney(names, keys, values);
  const doubted = new Set(ofWhole.flatMap(({ cells }) => cells));
  const side = sideOf(sides.filter((cell) => head.beside.includes(cell) || cell === left[0]));
  return {
    block: fundBlock(head.columns, places, side, openLabel(source?.text ?? '')),
    values: {
      funds: Object.fromEntries(places.map(({ key }, index) => [key, read[index]?.cells ?? blank])),
    },
    claims: [
      ...asHead([...head.cells, ...head.beside, ...labels, ...left.filter(isName)]),
      ...values,
    ],
    doubts: [
      ...read.flatMap(({ doubts }) => doubts),
      ...found.flatMap(({ label }, index) =>
        label === undefined || isKnown(places[index], label)
          ? []
          : [unknownRow(label, cellsOf(read[index]), `funds/${places[index]?.key}`)],
      ),
      ...ofWhole,
      ...columnDoubts(head).filter(({ cells }) => !cells.some((cell) => doubted.has(cell))),
      ...left.filter((cell) => !isName(cell)).map(unplaced),
    ],
    next,
  };
}

/** Whether a row is filed under what its name says; of a name that stands twice, only the first is. */
function isKnown(place: FundRowPlace | undefined, { text }: SourceCell): boolean {
  return place?.key === 'total' || placedFundKey(text) === place?.key;
}

/** What stands left of the name of a row: the name of the block. */
function leftOf({ line, label }: FundLine): SourceCell[] {
  if (label === undefined || !line.cells.includes(label)) return [];
  return filledCells(line).filter(({ column }) => column < label.column);
}

function cellsOf(row: ReturnType<typeof fundCells> | undefined): SourceCell[] {
  return (row?.claims ?? []).map(({ cell }) => cell);
}

/** 其中：基本支出：680 where a number belongs: the name of something else, and its amount. */
function isNamedAmount({ text }: SourceCell): boolean {
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  return /\p{Script=Han}{2}/u.test(text.slice(0, Math.max(0, colon)));
}

function unknownRow(label: SourceCell, cells: readonly SourceCell[], path: string): OpenDoubt {
  const isAgain = placedFundKey(label.text) !== undefined;
  const beside = cells.find(isNamedAmount);
  const words =
    beside === undefined ? '' : `，数字栏里写的是“${beside.text.trim()}”，像并排的另一项`;
  return {
    cells: [label, ...cells],
    reading: '一行资金来源',
    otherReading: '已有的一种来源，或不属于资金的一行',
    why: `${isAgain ? '这个资金来源的名称出现了两次' : '没有见过这个资金来源的名称'}${words}`,
    path,
  };
}
