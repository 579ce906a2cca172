import { divide, formatDecimal } from '../model/decimal.ts';
import { formatInterval, formatPoints, formatRate } from '../model/format.ts';
import { lackOfMoney } from '../model/lackOfMoney.ts';
import type { Funds, MoneyColumn } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { ExecutionScore } from './executionScore.ts';
import { conclusion, noScoreWords, type Step } from './step.ts';

type ExecutionFunds = Pick<Funds, 'total' | 'isCut'> & {
  readonly words: Pick<Funds['words'], MoneyColumn | 'total'>;
};

/** What each base of the execution rate is called. */
export const BASE_WORDS = { adjusted: '全年预算数', initial: '年初预算数' } as const;

/** How the execution rate comes about, in one Chinese sentence without a full stop, in the form's words. */
export function executionReason(
  { budget, executed, base, verdict }: ExecutionScore,
  { words, total, isCut }: ExecutionFunds,
): string {
  const lack = lackOfMoney({ total, words, isCut });
  if (lack !== undefined) return `${lack}，执行率无法计算`;
  if (total.adjusted.kind === 'unclear') {
    return `${words.initial}旁另有调整一栏，看不出是调整后的预算还是增减的数，执行率无法计算`;
  }
  const lacking = [base, 'executed' as const].find((column) => total[column].kind === 'absent');
  if (lacking !== undefined) return `本表没有${words[lacking]}一栏，执行率无法计算`;
  if (budget === undefined || executed === undefined) {
    return `${words[base]}或${words.executed}没有可用的数，执行率无法计算`;
  }
  const rate = formatRate(divide(executed, budget));
  const open = verdict === 'notAssessable' ? `；${noScoreWords(total.score)}` : '';
  const alone = total.role === 'part' ? `；资金只有“${words.total}”一行，以它为总额` : '';
  return `执行率 ${formatDecimal(executed)} ÷ ${formatDecimal(budget)} = ${rate}（按${words[base]}${alone}）${open}`;
}

const NO_POINTS: Step = { label: '可得分', text: '自评表没有给预算执行率设分值', rule: 'G4' };

/** The derivation of the execution score, a step a line (E1, E2, E3, E6, G4). */
export function executionSteps(
  score: ExecutionScore,
  rulebook: Rulebook,
  funds: ExecutionFunds,
): Step[] {
  const { budget, executed, points, interval, reported, verdict } = score;
  const { baseBasis, method, basis } = rulebook.execution;
  const first = { label: '执行率', text: executionReason(score, funds) };
  if (budget === undefined || executed === undefined) return [{ ...first, rule: 'E6' }];
  if (verdict === 'notApplicable') {
    return [{ ...first, rule: baseBasis.rule }, NO_POINTS];
  }
  const rate = formatRate(divide(executed, budget));
  if (score.rule?.isRead === true) {
    const text = `执行率 ${rate}，按表上所印的计分规则，可得 ${formatInterval(interval)}`;
    return [
      { ...first, rule: baseBasis.rule },
      { label: '可得分', text },
      conclusion(reported, verdict),
    ];
  }
  const text =
    method.kind === 'bands'
      ? `执行率 ${rate}，按分档得 ${formatPoints(interval.high)}`
      : `${rate}（不超过 100%）× ${formatDecimal(points)} 分 = ${formatPoints(interval.high)}`;
  return [
    { ...first, rule: baseBasis.rule },
    { label: '可得分', text, rule: basis.rule },
    conclusion(reported, verdict),
  ];
}
