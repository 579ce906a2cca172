import { cellValue } from '../../model/cell.ts';
import { add, decimal, formatDecimal } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { rowSums } from '../rowSums.ts';

const FULL = decimal(100);

/** W3: all points together are 100. Where the printed total contradicts the sum, that is said instead. */
export const pointsOutOfTotal: Check = {
  code: 'pointsOutOfTotal',
  title: '分值合计不是 100 分',
  severity: 'warning',
  basis: {
    rule: 'W3',
    source: '填报系统的做法：各级分值逐级相加，连同预算执行率共 100 分',
    status: 'practice',
  },
  check: ({ project, score }) => {
    const execution = cellValue(project.funds.total.points);
    const { points } = rowSums(score);
    if (execution === undefined || points === undefined || project.otherScored.length > 0)
      return [];
    const sum = add(points, execution);
    const printed = cellValue(project.totalPoints) ?? sum;
    if (sum === FULL || printed !== sum) return [];
    return [
      {
        words: () => ({
          message: `各指标分值与预算执行率分值合计 ${formatDecimal(sum)} 分，通行的满分是 100 分。`,
          evidence: `各指标分值 ${formatDecimal(points)} + 预算执行率分值 ${formatDecimal(execution)} = ${formatDecimal(sum)}`,
          advice: '按 100 分分配分值；有不适用的指标或另有规定的，请写明。',
        }),
      },
    ];
  },
};
