import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, formatDecimal, subtract } from '../../model/decimal.ts';
import { formatPoints, formatRate } from '../../model/format.ts';
import { isCutToPercent } from '../../model/isPrintedRate.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import { saysWhole } from '../../scoring/formRules/rulesOfForm.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { both, either, hasExecution, hasMoney } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isExecutionByOwnRule } from '../rows/ownRules.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { isCutToWhole } from './executionScoreOutside.ts';

/** What rounding to tenths may hide, in points: no more than that is said of by nobody. */
const LEAST = decimal('0.05');

/**
 * Q9: a printed rate leaves out more of its percent than it would be rounded by; or the score has full marks for a rate
 * below 100 %, or leaves out its decimals, as only whole points admit. Nothing contradicts the money: what was done to
 * the figure is not written down.
 */
export const executionRounded: Check = {
  code: 'executionRounded',
  title: '预算执行率或其得分只在取整后相符',
  severity: 'info',
  basis: ownBasis('Q9'),
  appliesTo: both(hasExecution, either(hasMoney('rate'), hasMoney('score'))),
  money: 'total',
  check: (subject) => [...cutRate(subject), ...roundedScore(subject)],
};

function cutRate({ project }: AuditSubject): CheckResult[] {
  const { total, base, words } = project.funds;
  const printed = total.rate ?? '';
  if (printed === '') return [];
  const rate = rateOf(cellValue(total.executed), cellValue(total[base]));
  if (rate === undefined || !isCutToPercent(printed, rate)) return [];
  return [
    {
      about: { kind: 'funds', row: total.key, column: 'rate' },
      words: () => ({
        message: `${words.rate}印${quoteCell(printed)}，${words.executed} ÷ ${words[base]}为 ${formatRate(rate)}，舍去小数才相符。`,
        evidence: `${moneyEvidence(project)}；${words.rate}${quoteCell(printed)}`,
        advice: `${words.rate}保留两位小数，或四舍五入。`,
      }),
    },
  ];
}

function roundedScore({ project, score, fits }: AuditSubject): CheckResult[] {
  const { verdict, reported, points, interval, budget } = score.execution;
  if (reported === undefined || budget === undefined || interval.low !== interval.high) return [];
  const isFull =
    verdict === 'within' && reported === points && isWorthSaying(reported, interval.high);
  const isCut = verdict === 'below' && isCutToWhole(score, fits);
  if (!isFull && !isCut) return [];
  if (saysWhole(project) || isExecutionByOwnRule({ score })) return [];
  const { total, words } = project.funds;
  const marks = isFull ? '满分 ' : ' ';
  return [
    {
      about: { kind: 'funds', row: total.key, column: 'score' },
      words: () => ({
        message: `预算执行率自评${marks}${formatDecimal(reported)} 分，按“${score.rulebook.name}”为 ${formatPoints(interval.high)}，${isFull ? '四舍五入' : '舍去小数'}取整才相符。`,
        evidence: `${moneyEvidence(project)}；${words.points} ${formatDecimal(points)}；${words.score} ${formatDecimal(reported)}`,
        advice: '如按整分计分，请注明；否则按执行率计分。',
      }),
    },
  ];
}

function isWorthSaying(reported: Decimal, recomputed: Decimal): boolean {
  return subtract(reported, recomputed) > LEAST;
}
