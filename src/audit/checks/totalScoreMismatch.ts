import { cellValue } from '../../model/cell.ts';
import { add, CENT, formatDecimal, subtract } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowSums } from '../rowSums.ts';

/** G1: scores of all rows and of 预算执行率 add up to the printed total, give or take 0.01 (Q9). */
export const totalScoreMismatch: Check = {
  code: 'totalScoreMismatch',
  title: '总得分与各行合计不符',
  severity: 'error',
  basis: printedBasis('G1', '自评表所印各行得分与总分栏得分'),
  check: ({ project, score }) => {
    const printed = cellValue(project.totalScore);
    const execution = cellValue(project.funds.total.score);
    const { reported, complete } = rowSums(score);
    if (printed === undefined || execution === undefined || reported === undefined) return [];
    if (project.otherScored.length > 0) return [];
    const sum = add(reported, execution);
    if (!complete || Math.abs(subtract(sum, printed)) <= CENT) return [];
    return [
      {
        words: () => ({
          message: `总分栏印的得分是 ${formatDecimal(printed)} 分，各指标得分与预算执行率得分合计 ${formatDecimal(sum)} 分。`,
          evidence: `各指标得分 ${formatDecimal(reported)} + 预算执行率得分 ${formatDecimal(execution)} = ${formatDecimal(sum)}；总分栏得分 ${formatDecimal(printed)}`,
          advice: '逐行核对得分，使各行合计与总分栏一致。',
        }),
      },
    ];
  },
};
