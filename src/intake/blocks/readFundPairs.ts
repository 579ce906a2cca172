import type { Cells } from '../../model/form.ts';
import type { FundRowPlace } from '../../model/layouts/layout.ts';
import { anchorKeys } from '../labels/blockKeys.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { fundRowKey } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { columnKeys } from './columnKeys.ts';
import { fundBlock } from './fundBlock.ts';
import { type LabelledCell, labelledCells } from './labelledCells.ts';
import { asHead, type BlockReading } from './reading.ts';
import { scoreAmongMoney } from './scoreAmongMoney.ts';
import { sideOf } from './sideLabel.ts';
import { spanKey, totalsOfSpans } from './totalsOfSpans.ts';

/** The sums stand beside the names of the columns and have no name of their own. */
const TOTAL: FundRowPlace = { key: 'total', label: '', role: 'total' };

/**
 * 项目资金 without a line of column names: 计划投资额 | 570 | 实际到位资金 | 398.88, and below it the parts
 * of each sum beside their own names. Further columns may stand on the lines below instead: 执行数 | 5.8 below 预算数 | 5.8.
 * Undefined where line `at` begins no such block.
 */
export function readFundPairs(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const line = lines[at];
  const top = line === undefined ? undefined : fundPairs(line, lines[at + 1]);
  if (line === undefined || top === undefined) return undefined;
  const more = moreColumns(lines, at + 1);
  const first = [...top, ...more.flat()];
  const { parts, next } = partLines(lines, at + 1 + more.length, first);
  const keys = pairKeys(first);
  const columns = first.map(({ label }, index) => ({ key: keys[index] ?? '', label: label.text }));
  const places = [TOTAL, ...parts.map(partPlace)];
  const rows = [first, ...parts];
  const labels = rows.flat().flatMap((pair) => pair?.label ?? []);
  const sides = filledCells(line).filter(({ column }) => column < (first[0]?.label.column ?? 0));
  const values = rows.flatMap((row, index) =>
    row.flatMap((pair, column) =>
      pair?.value === undefined || pair.value.text === ''
        ? []
        : [{ cell: pair.value, path: `funds/${places[index]?.key}/${keys[column]}` }],
    ),
  );
  return {
    block: {
      ...fundBlock(columns, places, sideOf(sides), '', top.length),
      beside: more.length === 0 ? true : top.length,
    },
    values: {
      funds: Object.fromEntries(
        places.map(({ key }, row) => [key, valuesOf(rows[row] ?? [], keys)]),
      ),
    },
    claims: [...asHead([...labels, ...sides, ...partHeads(lines.slice(at, next))]), ...values],
    doubts: scoreAmongMoney(
      first.map(({ label }) => label),
      keys,
      values,
    ),
    next,
  };
}

/** The keys of the sums side by side: of two spans of time, else of columns with these names. */
function pairKeys(pairs: readonly LabelledCell[]): string[] {
  const labels = pairs.map(({ label }) => label.text);
  const spans = labels.flatMap((label) => spanKey(label) ?? []);
  if (spans.length === labels.length) return spans;
  return columnKeys(
    'funds',
    labels.map((label) => ({ label })),
  );
}

/** Two or more names of columns on a line, each with a value or the place of one beside it. */
function fundPairs(line: SourceLine, below: SourceLine | undefined): LabelledCell[] | undefined {
  const spans = totalsOfSpans(line);
  if (spans !== undefined) return spans;
  const isName = ({ text }: SourceCell) => columnMeanings('funds', text).length > 0;
  const pairs = labelledCells(line, isName);
  const [first] = pairs;
  // an amount left of the first name has one that is not known: the line is not of columns alone
  const isAmount = ({ column, text }: SourceCell) =>
    first !== undefined && column < first.label.column && /^[\d.,，]+(?:万?元)?$/.test(text);
  if (filledCells(line).some(isAmount)) return undefined;
  const isAnchored = pairs.some(({ label }) =>
    columnMeanings('funds', label.text).some((key) => anchorKeys.funds.includes(key)),
  );
  // without merged cells a blank cell beside a name may be the rest of the cell with the name, if values are below
  const areApart = line.isLoose
    ? pairs.every(({ value }) => value !== undefined && value.text !== '') ||
      (below !== undefined && columnPairs(below) !== undefined)
    : pairs.every(({ value }) => value !== undefined) || hasPlaces(pairs, below);
  return pairs.length >= 2 && isAnchored && areApart ? pairs : undefined;
}

/** No form has names of columns on so many lines below each other. */
const MOST_LINES = 50;

/** Lines that hold nothing but names of columns, which are none of rows, each with its value or the place of one. */
function moreColumns(lines: readonly SourceLine[], from: number): LabelledCell[][] {
  const more: LabelledCell[][] = [];
  for (const line of lines.slice(from, from + MOST_LINES)) {
    const pairs = columnPairs(line);
    if (pairs === undefined) break;
    more.push(pairs);
  }
  return more;
}

function columnPairs(line: SourceLine): LabelledCell[] | undefined {
  const pairs = labelledCells(line, isColumn);
  const filled = pairs.filter(({ value }) => value !== undefined && value.text !== '').length;
  const isWhole = pairs.length > 0 && pairs.length + filled === filledCells(line).length;
  const hasRoom = filled === pairs.length || (!line.isLoose && hasPlaces(pairs, undefined));
  return isWhole && hasRoom ? pairs : undefined;
}

function isColumn({ text }: SourceCell): boolean {
  return fundRowKey(text) === undefined && columnMeanings('funds', text).length > 0;
}

/**
 * A sheet stores no blank cell: there is room for a value after each name, and below no row of a table, which names
 * its source once.
 */
function hasPlaces(pairs: readonly LabelledCell[], below: SourceLine | undefined): boolean {
  const isRoomy = pairs.every(({ label, value }, index) => {
    const next = pairs[index + 1]?.label.column ?? Number.POSITIVE_INFINITY;
    return value !== undefined || label.column + label.columnSpan < next;
  });
  const sources = below?.cells.filter(({ text }) => fundRowKey(text) !== undefined) ?? [];
  return isRoomy && sources.length !== 1;
}

/** The lines below on which each column has a part of its sum beside the name of the part. */
function partLines(
  lines: readonly SourceLine[],
  from: number,
  first: readonly LabelledCell[],
): { parts: (LabelledCell | undefined)[][]; next: number } {
  const parts: (LabelledCell | undefined)[][] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const pairs = labelledCells(line, ({ text }) => fundRowKey(text) !== undefined);
    const below = first.map((one) => pairs.find((pair) => isBelow(pair, one)));
    const placed = below.filter((pair) => pair !== undefined).length;
    if (pairs.length === 0 || (pairs.length !== first.length && placed !== pairs.length)) break;
    parts.push(pairs.length === first.length ? pairs : below);
  }
  return { parts, next };
}

function isBelow({ label }: LabelledCell, above: LabelledCell): boolean {
  return label.column === above.label.column;
}

/** 其中： stands alone before the names of the parts. */
function partHeads(lines: readonly SourceLine[]): SourceCell[] {
  return lines.flatMap(filledCells).filter(({ text }) => plainLabel(text) === '其中');
}

function partPlace(pairs: readonly (LabelledCell | undefined)[]): FundRowPlace {
  const label = pairs.find((pair) => pair !== undefined)?.label.text ?? '';
  return { key: fundRowKey(label) ?? 'x1', label, role: 'part' };
}

function valuesOf(pairs: readonly (LabelledCell | undefined)[], keys: readonly string[]): Cells {
  return Object.fromEntries(keys.map((key, index) => [key, pairs[index]?.value?.text ?? '']));
}
