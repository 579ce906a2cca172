import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { formWords } from '../../model/rowWords.ts';
import { isCheckable, type RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';

/** A1: no indicator point of the form rests on a value that can be checked, in its row or in a 其中 row. */
export const noCheckableValue: Check = {
  code: 'noCheckableValue',
  title: '没有可核对的数值',
  severity: 'warning',
  ofWhole: true,
  basis: ownBasis('A1'),
  appliesTo: hasRowColumn('target', 'points'),
  check: ({ project, score }) => {
    if (score.checkableShare !== 0 || score.rows.some(isCheckablePart)) return [];
    const tiers = score.rows.filter(({ actual }) => actual.kind === 'tier').length;
    const tierWords =
      tiers > 0 ? `；${tiers} 行的${formWords(project).actual}只写分档用语，不是实际数值` : '';
    return [
      {
        words: () => ({
          message: `${score.rows.length} 行指标共 ${formatDecimal(score.sums.points.rows ?? ZERO)} 分，没有一行可以用数值或时间核对${tierWords}。`,
          evidence: `可核对的${formWords(project).points} 0 分`,
          advice: `数量、时效、成本、满意度等指标填写可核对的${formWords(project).target}和${formWords(project).actual}。`,
        }),
      },
    ];
  },
};

function isCheckablePart({ indicator, comparison }: RowScore): boolean {
  return indicator.parent !== undefined && isCheckable(comparison);
}
