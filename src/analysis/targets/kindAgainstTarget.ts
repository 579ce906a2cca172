import type { Check } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/quoteCell.ts';
import { rowLabel } from '../../audit/rowLabel.ts';
import type { Expression } from '../../expression/expression.ts';

const KINDS = ['kind', 'sign'] as const;

/** A1: a row that says of itself that it is 定性 has a number with a bound or a share for its target, or the reverse. */
export const kindAgainstTarget: Check = {
  code: 'kindAgainstTarget',
  title: '指标类型与指标值不符',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: ({ columns }) => KINDS.some((key) => columns.has(key)),
  check: ({ score }) =>
    score.rows.flatMap(({ indicator, target }) => {
      const key = KINDS.find((one) => /^定[性量]/.test(indicator.cells[one]?.trim() ?? ''));
      const said = key === undefined ? '' : (indicator.cells[key]?.trim() ?? '');
      const isAgainst =
        (said.startsWith('定性') && isMeasured(target)) ||
        (said.startsWith('定量') &&
          target.kind === 'qualitative' &&
          !/\d/.test(indicator.target ?? ''));
      if (key === undefined || !isAgainst) return [];
      const { seq, words } = indicator;
      return [
        {
          seq,
          cells: [`indicators/${seq - 1}/${key}`],
          words: () => ({
            message: `${rowLabel(indicator)}写明${quoteCell(said)}，${words.target}却是${quoteCell(indicator.target)}。`,
            evidence: `指标类型${quoteCell(said)}；${words.target}${quoteCell(indicator.target)}`,
            advice: '改正指标类型或指标值，使两者一致。',
          }),
        },
      ];
    }),
};

/** A bound of numbers: 定性 may be written 100% for 完成. */
function isMeasured(target: Expression): boolean {
  return target.kind === 'quantity' && target.operator !== 'none' && target.operator !== '=';
}
