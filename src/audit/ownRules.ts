import { type Decimal, decimal, multiply } from '../model/decimal.ts';
import { isBonusRow } from '../model/isBonusRow.ts';
import type { Project } from '../model/project.ts';
import { readOnce } from '../model/readOnce.ts';
import { remembering } from '../model/remembering.ts';
import { bandScores, printedBands } from '../scoring/printedBands.ts';
import { printedTiers } from '../scoring/printedRule.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { quoteCell } from './quoteCell.ts';

const HUNDRED = decimal(100);
/** Points for something, or off for it: 得9分, 得该项分值的80%, 每错1户扣1分, 超过不得分. */
const SCORES =
  /[得计记给打](?:该项?|本项?)?(?:指标)?(?:分值)?的?\s*\d+(?:\.\d+)?\s*[%分]|[扣减]\s*\d+(?:\.\d+)?\s*分|不得分|取整/;
/** A rule that takes points off, or gives them in bands of a share. */
const OTHER =
  /[扣减]\s*\d+(?:\.\d+)?\s*分|\d\s*%.{0,16}[得计记给打](?:该项?|本项?)?(?:指标)?(?:分值)?的?\s*\d+(?:\.\d+)?\s*[%分]|得分取整/;
/** The three bands of words that every rule book has, from either end. */
const THREE_BANDS = [
  ['达成', '10', '80', '60'],
  ['达成', '80', '100', '60'],
];
const CLAUSE = /[;；。\n]|(?:^|(?<=[\s：:；;。]))\d{1,2}[.、．](?!\d)/;
const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;

/** Whether a text says by another rule than the share of the target, or the three bands of words, what scores how much. */
export const isOtherRule = remembering(
  (text: string): boolean =>
    text.length < LONGEST &&
    SCORES.test(text) &&
    OTHER.test(text) &&
    !THREE_BANDS.some((words) => hasInOrder(text, words)) &&
    printedTiers(text) === undefined,
);
const LONGEST = 2000;

function hasInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

/** The rules of its own that a form prints outside its rows, clause by clause. */
const rulesOfForm = readOnce(({ texts }: Project): readonly string[] =>
  texts
    .filter(({ path }) => path.startsWith('texts/'))
    .flatMap(({ text }) => text.split(CLAUSE))
    .map((clause) => clause.trim())
    .filter(isOtherRule),
);

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
  const given = scoresByBands(rule.text, row);
  if (given === undefined && isFullBesideDeduction(rule.text, row)) return false;
  return given === undefined || isAmong(row.reported, given, score);
}

/** Whether the form's own rule for a row is none that is read. */
export function isOwnRuleUnread(row: RowScore, project: Project): boolean {
  const rule = ownRule(row, project);
  if (rule === undefined || scoresByBands(rule.text, row) !== undefined) return false;
  return !isFullBesideDeduction(rule.text, row);
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
  const rule = rulesOfForm(project).find((one) => isFor(one, row));
  return rule === undefined
    ? undefined
    : { text: rule, quoted: `表上印有计分规则${quoteCell(rule)}` };
}

const OF_EXECUTION = /(?:执行|支付|支出)(?:率|进度)/;
const OF_SATISFACTION = /满意/;
const OF_WORDS = /定性/;
const OF_TIME = /时限|时效|逾期|按期/;
const OF_BONUS = /附加分|加分/;

/** Whether a clause is about such rows as this one. */
function isFor(rule: string, { indicator, target }: RowScore): boolean {
  if (OF_EXECUTION.test(rule)) return indicator.isExecution;
  if (OF_BONUS.test(rule)) return isBonusRow(indicator);
  const isSatisfaction = indicator.part === 'satisfaction' || indicator.name.includes('满意');
  if (OF_SATISFACTION.test(rule)) return isSatisfaction;
  if (OF_WORDS.test(rule)) return target.kind === 'qualitative' || target.kind === 'tier';
  if (OF_TIME.test(rule)) return target.kind === 'deadline';
  return target.kind === 'quantity';
}

/** What the bands of a rule give to a row; undefined where it has others, or nothing tells which is reached. */
function scoresByBands(rule: string, { comparison, points, indicator }: RowScore) {
  const bands = printedBands(rule);
  if (bands === undefined || points === undefined || comparison.kind !== 'ratio') return undefined;
  const isOfActual = OF_SATISFACTION.test(rule) || indicator.cells.criterion?.trim() === rule;
  if (isOfActual && comparison.unit !== '%') return undefined;
  const share = isOfActual
    ? comparison.actual
    : comparison.completion && multiply(comparison.completion, HUNDRED);
  return share === undefined ? undefined : bandScores(bands, share, points);
}
