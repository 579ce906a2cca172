import { isGoalName, isSideName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { fundRowKey, placedFundKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET, sharedWidths } from './blockWidths.ts';
import { fundBlock, fundPlaces } from './fundBlock.ts';
import { labelledCells } from './labelledCells.ts';
import { asHead, type BlockReading, type OpenDoubt } from './reading.ts';
import { sideOf } from './sideLabel.ts';

/**
 * 年度目标 with the goal beside it and no names of columns, and with what became of it on the line below, beside
 * a name that says so, or right of it, which is for a person to confirm. Undefined where line `at` is none.
 */
export function readNamelessGoal(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const line = lines[at];
  const [side, goal, beside, ...rest] = line === undefined ? [] : filledCells(line);
  if (side === undefined || rest.length > 0 || !isGoalName(side.text)) return undefined;
  if (goal !== undefined && beside !== undefined) return goalBeside(side, [goal, beside], at);
  const below = filledCells(lines[at + 1] ?? { cells: [] });
  const isResult =
    below.length <= 2 && columnMeanings('goals', below[0]?.text ?? '')[0] === 'actual';
  if (goal !== undefined && isResult) return namedGoal([side, goal], below, at + 2);
  // a line of text that is only a name may be any name
  if (goal === undefined && line?.isParagraph === true) return undefined;
  const name = sideOf([side]);
  const columns = [{ key: 'expected', label: '', width: SHEET - (name?.width ?? 0) }];
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ expected: goal?.text ?? '' }] },
    claims: [
      ...asHead([side]),
      ...(goal === undefined ? [] : [{ cell: goal, path: 'goals/0/expected' }]),
    ],
    doubts: [],
    next: at + 1,
  };
}

/**
 * 年度目标 and 完成情况 on one line, each with its text right of it, as labels have their values; the name of the
 * block may stand at the left. Undefined where line `at` is none, or has names of columns.
 */
export function readNamedGoal(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const filled = filledCells(lines[at] ?? { cells: [] });
  const [name, goal, resultName, result, ...more] = filled.slice(filled.length === 5 ? 1 : 0);
  const side = filled.length === 5 ? filled[0] : undefined;
  if (name === undefined || goal === undefined || resultName === undefined || result === undefined)
    return undefined;
  if (more.length > 0 || (side !== undefined && !isSideName(side.text))) return undefined;
  const means = ({ text }: SourceCell) => columnMeanings('goals', text)[0];
  if (means(name) !== 'expected' && !isGoalName(name.text)) return undefined;
  if (means(resultName) !== 'actual' || means(result) !== undefined || !isSentence(goal.text))
    return undefined;
  return namedGoal([name, goal], [resultName, result], at + 1, side);
}

/** What no name of a column is: long, or with signs or numbers. */
function isSentence(text: string): boolean {
  return text.length >= 12 || (text.length >= 6 && /[\d，。；、,;]/.test(text));
}

function goalBeside(side: SourceCell, cells: readonly SourceCell[], at: number): BlockReading {
  const keys = ['expected', 'actual'];
  const name = sideOf([side]);
  const widths = sharedWidths(keys, SHEET - (name?.width ?? 0));
  const columns = keys.map((key, index) => ({ key, label: '', width: widths[index] ?? 1 }));
  const [expected = '', actual = ''] = cells.map(({ text }) => text);
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ expected, actual }] },
    claims: [
      ...asHead([side]),
      ...cells.map((cell, index) => ({ cell, path: `goals/0/${keys[index]}` })),
    ],
    doubts: [
      {
        cells,
        reading: '左边是预期目标，右边是实际完成情况',
        otherReading: '两格是同一栏，或次序相反',
        why: '目标的两格没有栏目名称',
        path: 'goals/0',
      },
    ],
    next: at + 1,
  };
}

/** A goal and what became of it, each beside its name, on one line or on two. */
function namedGoal(
  goal: readonly SourceCell[],
  result: readonly SourceCell[],
  next: number,
  side?: SourceCell,
): BlockReading {
  const keys = ['expected', 'actual'];
  const name = side === undefined ? undefined : sideOf([side]);
  const widths = sharedWidths(keys, SHEET - (name?.width ?? 0));
  const pairs = [goal, result];
  const columns = pairs.map(([label], index) => ({
    key: keys[index] ?? '',
    label: label?.text ?? '',
    width: widths[index] ?? 1,
  }));
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ expected: goal[1]?.text ?? '', actual: result[1]?.text ?? '' }] },
    claims: [
      ...asHead([
        ...(side === undefined ? [] : [side]),
        ...pairs.flatMap(([label]) => label ?? []),
      ]),
      ...pairs.flatMap(([, cell], index) =>
        cell === undefined ? [] : [{ cell, path: `goals/0/${keys[index]}` }],
      ),
    ],
    doubts: [],
    next,
  };
}

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
    const found = namelessRows(lines[next], rows[0]?.side[0]);
    if (found.length === 0) break;
    for (const row of found) rows.push(row);
  }
  const isText = lines.slice(at, next).every(({ isParagraph }) => isParagraph);
  const isBlank = rows.every(({ value }) => value === undefined);
  if (fundRowKey(rows[0]?.label.text ?? '') !== 'total' || (isText && isBlank)) return undefined;
  const structure = rows.findIndex(({ label }) => STRUCTURE.test(label.text));
  // what is not known to be a part may be one of a part
  const places = fundPlaces(rows.map(({ label }) => label)).map((place, index) => {
    const isBeside = structure !== -1 && index >= structure;
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
      placedFundKey(row.label.text) === undefined ? [unknownRow(row, `funds/${keys[at]}`)] : [],
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
}

/** The sums of a line, each right of its name; none where anything else stands there and the name `beside` ends. */
function namelessRows(line: SourceLine | undefined, beside: SourceCell | undefined): NamelessRow[] {
  const filled = line === undefined ? [] : filledCells(line);
  const first = filled.slice(0, 2).findIndex(({ text }) => fundRowKey(text) !== undefined);
  if (line === undefined) return [];
  const [label, value, ...more] = filled;
  if (first === -1) {
    const isInside = beside !== undefined && line.above.includes(beside);
    return isInside && label !== undefined && more.length === 0 ? [{ label, value, side: [] }] : [];
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
