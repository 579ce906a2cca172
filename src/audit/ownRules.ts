import {
  add,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  round,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import { isBonusRow } from '../model/isBonusRow.ts';
import type { Indicator, Project } from '../model/project.ts';
import { readOnce } from '../model/readOnce.ts';
import { isOtherRule, rulesOfForm, takesOverrun } from '../scoring/notedRules.ts';
import { bandScores, printedBands } from '../scoring/printedBands.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { quoteCell } from './quoteCell.ts';

const HUNDRED = decimal(100);
const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;

/** The rule of the form itself for a row, as words that quote it, where it is another than that of the rule books. */
export function ownRuleOf(row: RowScore, project: Project): string | undefined {
  return ownRule(row, project)?.quoted;
}

/** The rule of the form itself for 预算执行率. */
export function ownExecutionRule(project: Project): string | undefined {
  return rulesOfForm(project).find((rule) => OF_EXECUTION.test(rule));
}

/**
 * Whether the form prints a rule of its own for a row, and it is not read whole, or gives the very score: in either way
 * nothing can be held against that score.
 */
export function standsToOwnRule(row: RowScore, { project, score }: Judged): boolean {
  const rule = ownRule(row, project);
  if (rule === undefined) return false;
  const given = scoresByRule(rule.text, row);
  if (given === undefined && isFullBesideDeduction(rule.text, row)) return false;
  return given === undefined || isAmong(row.reported, given, score);
}

/** Whether the form's own rule for a row is none that is read. */
export function isOwnRuleUnread(row: RowScore, project: Project): boolean {
  const rule = ownRule(row, project);
  if (rule === undefined || scoresByRule(rule.text, row) !== undefined) return false;
  return !isFullBesideDeduction(rule.text, row);
}

/** What the form's own rule gives to a row, in words that quote it; undefined where it is none that is read. */
export function givenByOwnRule(row: RowScore, project: Project): string | undefined {
  const rule = ownRule(row, project);
  const given = rule === undefined ? undefined : scoresByRule(rule.text, row);
  if (rule === undefined || given === undefined || given.length === 0) return undefined;
  return `${rule.quoted}，照它得 ${given.map((one) => formatDecimal(round(one, 2))).join('、')} 分。`;
}

const GIVES = /满分|[得计记]\s*\d/;

/** 低于90%的, 偏差在5%以内: what is short by less loses nothing. */
const ALLOWS =
  /(?<!每)(?:低于|不足|小于|少于|超过|超出|高于|大于|[<>≤≥＜＞])[^,，。；;\d]{0,8}\d|\d\s*%?\s*以[内上外下]|偏差|误差|浮动|范围|允许/;

/** Full marks for what missed its target, beside a rule that only takes points off for that, from the first on: it gives them to nobody. */
function isFullBesideDeduction(rule: string, { verdict, reported, points }: RowScore): boolean {
  return verdict === 'above' && reported === points && !GIVES.test(rule) && !ALLOWS.test(rule);
}

/** Whether the bands of the form's own rule give 预算执行率 the score that it prints, or are none that are read. */
export function isExecutionByOwnRule({ project, score }: Judged): boolean {
  const rule = ownExecutionRule(project);
  if (rule === undefined) return false;
  const bands = printedBands(rule);
  const { points, reported, rateAdjusted, rateInitial } = score.execution;
  const rate = rateAdjusted ?? rateInitial;
  if (bands === undefined || points === undefined || rate === undefined) return true;
  return isAmong(reported, bandScores(bands, multiply(rate, HUNDRED), points), score);
}

interface Judged {
  readonly project: Project;
  readonly score: ProjectScore;
}

function isAmong(
  reported: Decimal | undefined,
  given: readonly Decimal[],
  { tolerance }: ProjectScore,
): boolean {
  return given.some((one) => reported !== undefined && Math.abs(one - reported) <= tolerance);
}

function ownRule(
  row: RowScore,
  project: Project,
): { readonly text: string; readonly quoted: string } | undefined {
  const { cells } = row.indicator;
  const beside = (row.printedRule ?? cells.criterion ?? '').trim();
  if (isOtherRule(beside)) return { text: beside, quoted: `本行印有计分规则${quoteCell(beside)}` };
  const bands = BANDS.map((key) => (cells[key] ?? '').trim()).filter((text) => text !== '');
  if (beside === '' && bands.length > 0)
    return {
      text: bands.join('；'),
      quoted: `本行印有评分档次${bands.map((text) => quoteCell(text)).join('、')}`,
    };
  const rule = rulesOfForm(project).find((one) => isFor(one, row, project));
  return rule === undefined
    ? undefined
    : { text: rule, quoted: `表上印有计分规则${quoteCell(rule)}` };
}

const OF_EXECUTION = /(?:执行|支付|支出)(?:率|进度)/;
const OF_SATISFACTION = /满意/;
const OF_WORDS = /定性/;
const OF_TIME = /时限|时效|逾期|按期/;
const OF_LESS = /[反负逆]向/;
const OF_MORE = /正向/;
const OF_BONUS = /附加分|加分/;

/** 知晓率每低1个百分点扣1分 is about what is measured so, and 完成率90%以上 about any row. */
const OF_MEASURE = /([\p{Script=Han}]{1,10}率)(?:得分)?[:：]?(?:每|[高低]于|达|在|[≥≤<>\d])/u;
const OF_SHARE = /(?:完成|偏差|偏离|达标|实现)率$/;
const GROUPS = /数量|质量|时效|成本/g;
/** A shorter name is a word of any rule. */
const SHORTEST_NAME = 4;

/** The rows that each rule of a form names. */
const rowsNamed = readOnce((project: Project): ReadonlyMap<string, ReadonlySet<Indicator>> => {
  const named = project.indicators.filter(({ name }) => name.length >= SHORTEST_NAME);
  return new Map(
    rulesOfForm(project).map((rule) => [
      rule,
      new Set(named.filter(({ name }) => rule.includes(name))),
    ]),
  );
});

/** Whether a rule is about such rows as this one; one that names a row of the form is about that row only. */
function isFor(
  rule: string,
  { indicator, target, comparison }: RowScore,
  project: Project,
): boolean {
  const named = rowsNamed(project).get(rule);
  if (named !== undefined && named.size > 0) return named.has(indicator);
  if (OF_EXECUTION.test(rule)) return indicator.isExecution;
  if (OF_BONUS.test(rule)) return isBonusRow(indicator);
  const isSatisfaction = indicator.part === 'satisfaction' || indicator.name.includes('满意');
  if (OF_SATISFACTION.test(rule)) return isSatisfaction;
  if (OF_WORDS.test(rule)) return target.kind === 'qualitative' || target.kind === 'tier';
  if (OF_TIME.test(rule)) return target.kind === 'deadline';
  if (OF_LESS.test(rule)) return comparison.kind === 'ratio' && comparison.direction === 'atMost';
  if (OF_MORE.test(rule)) return comparison.kind === 'ratio' && comparison.direction === 'atLeast';
  const measured = OF_MEASURE.exec(rule)?.[1];
  if (measured !== undefined && !OF_SHARE.test(measured)) return indicator.name.includes(measured);
  const groups: readonly string[] = rule.match(GROUPS) ?? [];
  const own: readonly string[] = (indicator.level2 ?? '').match(GROUPS) ?? [];
  if (groups.length > 0 && own.length > 0 && !groups.some((one) => own.includes(one))) return false;
  return target.kind === 'quantity';
}

/**
 * What a rule gives to a row, in points; undefined where it is none that is read, or nothing tells which of its bands
 * is reached.
 */
function scoresByRule(rule: string, { comparison, points, indicator }: RowScore) {
  if (takesOverrun(rule)) return scoresLessOverrun(comparison, points);
  const bands = printedBands(rule);
  if (bands === undefined || points === undefined || comparison.kind !== 'ratio') return undefined;
  const isOfActual = OF_SATISFACTION.test(rule) || indicator.cells.criterion?.trim() === rule;
  if (isOfActual && comparison.unit !== '%') return undefined;
  const share = isOfActual
    ? comparison.actual
    : comparison.completion && multiply(comparison.completion, HUNDRED);
  return share === undefined ? undefined : bandScores(bands, share, points);
}

/** The points less the share by which the target was exceeded, none below 0. */
function scoresLessOverrun(
  comparison: RowScore['comparison'],
  points: Decimal | undefined,
): readonly Decimal[] | undefined {
  if (points === undefined || comparison.kind !== 'ratio') return undefined;
  const { actual, target, met } = comparison;
  if (met) return [points];
  if (comparison.direction !== 'atMost' || target <= ZERO) return undefined;
  const left = divide(multiply(points, subtract(add(target, target), actual)), target);
  return [left < ZERO ? ZERO : left];
}
