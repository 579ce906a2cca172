import { ABSENT, type Cell, cellValue, parsePointsCell } from './cell.ts';
import { type Decimal, formatDecimal, parseDecimal, sumOf } from './decimal.ts';
import type { Cells, IndicatorCells } from './form.ts';
import { groupName } from './groupName.ts';
import { type Indicator, type Level1, type Part, partOf } from './project.ts';
import { OFFICIAL_ROW_WORDS, type RowWords } from './rowWords.ts';
import { composeActual, composeTarget, isAdjustedAlone, printedDirection } from './targetText.ts';
import { withoutBrackets } from './withoutBrackets.ts';

const PRINTED_POINTS = /[(（]\s*(\d+(?:\.\d+)?)\s*(?:分\s*)?[)）]/;
/** In the name of an indicator, or of a second level, a bracket may hold any number; only one of 分 is its points. */
const POINTS_IN_NAME = /[(（]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]\s*$/;
/** 测算依据(5分)、目标管理(5分): a bracket of 分 at the end of each of several names in one. */
const POINTS_OF_EACH = /\(\s*(\d+(?:\.\d+)?)\s*分\s*\)\s*(?=[、,;和与及]|$)/g;
const EXECUTION =
  /^(?:★|\s)*(?:部门|项目|年度|全年)?(?:预算|资金|财政资金)(?:总体)?(?:执行|支付|支出|使用)(?:率|进度)/;
/** What a form without 一级指标 calls the one group that all of its rows are in. */
const NO_LEVEL = '绩效指标';

/** Reads the rows of 绩效指标 in order, with the first-level indicators that they stand under. */
export function toIndicators(
  rows: readonly IndicatorCells[],
  words: RowWords = OFFICIAL_ROW_WORDS,
): {
  readonly level1: readonly Level1[];
  readonly indicators: readonly Indicator[];
} {
  const level1: Level1[] = [];
  const indicators: Indicator[] = [];
  const adjustedWords: RowWords = { ...words, target: words.adjustedTarget };
  let above: IndicatorCells = {};
  let parent: number | undefined;
  rows.forEach((printed, index) => {
    const row = filledFromAbove(printed, above);
    if (index === 0 || isOtherLevel(row, above)) level1.push(toLevel1(row));
    const seq = index + 1;
    if (printed.sub !== true) parent = seq;
    const levelIndex = level1.length - 1;
    const own = level1[levelIndex];
    above = row;
    if (isBlank(printed)) return;
    const isTargetAdjusted = isAdjustedAlone(row);
    indicators.push({
      seq,
      part: partOfRow(row, own),
      level1Index: levelIndex,
      level1: own?.name ?? '',
      level2: groupName(row.level2 ?? ''),
      level2Points: level2Points(row),
      name: row.indicator ?? row.level3 ?? row.level2 ?? '',
      target: composeTarget(row),
      isTargetAdjusted,
      actual: composeActual(row),
      points: pointsOf(printed),
      score: parsePointsCell(printed.score),
      reason: row.reason ?? undefined,
      parent: printed.sub === true ? parent : undefined,
      printedDirection: printedDirection(row),
      isExecution: EXECUTION.test(row.indicator ?? ''),
      cells: printed,
      words: isTargetAdjusted ? adjustedWords : words,
    });
  });
  return { level1, indicators };
}

/** Of a form without 一级指标 only the name of a row can say that it asks for satisfaction. */
function partOfRow({ level1, indicator }: IndicatorCells, own: Level1 | undefined): Part {
  const isAlone = level1 === undefined && (indicator ?? '').includes('满意');
  return isAlone ? 'satisfaction' : (own?.part ?? 'unknown');
}

/** A merged cell says what the cell above says. */
function filledFromAbove(row: IndicatorCells, above: IndicatorCells): IndicatorCells {
  let filled: Cells | undefined;
  for (const key in row) {
    if (row[key] !== null) continue;
    filled ??= { ...(row as Cells) };
    filled[key] = above[key] ?? '';
  }
  return filled === undefined ? row : (filled as IndicatorCells);
}

/** A line of the paper that nobody filled in: 生态效益指标 with no indicator of its own is none. */
function isBlank(row: IndicatorCells): boolean {
  if (row.indicator?.trim() !== '') return false;
  const { sub, item, level1, level1Points, level2, level2Points, ...cells } = row;
  // a template may print the kind and a dash for the unit in every row
  const { kind, sign, valueUnit, ...filled } = cells;
  return Object.values(filled).every((cell) => (cell ?? '').trim() === '');
}

/** A form may print the name of the level once for all of its rows, or again in every row. */
function isOtherLevel(row: IndicatorCells, above: IndicatorCells): boolean {
  return row.level1 !== above.level1;
}

/** Points of a column of their own; where there is none, those that the name of the indicator prints. */
function pointsOf(row: IndicatorCells): Cell {
  if (row.points !== undefined) return parsePointsCell(row.points);
  const named = pointsInName(row.indicator ?? '');
  return named === undefined ? ABSENT : parsePointsCell(formatDecimal(named));
}

/** The points at the end of a name; of several names in one, what all of them come to. */
function pointsInName(name: string): Decimal | undefined {
  const plain = name.normalize('NFKC');
  if (!POINTS_IN_NAME.test(plain)) return undefined;
  const each = [...plain.matchAll(POINTS_OF_EACH)].map(([, points = '']) => parseDecimal(points));
  return sumOf(each.flatMap((one) => one ?? []));
}

function level2Points({ level2, level2Points: column }: IndicatorCells): Decimal | undefined {
  if (level2 === undefined || level2 === null) return undefined;
  return pointsInName(level2) ?? cellValue(parsePointsCell(column));
}

function toLevel1(row: IndicatorCells): Level1 {
  const label = row.level1 ?? NO_LEVEL;
  const printed = PRINTED_POINTS.exec(label.normalize('NFKC'))?.[1];
  const name = groupName(withoutBrackets(label));
  // beside no name of a level, points are of no group of rows
  const column = row.level1 === undefined ? ABSENT : parsePointsCell(row.level1Points);
  return {
    part: partOf(name),
    label,
    name,
    printedPoints:
      printed !== undefined
        ? parseDecimal(printed)
        : column.kind === 'value'
          ? column.value
          : undefined,
  };
}
