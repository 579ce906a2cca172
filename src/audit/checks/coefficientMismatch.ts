import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { formatPoints } from '../../model/format.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, Words } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { coefficientLabel, type OffCoefficient, offCoefficient } from '../rows/byCoefficient.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';
import { reasonWords } from '../wording/scoreWords.ts';

const hasScores = hasRowColumn('points', 'score');

/** A15: a row prints its points, a 得分系数 and a score that is not the two multiplied. */
export const coefficientMismatch: Check = {
  code: 'coefficientMismatch',
  title: '得分与权重乘以得分系数不符',
  severity: 'error',
  basis: printedBasis('A15', '自评表所印权重、得分系数与得分'),
  appliesTo: (project) => project.columns.has('coefficient') && hasScores(project),
  check: (subject) =>
    subject.score.rows.flatMap((row) => {
      const off = offCoefficient(row, subject.score);
      if (off === undefined) return [];
      return [
        {
          seq: row.indicator.seq,
          about: { kind: 'cell', column: 'score' } as const,
          words: () => words(row, off, subject),
        },
      ];
    }),
};

function words(
  row: RowScore,
  { coefficient, product }: OffCoefficient,
  subject: AuditSubject,
): Words {
  const { indicator, points = ZERO, reported = ZERO } = row;
  const names = indicator.words;
  const label = coefficientLabel(subject.project.layout);
  return {
    message: `${rowLabel(indicator)}${names.points} ${formatDecimal(points)} 分 × ${label} ${coefficient} = ${formatPoints(product)}，${names.score}印 ${formatDecimal(reported)} 分。${reasonWords(row, subject)}`,
    evidence: `${rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason')}；${label}${quoteCell(indicator.cells.coefficient ?? '')}`,
    advice: `核对${label}和${names.score}，使三处一致。`,
  };
}
