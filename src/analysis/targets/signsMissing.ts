import type { Check } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../../audit/wording/rowLabel.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

const MOST_QUOTED = 4;
/** What of other signs is not asked for. */
const SIGNED = new Set(['≥', '>', '≤', '<', '=']);

/**
 * A1: a form that writes ≥ and ≤ before some targets leaves them out before others, among them numbers of which less is
 * better: by the cell alone nobody can tell which way.
 */
export const signsMissing: Check = {
  code: 'signsMissing',
  title: '部分指标值没有方向符号',
  severity: 'info',
  basis: ownBasis('A1'),
  check: ({ project, score: { rows } }) => {
    const isSigned = rows.some(
      ({ target }) =>
        target.kind === 'quantity' && SIGNED.has(target.operator) && target.operator !== '=',
    );
    if (!isSigned) return [];
    const bare = rows.filter(isBare);
    const lower = bare.filter(({ direction }) => direction.way === 'less');
    if (lower.length === 0) return [];
    const { target } = formWords(project);
    const others = bare.length === lower.length ? '' : `，其中${rowNumbers(lower)}以低为好`;
    const quoted = lower
      .slice(0, MOST_QUOTED)
      .map(({ indicator }) => `${indicator.name.trim()}${quoteCell(indicator.target)}`);
    return [
      {
        ...rowsPlace(bare, 'target'),
        words: () => ({
          message: `${rowNumbers(bare)}的${target}没有写≥、≤或=${others}，而表上其他行写有，不低于还是不高于须从指标名称去猜。`,
          evidence: quoted.join('；'),
          advice: '各行写明≥、≤或=。',
        }),
      },
    ];
  },
};

/** A number without a sign; nobody takes an amount of money among costs, or none of a thing, the wrong way. */
function isBare({ indicator, target }: RowScore): boolean {
  if (target.kind !== 'quantity' || target.operator !== 'none') return false;
  if (indicator.printedDirection !== undefined) return false;
  return target.value !== 0 && !target.approximate && !isCostRow(indicator);
}
