import type { Comparison } from '../expression/compare.ts';
import type { Tier } from '../expression/expression.ts';
import { type Decimal, formatDecimal, ZERO } from '../model/decimal.ts';
import { formatInterval, formatPoints, formatRate } from '../model/format.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { WAY_WORDS } from '../model/words.ts';
import type { ReadRule } from './formRules/readRule.ts';
import type { RatioScore } from './ratioScore.ts';
import type { RowScore } from './rowScore.ts';
import { conclusion, noScoreWords, type Step } from './step.ts';

type Ratio = Extract<Comparison, { kind: 'ratio' }>;

/** What the step is called that says which way is better. */
export const DIRECTION_LABEL = '方向';

/** Why a row has its verdict, in one Chinese sentence without a full stop. */
export function rowReason(row: RowScore): string {
  const { indicator, points, unit } = row;
  if (points === undefined) return noPointsReason(indicator);
  const own = comparisonWords(row);
  const shared = unit === undefined ? '' : `；与下面 ${unit.length - 1} 行合计一个得分`;
  return `${own}${shared}${openWords(row)}`;
}

/** What else keeps a row from being judged than the words of its own comparison. */
function openWords({ verdict, comparison, reported, indicator, unit = [] }: RowScore): string {
  if (verdict !== 'notAssessable') return '';
  if (reported === undefined) return `；${noScoreWords(indicator.score)}`;
  const open = unit.filter((one) => one.comparison.kind === 'notAssessable');
  const isOwn = comparison.kind === 'notAssessable';
  const seqs = open.map((one) => one.indicator.seq).join('、');
  return isOwn || seqs === '' ? '' : `，其中第 ${seqs} 行无法判定`;
}

/** What the actual of a row is beside its target, whatever points it carries, without a full stop. */
export function comparisonWords({ comparison }: Pick<RowScore, 'comparison'>): string {
  return comparison.kind === 'ratio' ? ratioText(comparison) : comparison.reason;
}

/** Why a row carries no points of its own. */
function noPointsReason({ points, score, parent, words }: RowScore['indicator']): string {
  if (points.kind === 'merged' || score.kind === 'merged')
    return `与上一行合计${words.points}或${words.score}`;
  if (parent !== undefined) return `“其中”行，${words.points}计在第 ${parent} 行`;
  if (points.kind === 'absent') return '本表的指标没有分值栏';
  if (points.kind === 'unreadable') return `${words.points}“${points.text}”不能读作数`;
  return `该行没有${words.points}`;
}

/** The derivation of a row's interval, a step a line; none for a row without points. */
export function rowSteps(row: RowScore, rulebook: Rulebook): Step[] {
  const { indicator, comparison, points, reported, verdict } = row;
  if (points === undefined) return [];
  const first = { label: labelOf(comparison), text: rowReason(row) };
  return [
    ...directionSteps(row),
    first,
    scoreStep(row, points, rulebook),
    conclusion(reported, verdict, indicator.score),
  ];
}

/** Which way is better, where no sign of the target says it and two numbers were compared. */
function directionSteps({ comparison, direction: { way, reason } }: RowScore): Step[] {
  const isRead = comparison.kind === 'ratio' && comparison.operator === 'none';
  return isRead ? [{ label: DIRECTION_LABEL, text: `${WAY_WORDS[way]}：${reason}` }] : [];
}

function labelOf(comparison: Comparison): string {
  return comparison.kind === 'ratio' && comparison.completion !== undefined ? '完成率' : '对照';
}

function scoreStep(
  { comparison, ratio, interval, unit, rule }: RowScore,
  points: Decimal,
  rulebook: Rulebook,
): Step {
  const label = '可得分';
  if (unit !== undefined) {
    const all = interval === undefined ? '' : formatInterval(interval);
    return { label, text: `${unit.length} 行合计 ${formatDecimal(points)} 分，可得 ${all}` };
  }
  const range = interval === undefined ? '' : formatInterval(interval);
  const by = rule?.read === undefined ? '' : `按${PLACE_WORDS[rule.place]}所印的计分规则，`;
  if (comparison.kind === 'ratio' && ratio === undefined) {
    const isFull = interval?.low === points;
    return { label, text: `${by}${isFull ? '得满分' : '可得'} ${range}` };
  }
  if (comparison.kind === 'ratio' && ratio !== undefined) {
    const formula = FORMULAS[ratio.formula](comparison, points, ratio.score);
    const text = ratio.rule === undefined ? `${by}${formula}` : formula;
    const isWide = interval !== undefined && interval.low < interval.high;
    const near = isWide ? `；目标是约数，相差不超过 10%，可得 ${range}` : '';
    return { label, text: text + near, ...(ratio.rule === undefined ? {} : { rule: ratio.rule }) };
  }
  if (comparison.kind === 'binary' && rule?.read !== undefined && !isByWord(rule.read.missed))
    return { label, text: `${by}可得 ${range}` };
  if (comparison.kind === 'binary') {
    if (interval !== undefined && interval.low < interval.high)
      return { label, text: `未达到；${by}不能得满分，扣多少不能由日期算出，可得 ${range}` };
    return {
      label,
      text: `${comparison.met ? '达到，得满分' : '未达到，不得分'} ${range}`,
      rule: 'Q6',
    };
  }
  if (comparison.kind === 'tier') {
    const isPrinted = rule?.read !== undefined;
    const text = `${by}${TIER_WORDS[comparison.tier]}一档，可得 ${range}`;
    return isPrinted ? { label, text } : { label, text, rule: rulebook.tiers.basis.rule };
  }
  return { label, text: `无法判定，任何得分都不能复核（${range}）`, rule: 'L4' };
}

/** A formula has no place for a date, and 不得分 none for more. */
function isByWord(missed: ReadRule['missed']): boolean {
  return typeof missed === 'string';
}

function ratioText({ target, actual, unit, completion }: Ratio): string {
  const [goal, reached] = [formatDecimal(target), formatDecimal(actual)];
  return completion === undefined
    ? `目标 ${goal}${unit}，实际 ${reached}${unit}，目标为零，不计完成率`
    : `${reached}${unit} ÷ ${goal}${unit} = ${formatRate(completion)}`;
}

/** Where a rule of the form stands. */
export const PLACE_WORDS = { row: '本行', bands: '本行', form: '表上' } as const;

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  met: '达成',
  partly: '部分达成',
  unmet: '未达成',
};

type FormulaText = (ratio: Ratio, points: Decimal, score: Decimal) => string;
const FORMULAS: Readonly<Record<RatioScore['formula'], FormulaText>> = {
  full: (_, __, score) => `达到目标，得满分 ${formatPoints(score)}`,
  ratio: (ratio, points, score) =>
    `${formatRate(ratio.completion ?? ZERO)} × ${formatDecimal(points)} 分 = ${formatPoints(score)}`,
  inverseRatio: ({ target, actual }, points, score) =>
    `越低越好：${formatDecimal(target)} ÷ ${formatDecimal(actual)} × ${formatDecimal(points)} 分 = ${formatPoints(score)}`,
  linear: ({ target, actual }, points, score) =>
    `越低越好：[1 −（${formatDecimal(actual)} − ${formatDecimal(target)}）÷ ${formatDecimal(target)}] × ${formatDecimal(points)} 分，不低于 0 = ${formatPoints(score)}`,
  belowHurdle: (ratio, _, score) =>
    `完成率 ${formatRate(ratio.completion ?? ZERO)} 低于起点，得 ${formatPoints(score)}`,
  zeroTarget: (_, __, score) => `目标为零，得 ${formatPoints(score)}`,
  bands: (_, __, score) => `按满意度分档，得 ${formatPoints(score)}`,
};
