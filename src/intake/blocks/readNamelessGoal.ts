import { isGoalName, isSideName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET, sharedWidths } from './blockWidths.ts';
import { asHead, type BlockReading, type OpenDoubt } from './reading.ts';
import { sideOf } from './sideLabel.ts';

/**
 * 年度目标 with the goal beside it and no names of columns, and with what became of it on the line below, beside
 * a name that says so, or right of it, which is for a person to confirm; or 年初设定目标 so. Undefined where line `at` is
 * none.
 */
export function readNamelessGoal(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const line = lines[at];
  const [side, goal, beside, ...rest] = line === undefined ? [] : filledCells(line);
  if (side === undefined || rest.length > 0) return undefined;
  if (!isGoalName(side.text)) return readStackedGoal(lines, at);
  if (goal !== undefined && beside !== undefined) return goalBeside(side, [goal, beside], at);
  const below = filledCells(lines[at + 1] ?? { cells: [] });
  const isResult =
    below.length <= 2 && columnMeanings('goals', below[0]?.text ?? '')[0] === 'actual';
  if (goal !== undefined && isResult) return namedGoal([side, goal], below, at + 2);
  // a line of text that is only a name may be any name
  if (goal === undefined && line?.isParagraph === true) return undefined;
  if (goal === undefined && isAcross(side, line)) return goalBelow(side, lines, at);
  const name = sideOf([side]);
  const key = OF_PERIOD.test(side.text) ? 'longTermExpected' : 'expected';
  const columns = [{ key, label: '', width: SHEET - (name?.width ?? 0) }];
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ [key]: goal?.text ?? '' }] },
    claims: [
      ...asHead([side]),
      ...(goal === undefined ? [] : [{ cell: goal, path: `goals/0/${key}` }]),
    ],
    doubts: [],
    next: at + 1,
  };
}

/** 年初设定目标 with the goal beside it, and below it 全年目标实际完成情况 with what became of it; no name at their left. */
export function readStackedGoal(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const [goal = [], result = []] = [lines[at], lines[at + 1]].map((line) =>
    line === undefined || line.isLoose ? [] : filledCells(line),
  );
  const isPair = goal.length === 2 && result.length === 2;
  if (!isPair || !isSentence(goal[1]?.text ?? '')) return undefined;
  const [first, told, second, done] = [...goal, ...result].map(
    ({ text }) => columnMeanings('goals', text)[0],
  );
  const isNamed = (first === 'expected' || first === 'longTermExpected') && second === 'actual';
  return isNamed && told === undefined && done === undefined
    ? namedGoal(goal, result, at + 2, { key: first })
    : undefined;
}

/** 总体目标 is that of the year where no other is asked for. */
const OF_PERIOD = /实施期|长期/;

/** Alone on its line, from the first column to the last: there is no room for anything beside it. */
function isAcross({ column, columnSpan }: SourceCell, line: SourceLine | undefined): boolean {
  return line?.isLoose === false && column === 0 && columnSpan >= line.width;
}

/** 年度绩效目标 across the table, and the goal across it on the next line; else it heads what follows. */
function goalBelow(
  side: SourceCell,
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const [goal, ...more] = filledCells(lines[at + 1] ?? { cells: [] });
  if (goal === undefined || more.length > 0 || !isSentence(goal.text)) return undefined;
  if (lines[at + 1]?.isParagraph === true || isSideName(goal.text)) return undefined;
  const name = sideOf([side]);
  const columns = [{ key: 'expected', label: '', width: SHEET - (name?.width ?? 0) }];
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ expected: goal.text }] },
    claims: [...asHead([side]), { cell: goal, path: 'goals/0/expected' }],
    doubts: [],
    next: at + 2,
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
  return namedGoal([name, goal], [resultName, result], at + 1, side === undefined ? {} : { side });
}

/** What no name of a column is: long, or with signs or numbers. */
export function isSentence(text: string): boolean {
  return text.length >= 12 || (text.length >= 6 && /[\d，。；、,;]/.test(text));
}

const NAMELESS = '目标的两格没有栏目名称';

/** Whether a doubt is about which of two cells of a goal is which, as neither has a name. */
export function isOfNamelessGoal({ why }: OpenDoubt): boolean {
  return why === NAMELESS;
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
        why: NAMELESS,
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
  { side, key = 'expected' }: { readonly side?: SourceCell; readonly key?: string } = {},
): BlockReading {
  const keys = [key, 'actual'];
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
    values: { goals: [{ [key]: goal[1]?.text ?? '', actual: result[1]?.text ?? '' }] },
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
