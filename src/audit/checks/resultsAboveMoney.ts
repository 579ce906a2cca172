import { cellValue } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  ONE,
  subtract,
} from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { AuditSubject, Check } from '../finding.ts';
import { both, hasMoney, hasRowColumn } from '../hasPrinted.ts';
import { isProjectForm } from '../isProjectForm.ts';
import { spendsOnZeroBudget } from '../money/spendsOnZeroBudget.ts';
import { explainsMoney } from '../reasons/explainsMoney.ts';
import { unspentGap } from '../reasons/moneyGap.ts';
import { isExecutionByOwnRule } from '../rows/ownRules.ts';
import { ROW } from '../rows/rowTraits.ts';
import { formatRateBeside } from '../wording/formatRateBeside.ts';
import { isCutToWhole } from './executionScoreOutside.ts';
import { ENOUGH } from './lowExecutionWithoutReason.ts';

const LARGEST_GAP = decimal('0.05');

/**
 * X6: (S/90 − E/10) ÷ (S/90) above 5 %, with the form's own points in place of 90 and 10. Where the
 * rule book scores execution in bands, its points fall in leaps, and the rate itself is compared. Money
 * left that the form explains answers it, and one that X4 and X6 ask for is not asked for again; where
 * a row scores more than its points, that is what is to be mended.
 */
export const resultsAboveMoney: Check = {
  code: 'resultsAboveMoney',
  title: '指标得分率明显高于执行率得分率',
  severity: 'warning',
  ofWhole: true,
  basis: {
    rule: 'X6',
    source: '复核的做法：（指标得分率 − 执行率得分率）÷ 指标得分率大于 5% 的，请单位说明',
    status: 'practice',
  },
  appliesTo: (project, { execution: { method, base } }) => {
    const money =
      method.kind === 'bands' ? hasMoney(base, 'executed') : hasMoney('points', 'score');
    return both(isProjectForm, hasRowColumn('points', 'score'), money)(project);
  },
  money: 'total',
  check: (subject) => {
    const points = subject.score.sums.points.rows;
    const { rows: reported, complete } = subject.score.sums.scores;
    const money = moneyShare(subject);
    // by the form's own bands its points fall in leaps
    if ((subject.traits & ROW.overPoints) !== 0 || isExecutionByOwnRule(subject)) return [];
    if (!complete || points === undefined || reported === undefined) return [];
    if (points === 0 || reported === 0 || money === undefined) return [];
    const results = divide(reported, points);
    if (money.share >= results || spendsOnZeroBudget(subject.project)) return [];
    const gap = gapBelow(results, money.share);
    if (gap <= LARGEST_GAP || isAnsweredElsewhere(subject, results)) return [];
    return [
      {
        cells: [`funds/${subject.project.funds.total.key}/${money.column}`],
        words: () => ({
          message: `指标得分率 ${formatRate(results)}，${money.name} ${formatRate(money.share)}，两者之差占指标得分率的 ${formatRateBeside(gap, LARGEST_GAP)}，大于 5%。`,
          evidence: `各指标得分 ${formatDecimal(reported)} ÷ ${rowWords(subject.project.layout).points} ${formatDecimal(points)}；${money.evidence}`,
          advice: '说明预算执行率得分较低而指标得分较高的原因，或核对两处得分。',
        }),
      },
    ];
  },
};

/** Whether money that was left makes the gap, and the form explains it, or X4 and X6 ask for its reason. */
function isAnsweredElsewhere(subject: AuditSubject, results: Decimal): boolean {
  const { rate } = subject.score.execution;
  const left = unspentGap(subject.project.funds);
  if (left === undefined || rate === undefined) return false;
  // decimals that the form leaves out of all its scores are no money
  if (gapBelow(results, rate) <= LARGEST_GAP) return isCutToWhole(subject.score, subject.fits);
  return rate < ENOUGH || explainsMoney(subject, left);
}

function gapBelow(results: Decimal, share: Decimal): Decimal {
  return divide(subtract(results, share), results);
}

/** What share of the money counts as earned, 0–1; undefined where the form does not say. */
function moneyShare({
  project,
  score,
}: AuditSubject):
  | { share: Decimal; name: string; evidence: string; column: 'rate' | 'score' }
  | undefined {
  const { method, base } = score.rulebook.execution;
  if (method.kind === 'bands') {
    const { rateAdjusted, rateInitial } = score.execution;
    const rate = base === 'adjusted' ? rateAdjusted : rateInitial;
    if (rate === undefined) return undefined;
    const share = rate < ONE ? rate : ONE;
    return {
      ...{ share, name: '预算执行率', column: 'rate' },
      evidence: `预算执行率 ${formatRate(rate)}`,
    };
  }
  const points = cellValue(project.funds.total.points);
  const reported = cellValue(project.funds.total.score);
  if (points === undefined || points === 0 || reported === undefined) return undefined;
  return {
    share: divide(reported, points),
    name: '预算执行率得分率',
    column: 'score',
    evidence: `预算执行率得分 ${formatDecimal(reported)} ÷ ${project.funds.words.points} ${formatDecimal(points)}`,
  };
}
