import { inOneUnit } from '../../expression/commonUnit.ts';
import { BARE, isCounting } from '../../expression/unit.ts';
import { formatDecimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { type GoalFigure, goalFigures, NOUN, RARE } from '../goalFigures.ts';
import { type GoalTime, goalTimes } from '../goalTimes.ts';
import { hasCommonWord } from '../hasCommonWord.ts';
import { both, either, hasAnyGoal, hasRowColumn } from '../hasPrinted.ts';
import { isCountOf } from '../isCountOf.ts';
import { isOtherFigure } from '../isOtherFigure.ts';
import { isSameThing } from '../isSameThing.ts';
import { ownBasis } from '../ownBasis.ts';
import { respectiveFigures } from '../respectiveFigures.ts';
import { rowsByDimension, rowsFor, unitOf } from '../rowsByDimension.ts';
import { rowsTransposed } from '../rowsTransposed.ts';
import { saidTwice, type Told, toldOf } from '../saidTwice.ts';
import { sumOfFigures } from '../sumOfFigures.ts';
import { withoutMeasure } from '../withoutMeasure.ts';

/** In a sentence that tells a plan again, a number may be the plan's; 按计划, 达到预期目标 and the number of a goal tell none. */
const PLANNED =
  /(?<![按照依据])计划|拟|原定|(?<!(?:达[到成]|完成|实现)(?:了|全部|各项|年度|年初|预期|既定|预定|绩效|总体)*)目标(?!\d{0,2}[:：])/;
const SENTENCE_END = /(?<=[。！？!?\n])/;

const ANY_DIMENSION = { has: () => true };

type Named = { readonly year: number; readonly name: string };

/** How far back from a figure a word in common may stand. */
const LONGEST_SHARED = 10;

/**
 * A15: the goal, or an account of the year, states another number than the only row that names the same thing; parts,
 * other years and plans are other figures.
 */
export const goalFigureMismatch: Check = {
  code: 'goalFigureMismatch',
  title: '总体目标与指标数值不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: both(hasAnyGoal, either(hasRowColumn('target'), hasRowColumn('actual'))),
  check: ({ project, score }) => {
    const seen = new Set<number | undefined>();
    const plans = goalFigures(project.goal.expected ?? '', ANY_DIMENSION);
    // what the goal has told of a row is not told again of another text
    return toldOf(project).flatMap((said) => {
      const found = inText(said, project, score.rows, plans);
      const fresh = said.isGoal ? found : found.filter(({ seq }) => !seen.has(seq));
      for (const { seq } of fresh) seen.add(seq);
      return fresh;
    });
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
  if (!/\d/.test(text)) return [];
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
  if (figures.length === 0) return [...shared, ...times];
  const planned = isActual ? plans.filter(({ unit }) => rows.has(unit.dimension)) : [];
  const others = figures.flatMap((figure) =>
    figure.isRough
      ? []
      : mismatch(rowsFor(figure, rows), figure, said, project.year, { figures, planned }),
  );
  return [...others, ...shared, ...times];
}

function withoutPlans(text: string): string {
  if (!PLANNED.test(text)) return text;
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !PLANNED.test(sentence))
    .join('');
}

/** All figures of the text, and those of 预期目标 where the text tells what became of it. */
interface Figures {
  readonly figures: readonly GoalFigure[];
  readonly planned: readonly GoalFigure[];
}

function mismatch(
  alike: readonly RowScore[],
  figure: GoalFigure,
  said: Told,
  year: number,
  { figures, planned }: Figures,
): CheckResult[] {
  const { column, isGoal } = said;
  const named = rowsNamed(alike, figure);
  const close = named.length > 0 || !isGoal ? named : rowsNear(alike, figure, column, figures);
  const near = close.length > 0 || !isGoal ? close : rowsTransposed(alike, figure, column);
  // an account tells of much more than the rows: only the very words of a row are of it
  const isPlanned = near.length === 0 && isGoal;
  const rows = isPlanned ? rowsAsPlanned(alike, figure, { figures, planned }) : near;
  const [row] = rows;
  const stated = row?.[column];
  if (row === undefined || rows.length > 1 || stated?.kind !== 'quantity') return [];
  if (stated.approximate || (column === 'actual' && stated.operator !== 'none')) return [];
  const both = inOneUnit({ value: stated.value, unit: unitOf(row, column) ?? BARE }, figure);
  if (typeof both === 'string' || both.target === both.actual) return [];
  if (isOther(figure, { year, name: row.indicator.name })) return [];
  if (sumOfFigures(stated, unitOf(row, column) ?? BARE, figures) === stated.value) return [];
  return [
    saidTwice(
      row,
      quoted(figure, row.indicator.name),
      `（${formatDecimal(figure.value)}）`,
      said,
      '数字',
    ),
  ];
}

function otherTime({ row, text }: GoalTime, said: Told): CheckResult {
  return saidTwice(row, text, '', said, '时间');
}

/** The figure with its noun; with all that it is said of where that is what the row is named after. */
function quoted(figure: GoalFigure, name: string): string {
  const { text, at, start, end, before, after, thing, number } = figure;
  if (isCountOf(name, after, before)) return text.slice(number, end) + after;
  const from = isSameThing(name, thing) ? at + before.length - thing.length : start;
  return text.slice(from, end);
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

/** The rows that a figure is of by their very words, or by the noun after it. */
function rowsNamed(alike: readonly RowScore[], { thing, before, after }: GoalFigure) {
  const named = alike.filter(({ indicator }) => isSameThing(indicator.name, thing));
  if (named.length > 0) return named;
  return alike.filter(({ indicator }) => isCountOf(indicator.name, after, before));
}

/** And else by words that they share with what stands before it, where no other figure does. */
function rowsNear(
  alike: readonly RowScore[],
  figure: GoalFigure,
  column: Told['column'],
  figures: readonly GoalFigure[],
) {
  if (figures.some((other) => other !== figure && other.key === figure.key)) return [];
  return alike.filter((row) => isAlike(row, figure, column));
}

/**
 * The only row that aims at what 预期目标 states of the same noun: 搬迁避让25户 is of 避险搬迁户数 25户, and so
 * is what became of it.
 */
function rowsAsPlanned(
  alike: readonly RowScore[],
  figure: GoalFigure,
  { figures, planned }: Figures,
): readonly RowScore[] {
  const { key, before } = figure;
  const isAlone = (one: GoalFigure) => one.unit.dimension === figure.unit.dimension;
  const [only, ...others] = planned.filter(isAlone);
  // 5200路视频监控 is the one number of its unit in the plan, in what came of it and in the rows
  if (only !== undefined && others.length === 0 && figures.filter(isAlone).length === 1) {
    const [row, ...rest] = alike;
    const isOne = row !== undefined && rest.length === 0 && !only.isRough;
    if (isOne && hasCommonWord(row.indicator.name, only.after) && isAimedAt(row, only))
      return [row];
  }
  const [plan, ...more] = planned.filter((one) => one.key === key && before !== '');
  if (plan === undefined || plan.isRough || more.length > 0) return [];
  // 植树9000株，补植300株: what became of the plan is told in its own words
  const told = figures.filter((one) => one.key === key && one.thing === plan.thing);
  if (told.length > 0 && !told.includes(figure)) return [];
  const aimed = alike.filter((row) => isAimedAt(row, plan));
  return aimed.filter(({ indicator }) => aimed.length === 1 && isPlanOf(indicator.name, plan));
}

/** 冲锋舟12艘 is of 储备冲锋舟, and 培训300人 not of 培训合格人数. */
function isPlanOf(name: string, { before }: GoalFigure): boolean {
  return before.length < NOUN
    ? withoutMeasure(name).endsWith(before)
    : hasCommonWord(name, before.slice(-NOUN));
}

function isAimedAt(row: RowScore, { value, unit }: GoalFigure): boolean {
  const { target } = row;
  if (target.kind !== 'quantity') return false;
  const both = inOneUnit(
    { value: target.value, unit: unitOf(row, 'target') ?? BARE },
    { value, unit },
  );
  return typeof both !== 'string' && both.target === both.actual;
}

function isAlike(row: RowScore, { before, thing, unit }: GoalFigure, column: Told['column']) {
  const { name } = row.indicator;
  if (before === '') return false;
  const own = unitOf(row, column);
  const isSameUnit = own?.dimension === '' || own?.text === unit.text;
  // 育苗500万株: a short noun is of what bears it alone
  if (isSameUnit && withoutMeasure(name) === thing) return true;
  if (before.length < NOUN) return false;
  const noun = before.slice(-NOUN);
  // 处罚案件被撤销 is not of all of them
  if (name.includes(`${noun}被`)) return false;
  if (name.includes(noun)) return RARE.test(unit.text) || isSameUnit;
  return RARE.test(unit.text) && hasCommonWord(name, before.slice(-LONGEST_SHARED));
}
