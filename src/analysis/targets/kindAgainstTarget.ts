import type { Check } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { rowColumnLabel } from '../../audit/wording/rowColumnLabel.ts';
import { rowLabel } from '../../audit/wording/rowLabel.ts';
import type { Expression } from '../../expression/expression.ts';

const KINDS = ['kind', 'sign'] as const;
/** 定性与定量结合 is either. */
const OF_ONE = /^定(?:性(?!.*定量)|量(?!.*定性))/;
/** A digit, or words that are as good as 100% or 0. */
const NUMBERED = /\d|全覆盖|全部|应\p{Script=Han}尽\p{Script=Han}|零|百分之/u;

/** A1: a row that says of itself that it is 定性 has a number with a bound or a share for its target, or the reverse. */
export const kindAgainstTarget: Check = {
  code: 'kindAgainstTarget',
  title: '指标类型与指标值不符',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: ({ columns }) => KINDS.some((key) => columns.has(key)),
  check: ({ project, score }) =>
    score.rows.flatMap(({ indicator, target }) => {
      const key = KINDS.find((one) => OF_ONE.test(indicator.cells[one]?.trim() ?? ''));
      const said = key === undefined ? '' : (indicator.cells[key]?.trim() ?? '');
      const isAgainst =
        (said.startsWith('定性') && isMeasured(target)) ||
        (said.startsWith('定量') &&
          target.kind === 'qualitative' &&
          !NUMBERED.test(indicator.target ?? ''));
      if (key === undefined || !isAgainst) return [];
      const { seq, words } = indicator;
      return [
        {
          seq,
          cells: [`indicators/${seq - 1}/${key}`],
          words: () => ({
            message: `${rowLabel(indicator)}写明${quoteCell(said)}，${words.target}却是${quoteCell(indicator.target)}。`,
            evidence: `${rowColumnLabel(project.layout, key)}${quoteCell(said)}；${words.target}${quoteCell(indicator.target)}`,
            advice: `改正${rowColumnLabel(project.layout, key)}或${words.target}，使两者一致。`,
          }),
        },
      ];
    }),
};

/** A bound of numbers: 定性 may be written 100% for 完成. */
function isMeasured(target: Expression): boolean {
  return target.kind === 'quantity' && target.operator !== 'none' && target.operator !== '=';
}
