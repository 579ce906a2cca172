import { isSideName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { fundRowKey, placedFundKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { fundBlock, fundPlaces } from './fundBlock.ts';
import { labelledCells } from './labelledCells.ts';
import { asHead, type BlockReading, type OpenDoubt } from './reading.ts';
import { isSentence } from './readNamelessGoal.ts';
import { sideOf } from './sideLabel.ts';

/** What money is spent on, beside where it comes from: 2、资金结构. */
const STRUCTURE = /资金结构|按支出/;

/**
 * 项目资金 with one sum beside the name of each row and no names of columns; beside a name of the block that
 * reaches down, rows of any name. Undefined where it is none.
 */
export function readNamelessFunds(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const rows: NamelessRow[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const found = namelessRows(lines[next], rows[0]?.side[0], rows.length === 0);
    if (found.length === 0) break;
    for (const row of found) rows.push(row);
  }
  const isText = lines.slice(at, next).every(({ isParagraph }) => isParagraph);
  const isBlank = rows.every(({ value }) => value === undefined);
  const [sum] = rows;
  if (sum === undefined || (!isTotal(sum) && !sum.isBudget) || (isText && isBlank))
    return undefined;
  const structure = rows.findIndex(({ label }) => STRUCTURE.test(label.text));
  // what is not known to be a part may be one of a part
  const places = fundPlaces(rows.map(({ label }) => label)).map((place, index) => {
    const isBeside = structure !== -1 && index >= structure;
    if (index === 0) return { ...place, key: 'total', role: 'total' } as const;
    return isBeside || placedFundKey(place.label) === undefined
      ? ({ ...place, role: 'memo' } as const)
      : place;
  });
  const keys = places.map(({ key }) => key);
  const sides = rows.flatMap(({ side }) => side);
  return {
    block: fundBlock([{ key: 'amount', label: '' }], places, sideOf(sides.slice(0, 1)), ''),
    values: {
      funds: Object.fromEntries(
        rows.map(({ value }, at) => [keys[at], { amount: value?.text ?? '' }]),
      ),
    },
    claims: [
      ...asHead([...rows.map(({ label }) => label), ...sides]),
      ...rows.flatMap(({ value }, at) =>
        value === undefined ? [] : [{ cell: value, path: `funds/${keys[at]}/amount` }],
      ),
    ],
    doubts: rows.flatMap((row, at) =>
      isUnknown(row) ? [unknownRow(row, `funds/${keys[at]}`)] : [],
    ),
    next,
  };
}

function unknownRow({ label, value }: NamelessRow, path: string): OpenDoubt {
  return {
    cells: value === undefined ? [label] : [label, value],
    reading: '一行资金来源',
    otherReading: '已有的一种来源，或不属于资金的一行',
    why: '没有见过这个资金来源的名称',
    path,
  };
}

/** A sum beside its name, and what stands left of both. */
interface NamelessRow {
  readonly label: SourceCell;
  readonly value: SourceCell | undefined;
  readonly side: readonly SourceCell[];
  /** 预算数, the sum of the sources that stand right of it. */
  readonly isBudget?: boolean;
}

function isUnknown({ label, isBudget: isSum }: NamelessRow): boolean {
  return isSum !== true && placedFundKey(label.text) === undefined;
}

function isTotal({ label }: NamelessRow): boolean {
  return fundRowKey(label.text) === 'total';
}

/** The name of a sum that says nothing of its source: 预算数, 金额. */
function isBudget({ text }: SourceCell): boolean {
  const [key = ''] = columnMeanings('funds', text);
  return key === 'budget' || key === 'initial' || key === 'adjusted' || key === 'amount';
}

/**
 * The sums of a line, each right of its name; none where anything else stands there and the name `beside` ends.
 * On the first line 预算数 is the sum of the sources right of it, each with its amount.
 */
function namelessRows(
  line: SourceLine | undefined,
  beside: SourceCell | undefined,
  isFirst: boolean,
): NamelessRow[] {
  const filled = line === undefined ? [] : filledCells(line);
  const isSource = ({ text }: SourceCell) => fundRowKey(text) !== undefined;
  const first = filled.slice(0, 2).findIndex(isSource);
  if (line === undefined) return [];
  const [label, value, ...more] = filled;
  if (first === -1) {
    if (isFirst) return budgetAndSources(line, filled, isSource);
    const isInside = beside !== undefined && line.above.includes(beside);
    const isName = value !== undefined || !isSentence(label?.text ?? '');
    return isInside && isName && label !== undefined && more.length === 0
      ? [{ label, value, side: [] }]
      : [];
  }
  const side = filled.slice(0, first);
  if (side.some(({ text, rowSpan }) => !isSideName(text) && rowSpan === 1)) return [];
  const pairs = labelledCells(line, ({ text }) => fundRowKey(text) !== undefined);
  if (pairs.some(({ rest }) => rest.length > 0)) return [];
  return pairs.map(({ label, value }, at) => ({
    label,
    value: value?.text === '' ? undefined : value,
    side: at === 0 ? side : [],
  }));
}

const AMOUNT = /^[¥￥]?-?\d[\d,，.]*(?:万?元)?$/;

/** 预算数 | 560 | 其中：财政资金 | 500 | 其他资金 | 60, maybe beside the name of the block. */
function budgetAndSources(
  line: SourceLine,
  filled: readonly SourceCell[],
  isSource: (cell: SourceCell) => boolean,
): NamelessRow[] {
  const at = filled.slice(0, 2).findIndex(isBudget);
  if (at === -1 || filled.slice(0, at).some(({ rowSpan }) => rowSpan === 1)) return [];
  const pairs = labelledCells(line, (cell) => cell === filled[at] || isSource(cell));
  const areWhole = pairs.every(
    ({ value, rest }) => rest.length === 0 && AMOUNT.test(value?.text.trim() ?? ''),
  );
  if (pairs.length < 2 || !areWhole) return [];
  return pairs.map(({ label, value }, index) => ({
    ...{ label, value, isBudget: index === 0 },
    side: index === 0 ? filled.slice(0, at) : [],
  }));
}
