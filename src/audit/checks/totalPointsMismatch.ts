import { cellValue } from '../../model/cell.ts';
import { add, formatDecimal } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowSums } from '../rowSums.ts';

/** W3: points of all rows and of 预算执行率 must add up to the printed total points. */
export const totalPointsMismatch: Check = {
  code: 'totalPointsMismatch',
  title: '总分值与各行合计不符',
  severity: 'error',
  basis: printedBasis('W3', '自评表所印各行分值与总分栏分值'),
  check: ({ project, score }) => {
    const printed = cellValue(project.totalPoints);
    const execution = cellValue(project.funds.total.points);
    const { points } = rowSums(score);
    if (printed === undefined || execution === undefined || points === undefined) return [];
    if (project.otherScored.length > 0) return [];
    const sum = add(points, execution);
    if (sum === printed) return [];
    return [
      {
        words: () => ({
          message: `总分栏印的分值是 ${formatDecimal(printed)} 分，各指标分值与预算执行率分值合计 ${formatDecimal(sum)} 分。`,
          evidence: `各指标分值 ${formatDecimal(points)} + 预算执行率分值 ${formatDecimal(execution)} = ${formatDecimal(sum)}；总分栏分值 ${formatDecimal(printed)}`,
          advice: '逐行核对分值，使各行合计与总分栏一致。',
        }),
      },
    ];
  },
};
