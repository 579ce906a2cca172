import { type Cell, cellValue } from '../../model/cell.ts';
import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { AuditSubject, Check, CheckResult, Subject, Words } from '../finding.ts';
import { either, hasMoney, hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

/** Q7: no score is above the points beside it, in a row, for 预算执行率 or in the total. */
export const scoreAbovePoints: Check = {
  code: 'scoreAbovePoints',
  title: '得分高于分值',
  severity: 'error',
  basis: printedBasis('Q7', '自评表所印分值与得分：得分在 0 与分值之间'),
  appliesTo: either(
    hasRowColumn('points', 'score'),
    hasMoney('points', 'score'),
    ({ totalPoints, totalScore }) => totalPoints.kind !== 'absent' && totalScore.kind !== 'absent',
  ),
  check: (subject) => [
    ...above('预算执行率', subject.project.funds.total, {
      kind: 'funds',
      row: subject.project.funds.total.key,
      column: 'score',
    }),
    ...rowResults(subject, {
      when: ROW.overPoints,
      column: 'score',
      find: ({ indicator, points, reported }) =>
        points === undefined || reported === undefined
          ? undefined
          : () => words(rowLabel(indicator), points, reported),
    }),
    ...aboveTotal(subject),
  ],
};

/** A total that is rescaled is of 100, and the points beside it are those of the rows that apply (G4). */
function aboveTotal({ project, score }: AuditSubject): CheckResult[] {
  if (score.sums.scores.result.kind === 'rescaled') return [];
  const cells = { points: project.totalPoints, score: project.totalScore };
  return above('总分栏', cells, { kind: 'total', column: 'score' });
}

function above(
  place: string,
  cells: { readonly points: Cell; readonly score: Cell },
  about: Subject,
): CheckResult[] {
  const points = cellValue(cells.points);
  const score = cellValue(cells.score);
  if (points === undefined || score === undefined || score <= points) return [];
  return [{ about, words: () => words(place, points, score) }];
}

function words(place: string, points: Decimal, score: Decimal): Words {
  const cells = `分值 ${formatDecimal(points)}`;
  return {
    message: `${place}${cells} 分，得分 ${formatDecimal(score)} 分，得分高于分值。`,
    evidence: `${cells}；得分 ${formatDecimal(score)}`,
    advice: '核对分值和得分，得分不应超过分值。',
  };
}
