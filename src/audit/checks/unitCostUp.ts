import { cellValue } from '../../model/cell.ts';
import { ZERO } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { Check } from '../finding.ts';
import { both, hasMoney, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A17: all of the money was spent on fewer outputs than planned; never where the budget was cut. */
export const unitCostUp: Check = {
  code: 'unitCostUp',
  title: '资金全部执行而数量未达目标',
  severity: 'warning',
  basis: ownBasis('A17'),
  appliesTo: both(hasMoney('adjusted', 'executed'), hasRowColumn('target', 'actual')),
  money: 'total',
  check: (subject) => {
    if ((subject.traits & ROW.missed) === 0) return [];
    const { total, words } = subject.project.funds;
    const executed = cellValue(total.executed) ?? ZERO;
    const adjusted = cellValue(total.adjusted) ?? ZERO;
    const initial = cellValue(total.initial) ?? ZERO;
    if (adjusted === ZERO || executed < adjusted || executed < initial) return [];
    if (subject.score.rows.some(isAboveTarget)) return [];
    return rowResults(subject, {
      when: ROW.missed,
      column: 'actual',
      find: (row) => {
        const { indicator } = row;
        if (quantityRatio(row)?.met !== false || !isShortOfTarget(row)) return undefined;
        return () => ({
          message: `${words.adjusted} ${formatExactWan(adjusted)} 万元已全部执行，${rowLabel(indicator)}没有达到目标（${comparisonWords(row)}）。`,
          evidence: `${rowEvidence(indicator, 'target', 'actual')}；${words.executed}${quoteCell(total.printed.executed)}`,
          advice: '说明数量减少而资金没有减少的原因，如单位标准提高或实施内容变化。',
        });
      },
    });
  },
};

/** The comparison of a 数量指标 in which more is better; undefined for every other row. */
function quantityRatio({ indicator, comparison }: RowScore) {
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return undefined;
  return indicator.level2.includes('数量') ? comparison : undefined;
}

/** Where another quantity is above its target, the money may have gone there. */
function isAboveTarget(row: RowScore): boolean {
  const ratio = quantityRatio(row);
  return ratio !== undefined && ratio.actual > ratio.target;
}
