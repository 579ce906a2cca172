import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, formatDecimal, ONE, ZERO } from '../../model/decimal.ts';
import { formatInterval, formatPoints } from '../../model/format.ts';
import { isPrintedRate, printedRate } from '../../model/isPrintedRate.ts';
import type { Project } from '../../model/project.ts';
import { VERDICT_WORDS } from '../../model/words.ts';
import { executionPoints, rateOf } from '../../scoring/executionScore.ts';
import { executionSteps } from '../../scoring/executionSteps.ts';
import type { Fit } from '../../scoring/fit.ts';
import { position } from '../../scoring/interval.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import { WHOLE_TOLERANCE } from '../../scoring/tolerance.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasMoney } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { executionBy, isExecutionByOwnRule } from '../rows/ownRules.ts';
import { fitSentence } from '../wording/fitSentence.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** A13: a reported 预算执行率 score that the declared rule book does not give, with what it does fit. */
export const executionScoreOutside: Check = {
  code: 'executionScoreOutside',
  title: '预算执行率得分在复核区间之外',
  severity: 'warning',
  basis: ownBasis('A13'),
  appliesTo: hasMoney('score'),
  money: 'total',
  check: ({ project, score, fits }) => {
    const { verdict, reported, points, interval, budget } = score.execution;
    // scoreAbovePoints says so
    if (reported === undefined || reported > points || points === ZERO) return [];
    const { words } = project.funds;
    const { rate } = project.funds.total;
    if (budget === undefined) return besidePrintedRate(project, score);
    if (verdict !== 'above' && verdict !== 'below') return [];
    if (isExecutionByOwnRule({ score })) return [];
    if (followsPrintedRate(project, divide(reported, points))) return []; // executionRateMismatch says so
    if (verdict === 'below' && isCutToWhole(score, fits)) return [];
    const printedRate = rate === undefined ? '' : `；${words.rate}${quoteCell(rate)}`;
    const hasPoints = project.funds.total.points.kind !== 'absent';
    const printedPoints = hasPoints ? `；${words.points} ${formatDecimal(points)}` : '';
    return [
      {
        about: { kind: 'funds', row: project.funds.total.key, column: 'score' },
        words: () => ({
          message: `预算执行率自评 ${formatDecimal(reported)} 分，${executionBy(score)}复核为 ${formatInterval(interval)}，${VERDICT_WORDS[verdict]}（${derivation(project, score)}）。${fitSentence(fits, 'execution', score.execution.rule?.isRead === true)}`,
          evidence: `${moneyEvidence(project)}${printedRate}${printedPoints}；${words.score} ${formatDecimal(reported)}`,
          advice: '核对得分；按其他口径或分档计分的，请写明规则和依据。',
        }),
      },
    ];
  },
};

/** A form scored in whole points throughout that leaves out the decimals of this one too has rounded it as it does all. */
export function isCutToWhole({ tolerance }: ProjectScore, fits: readonly Fit[]): boolean {
  return (
    tolerance === WHOLE_TOLERANCE &&
    fits.some(
      ({ subject, fits: isIt, rulebook }) =>
        subject === 'execution' && isIt && rulebook.endsWith('+floor'),
    )
  );
}

/** Without amounts the score is held against the rate that the form prints, which nothing but it can give. */
function besidePrintedRate({ funds }: Project, score: ProjectScore): CheckResult[] {
  const { reported = ZERO, points } = score.execution;
  const { words } = funds;
  const { key, rate: printed = '', printed: cells } = funds.total;
  // a zero says nothing where there is no amount to take it of
  const rate = cells.executed?.trim() === '' ? printedRate(printed) : undefined;
  if (rate === undefined) return [];
  const [expected = ZERO, low = ZERO, high = ZERO] = [rate.said, rate.low, rate.high].map((one) =>
    executionPoints(one, ONE, points, score.rulebook),
  );
  const verdict = position(reported, { low, high }, score.tolerance);
  if (verdict !== 'above' && verdict !== 'below') return [];
  return [
    {
      about: { kind: 'funds', row: key, column: 'score' },
      words: () => ({
        message: `预算执行率自评 ${formatDecimal(reported)} 分，所印${words.rate}${quoteCell(printed)}按“${score.rulebook.name}”得 ${formatPoints(expected)}，${VERDICT_WORDS[verdict]}。`,
        evidence: `${words.rate}${quoteCell(printed)}；${words.points} ${formatDecimal(points)}；${words.score} ${formatDecimal(reported)}`,
        advice: '核对执行率和得分，并补填金额；按其他口径或分档计分的，请写明规则和依据。',
      }),
    },
  ];
}

/** Whether a share of the points, 0–1, is the rate that the form prints and its amounts do not give. */
export function followsPrintedRate({ funds }: Project, share: Decimal): boolean {
  const { rate: printed = '', executed } = funds.total;
  const rate = rateOf(cellValue(executed), cellValue(funds.total[funds.base]));
  if (rate === undefined || isPrintedRate(printed, rate) !== false) return false;
  return isPrintedRate(printed, share) === true;
}

/** The steps without the last one, the conclusion, which the message states itself. */
function derivation({ funds }: Project, { execution, rulebook }: ProjectScore): string {
  return executionSteps(execution, rulebook, funds)
    .slice(0, -1)
    .map(({ text }) => text)
    .join('；');
}
