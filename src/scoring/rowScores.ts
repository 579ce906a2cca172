import { type Decimal, sumOf } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { printedRules } from './formRules/besideRows.ts';
import { type RowRule, rowRule, withAdjustedTarget } from './formRules/ruledRow.ts';
import { ruledWords } from './formRules/ruledWords.ts';
import { type Interval, position, sumIntervals } from './interval.ts';
import { byRule, intervalFor, type RowScore, rowScore } from './rowScore.ts';

/**
 * Scores every row. Rows that share one cell of points or of scores are one unit: its figures stand
 * with the first of them, and the rows below carry none of their own.
 */
export function rowScores(project: Project, rulebook: Rulebook, tolerance: Decimal): RowScore[] {
  const { indicators, year } = project;
  const beside = printedRules(indicators);
  const rows = indicators.map((indicator, at) => {
    const read = rowScore(withAdjustedTarget(indicator, project), year, rulebook, tolerance);
    const own = read.indicator === indicator ? read : { ...read, indicator };
    const printedRule = beside?.[at];
    const row = printedRule === undefined ? own : { ...own, printedRule };
    const spoken = byWords(row, tolerance);
    if (spoken !== undefined) return spoken;
    const rule = rowRule(row, project, rulebook);
    return rule === undefined ? row : byRule(row, rule, tolerance);
  });
  if (!indicators.some(isMergedUpwards)) return rows;
  return unitsOf(rows).flatMap((unit) =>
    unit.length === 1 ? unit : unitScores(unit, rulebook, tolerance),
  );
}

/** A row of a form without targets by the rule that is printed beside it, where that and the text of the row are read. */
function byWords(row: RowScore, tolerance: Decimal): RowScore | undefined {
  const { indicator, points, printedRule, reported } = row;
  if (indicator.target !== undefined || printedRule === undefined || points === undefined)
    return undefined;
  const found = ruledWords(row, printedRule, points);
  if (found === undefined) return undefined;
  const { interval, ratio } = found.given;
  const rule: RowRule = { texts: [printedRule], place: 'row', read: {} };
  const { comparison } = found;
  const verdict =
    reported === undefined ? 'notAssessable' : position(reported, interval, tolerance);
  return { ...row, comparison, interval, ratio, verdict, rule };
}

/** What another rule book admits for a row or a unit; absent where it carries no points. */
export function intervalUnder(row: RowScore, rulebook: Rulebook): Interval | undefined {
  if (row.unit !== undefined) return unitInterval(row.unit, rulebook);
  return row.points === undefined ? undefined : intervalFor(row, row.points, rulebook);
}

function isMergedUpwards({ points, score }: Project['indicators'][number]): boolean {
  return points.kind === 'merged' || score.kind === 'merged';
}

function unitsOf(rows: readonly RowScore[]): RowScore[][] {
  const units: RowScore[][] = [];
  for (const row of rows) {
    if (isMergedUpwards(row.indicator)) units.at(-1)?.push(row);
    else units.push([row]);
  }
  return units;
}

function unitScores(unit: readonly RowScore[], rulebook: Rulebook, tolerance: Decimal): RowScore[] {
  const [first, ...below] = unit;
  if (first === undefined) return [];
  const interval = unitInterval(unit, rulebook);
  const reported = sumOfStated(unit.map((row) => row.reported));
  const isOpen = unit.some(({ comparison }) => comparison.kind === 'notAssessable');
  const verdict =
    interval === undefined
      ? 'notApplicable'
      : reported === undefined || isOpen
        ? 'notAssessable'
        : position(reported, interval, tolerance);
  const points = sumOfStated(unit.map((row) => row.points));
  const checkable =
    points !== undefined && unit.every((row) => row.checkable || row.points === undefined);
  return [
    { ...first, unit, points, reported, interval, ratio: undefined, verdict, checkable },
    ...below.map(
      (row): RowScore => ({
        ...row,
        points: undefined,
        reported: undefined,
        interval: undefined,
        ratio: undefined,
        verdict: 'notApplicable',
        checkable: false,
      }),
    ),
  ];
}

/**
 * Points of their own add up. Points that several rows share may be split between them in any way, so
 * that anything from the lowest that one of them admits to the highest is possible.
 */
function unitInterval(unit: readonly RowScore[], rulebook: Rulebook): Interval | undefined {
  const intervals: Interval[] = [];
  let shared: Decimal | undefined;
  for (const row of unit) {
    if (row.indicator.points.kind !== 'merged') {
      shared = row.points;
      if (shared !== undefined) intervals.push(intervalFor(row, shared, rulebook));
      continue;
    }
    const own = shared === undefined ? undefined : intervalFor(row, shared, rulebook);
    const last = intervals.pop();
    if (own === undefined || last === undefined) continue;
    intervals.push({
      low: own.low < last.low ? own.low : last.low,
      high: own.high > last.high ? own.high : last.high,
    });
  }
  return intervals.length === 0 ? undefined : sumIntervals(intervals);
}

function sumOfStated(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : sumOf(stated);
}
