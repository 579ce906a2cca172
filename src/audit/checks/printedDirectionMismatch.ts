import type { RowScore } from '../../scoring/rowScore.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowColumnLabel } from '../wording/rowColumnLabel.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A9: the column for the direction of an indicator says that more is better, and the sign of its target that less is, or the other way round. */
export const printedDirectionMismatch = rowCheck({
  code: 'printedDirectionMismatch',
  title: '所印指标性质与目标符号相反',
  severity: 'warning',
  basis: printedBasis('A9', '自评表印有指标性质或指标方向一栏'),
  appliesTo: ({ columns }) => columns.has('direction'),
  when: ROW.signedTarget,
  column: 'target',
  find: (row, { project }) => {
    const { indicator } = row;
    const text = indicator.cells.direction?.trim() ?? '';
    if (text === '' || !isOpposed(row, text)) return undefined;
    const label = rowColumnLabel(project.layout, 'direction');
    return () => ({
      message: `${rowLabel(indicator)}的${label}印${quoteCell(text)}，${indicator.words.target}为${quoteCell(indicator.target)}，两处方向相反。`,
      evidence: `${label}${quoteCell(text)}；${rowEvidence(indicator, 'target', 'actual')}`,
      advice: `核对${label}和目标的符号：越高越好为正向（≥），越低越好为反向（≤）。`,
    });
  },
});

function isOpposed({ target }: RowScore, text: string): boolean {
  if (target.kind !== 'quantity') return false;
  const { operator } = target;
  const [isMore, isLess] = [/正/.test(text), /[反负逆]/.test(text)];
  // 正向/反向 of which nobody struck one out says neither
  if (isMore === isLess) return false;
  return isMore ? operator === '≤' || operator === '<' : operator === '≥' || operator === '>';
}
