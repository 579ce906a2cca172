import { cellValue } from '../../model/cell.ts';
import { decimal, divide, formatDecimal, subtract } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { Check } from '../finding.ts';
import { formatRateBeside } from '../formatRateBeside.ts';
import { rowSums } from '../rowSums.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

const LARGEST_GAP = decimal('0.05');

/** X6: (S/90 − E/10) ÷ (S/90) above 5 %, with the form's own points in place of 90 and 10. */
export const resultsAboveMoney: Check = {
  code: 'resultsAboveMoney',
  title: '指标得分率明显高于执行率得分率',
  severity: 'warning',
  basis: {
    rule: 'X6',
    source: '复核的做法：（指标得分率 − 执行率得分率）÷ 指标得分率大于 5% 的，请单位说明',
    status: 'practice',
  },
  check: ({ project, score }) => {
    const { points, reported, complete } = rowSums(score);
    const executionPoints = cellValue(project.funds.total.points);
    const execution = cellValue(project.funds.total.score);
    if (!complete || points === 0 || reported === 0 || spendsOnZeroBudget(project)) return [];
    if (executionPoints === undefined || executionPoints === 0 || execution === undefined)
      return [];
    const results = divide(reported, points);
    const money = divide(execution, executionPoints);
    if (money >= results) return [];
    const gap = divide(subtract(results, money), results);
    if (gap <= LARGEST_GAP) return [];
    return [
      {
        words: () => ({
          message: `指标得分率 ${formatRate(results)}，预算执行率得分率 ${formatRate(money)}，两者之差占指标得分率的 ${formatRateBeside(gap, LARGEST_GAP)}，大于 5%。`,
          evidence: `各指标得分 ${formatDecimal(reported)} ÷ 分值 ${formatDecimal(points)}；预算执行率得分 ${formatDecimal(execution)} ÷ 分值 ${formatDecimal(executionPoints)}`,
          advice: '说明预算执行率得分较低而指标得分较高的原因，或核对两处得分。',
        }),
      },
    ];
  },
};
