import { type Decimal, decimal, divide, ONE, subtract } from '../../model/decimal.ts';
import { isPrintedRate } from '../../model/isPrintedRate.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const TWO = decimal(2);

/**
 * A12: a printed 完成率 is what target and actual beside it give, in any way in which forms take one:
 * over or under 100 %, cut off there, and for a limit either way round. A target that was adjusted on
 * the form is another base.
 */
export const completionRateMismatch = rowCheck({
  code: 'completionRateMismatch',
  title: '所印完成率与目标、实际不符',
  severity: 'warning',
  basis: printedBasis('A12', '自评表所印完成率与同一行的年度指标值、实际完成值'),
  appliesTo: ({ columns }) => columns.has('completionRate'),
  when: ROW.measured | ROW.missed,
  column: 'completionRate',
  find: (row) => {
    const printed = row.indicator.cells.completionRate?.trim() ?? '';
    const { isTargetAdjusted } = row.indicator;
    const isAnew = !isTargetAdjusted && declaredAdjustment(row.indicator)?.isTarget === true;
    if (printed === '' || isAnew) return undefined;
    const rates = ratesOf(row);
    const answers = rates.map((rate) => isPrintedRate(printed, rate));
    if (answers.length === 0 || answers.some((answer) => answer !== false)) return undefined;
    return () => ({
      message: `${rowLabel(row.indicator)}的完成率印${quoteCell(printed)}，按${row.indicator.words.target}和${row.indicator.words.actual}不是这个数（${comparisonWords(row)}）。`,
      evidence: `${rowEvidence(row.indicator, 'target', 'actual')}；完成率${quoteCell(printed)}`,
      advice: '核对完成率；按其他口径计算的，请注明。',
    });
  },
});

/** What a form may print for a row; none where its completion is not defined. */
function ratesOf({ comparison, direction }: RowScore): Decimal[] {
  if (comparison.kind === 'binary') {
    // a term that was missed is not met by any share
    return comparison.met || !comparison.stated ? [] : [0 as Decimal];
  }
  if (comparison.kind !== 'ratio') return [];
  const { completion, met, actual, target } = comparison;
  if (completion === undefined || actual < 0) return [];
  const isOpen = direction.way === 'open';
  const turned = actual === 0 ? [] : [divide(target, actual)];
  const limit = [...turned, subtract(TWO, completion)];
  return [
    completion,
    ...(comparison.direction === 'atMost' || isOpen ? limit : []),
    ...(met ? [ONE] : []),
  ];
}
