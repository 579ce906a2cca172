import { inOneUnit, type OneUnit } from '../../expression/commonUnit.ts';
import { isHan } from '../../expression/isHan.ts';
import { BARE, isCounting } from '../../expression/unit.ts';
import { type Decimal, decimal, formatDecimal, multiply } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { contentFigures, saysContent } from '../goals/contentFigures.ts';
import { deniedEvents } from '../goals/deniedEvents.ts';
import { type GoalFigure, goalFigures } from '../goals/goalFigures.ts';
import { type GoalTime, goalTimes } from '../goals/goalTimes.ts';
import { isCountOf } from '../goals/isCountOf.ts';
import { isOtherFigure } from '../goals/isOtherFigure.ts';
import { isSameThing } from '../goals/isSameThing.ts';
import { respectiveFigures } from '../goals/respectiveFigures.ts';
import {
  type Figures,
  rowsAsPlanned,
  rowsExceeded,
  rowsNamed,
  rowsNear,
  rowsWithin,
} from '../goals/rowsOfFigure.ts';
import { sumOfFigures } from '../goals/sumOfFigures.ts';
import { unitOf } from '../goals/unitOf.ts';
import { both, either, hasAnyGoal, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowsByDimension, rowsFor } from '../rows/rowsByDimension.ts';
import { rowsTransposed } from '../rows/rowsTransposed.ts';
import { saidTwice, type Told, toldOf } from '../rows/saidTwice.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** In a sentence that tells a plan again, a number may be the plan's; 按计划, 达到预期目标 and the number of a goal tell none. */
const PLANNED =
  /(?<![按照依据])计划|拟|原定|力争|争取|(?<!(?:达[到成]|完成|实现)(?:了|全部|各项|年度|年初|预期|既定|预定|绩效|总体)*)目标(?!\d{0,2}[:：])/;
const SENTENCE_END = /(?<=[。！？!?\n])/;

const TEN_THOUSAND = decimal(10_000);

const ANY_DIMENSION = { has: () => true };

/** What makes a figure a bound stands after it. */
const BOUND_AFTER = /^\s*(?:以上|以下|以内|余|多)/;
const LONGEST_BOUND = 4;

/** How much more is quoted before the words that are read. */
const LONGEST_QUOTED = 20;

type Named = { readonly year: number; readonly name: string };

/**
 * A15: the goal, or an account of the year, states another number than the only row that names the same thing; parts,
 * other years and plans are other figures.
 */
export const goalFigureMismatch: Check = {
  code: 'goalFigureMismatch',
  title: '总体目标与指标数值不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: either(
    both(hasAnyGoal, either(hasRowColumn('target'), hasRowColumn('actual'))),
    both(saysContent, hasRowColumn('target')),
  ),
  check: ({ project, score }) => {
    const seen = new Set<number | undefined>();
    const plans = goalFigures(project.goal.expected ?? '', ANY_DIMENSION);
    // what the goal has told of a row is not told again of another text
    const ofContent = contentFigures(project, score.rows).map(({ row, text, said }) =>
      saidTwice(row, text, '', said, '数字'),
    );
    const ofTold = toldOf(project).flatMap((said) => {
      const found = inText(said, project, score.rows, plans);
      const fresh = said.isGoal ? found : found.filter(({ seq }) => !seen.has(seq));
      for (const { seq } of fresh) seen.add(seq);
      return fresh;
    });
    return [...ofTold, ...ofContent.filter(({ seq }) => !seen.has(seq))];
  },
};

/** What one text says otherwise than the rows; `plans` are the figures of 预期目标. */
function inText(
  said: Told,
  project: Project,
  all: readonly RowScore[],
  plans: readonly GoalFigure[],
): CheckResult[] {
  const { column } = said;
  const isActual = column === 'actual';
  const text = isActual ? withoutPlans(said.text) : said.text;
  const events = isActual
    ? deniedEvents(text, all).map((one) => saidTwice(one.row, one.text, '（0）', said, '数字'))
    : [];
  if (!/\d/.test(text)) return events;
  const { expected = '', actual = '' } = project.goal;
  const times = said.isGoal
    ? goalTimes({ expected, actual: isActual ? text : actual }, project.year, all, column).map(
        (one) => otherTime(one, said),
      )
    : [];
  const shared = respectiveFigures(text, all, column).map((one) =>
    saidTwice(one.row, one.text, `（${one.value}）`, said, '数字'),
  );
  const rows = rowsByDimension(all, column);
  // 202个 may be of a row that prints a bare 220
  const has = (dimension: string) =>
    rows.has(dimension) || (rows.has('') && isCounting({ ...BARE, dimension }));
  const figures = isActual
    ? goalFigures(text, { has })
    : plans.filter(({ unit }) => has(unit.dimension));
  if (figures.length === 0) return [...events, ...shared, ...times];
  const planned = isActual ? plans.filter(({ unit }) => rows.has(unit.dimension)) : [];
  const others = figures.flatMap((figure) =>
    figure.isRough && figure.bound === undefined
      ? []
      : mismatch(rowsFor(figure, rows), figure, said, project, { figures, planned }),
  );
  return [...events, ...others, ...shared, ...times];
}

function withoutPlans(text: string): string {
  if (!PLANNED.test(text)) return text;
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !PLANNED.test(sentence))
    .join('');
}

function mismatch(
  alike: readonly RowScore[],
  figure: GoalFigure,
  said: Told,
  project: Pick<Project, 'year' | 'name'>,
  { figures, planned }: Figures,
): CheckResult[] {
  const { column, isGoal } = said;
  const named = rowsNamed(alike, figure);
  const close = named.length > 0 || !isGoal ? named : rowsNear(alike, figure, column, figures);
  const swapped = close.length > 0 || !isGoal ? close : rowsTransposed(alike, figure, column);
  const near =
    swapped.length > 0 || !isGoal ? swapped : rowsExceeded(alike, figure, column, figures);
  // an account tells of much more than the rows: only the very words of a row are of it
  const isPlanned = near.length === 0 && isGoal;
  const aimed = isPlanned ? rowsAsPlanned(alike, figure, { figures, planned }) : near;
  const isPlan = aimed.length === 0 && isGoal && column === 'target';
  const rows = isPlan ? rowsWithin(alike, figure, figures, project.name) : aimed;
  const [row] = rows;
  const stated = row?.[column];
  if (row === undefined || rows.length > 1 || stated?.kind !== 'quantity') return [];
  if (stated.approximate || (column === 'actual' && stated.operator !== 'none')) return [];
  // 28.56万平方米 is 285600 of whatever unit the row leaves out, and unitMismatch tells that
  if (stated.unit.dimension === '' && stated.value === inOnes(figure)) return [];
  const both = inOneUnit({ value: stated.value, unit: unitOf(row, column) ?? BARE }, figure);
  if (typeof both === 'string' || isAsSaid(both.target, both.actual, figure.bound)) return [];
  const year = yearOf(figure.text, column) ?? project.year;
  if (isOther(figure, { year, name: row.indicator.name })) return [];
  if (sumOfFigures(stated, unitOf(row, column) ?? BARE, figures) === stated.value) return [];
  return [
    saidTwice(
      row,
      rows === aimed
        ? quoted(figure, row.indicator.name)
        : figure.text.slice(figure.number, figure.end) + figure.after,
      `（${formatDecimal(figure.value)}）`,
      said,
      '数字',
      column === 'actual' ? belowTarget(row, both) : '',
    ),
  ];
}

/** That what the text says is below the target, too, which the row says it has reached. */
function belowTarget({ indicator, comparison }: RowScore, said: OneUnit): string {
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast' || !comparison.met)
    return '';
  const isOfUnit = comparison.unit === said.unit && comparison.actual === said.target;
  const isBelow = isOfUnit && said.actual < comparison.target;
  return isBelow ? `，文字所写的低于${indicator.words.target}${quoteCell(indicator.target)}` : '';
}

function inOnes({ value, unit }: GoalFigure): Decimal {
  return unit.text.startsWith('万') ? multiply(value, TEN_THOUSAND) : value;
}

function otherTime({ row, text }: GoalTime, said: Told): CheckResult {
  return saidTwice(row, text, '', said, '时间');
}

const YEAR = /20\d\d(?=\s*年)/g;

/** The one year of a goal, with which it begins: its figures are of the goal, be that of the form's year or copied. */
function yearOf(text: string, column: Told['column']): number | undefined {
  const [only, ...others] = new Set(column === 'target' ? text.match(YEAR) : []);
  const isHead = only !== undefined && others.length === 0 && text.trimStart().startsWith(only);
  return isHead ? Number(only) : undefined;
}

/** Whether the number of a row is what the figure says, or within the bound that it is. */
function isAsSaid(own: Decimal, said: Decimal, bound: GoalFigure['bound']): boolean {
  if (bound === 'least') return own >= said;
  return bound === 'most' ? own <= said : own === said;
}

/** The figure with its noun; with all that it is said of where that is what the row is named after. */
function quoted(figure: GoalFigure, name: string): string {
  const { text, at, end, before, after, thing, number } = figure;
  if (isCountOf(name, after, before)) return text.slice(number, end) + after;
  const from = isSameThing(name, thing)
    ? at + before.length - thing.length
    : before === ''
      ? number
      : wordStart(text, at);
  const bound = BOUND_AFTER.exec(text.slice(end, end + LONGEST_BOUND))?.[0] ?? '';
  return text.slice(from, end) + bound;
}

/** Where the characters begin without a break before them: no word is cut in two. What is longer is quoted as it is. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_QUOTED && isHan(text.charCodeAt(start - 1))) start--;
  return start;
}

/** A noun before the one of the figure; 20万条、 ends a figure of its own. */
const LISTED = /(?:\p{Script=Han}{4}|(?:^|[^\d.\p{Script=Han}])\p{Script=Han}+)、$/u;

/** 复壮后25株长势恢复: what came after is told, not how many were done. */
const AFTER = /[后前]$/;

/** Whether it is of several things, of another time or a part; what the row is named after is neither. */
function isOther(figure: GoalFigure, { year, name }: Named): boolean {
  const { text, at, start, end, before, thing } = figure;
  if (AFTER.test(before) || isJoined(text, at, before)) return true;
  return isOtherFigure(text, start, end, { year, name, isNamed: isSameThing(name, thing) });
}

/** 生活困难劳模和特困劳模 200 人: the figure is of both; 200条、报告9份 are two figures. */
function isJoined(text: string, at: number, before: string): boolean {
  return /[和与及或]/.test(before) || LISTED.test(text.slice(Math.max(0, at - 5), at));
}
