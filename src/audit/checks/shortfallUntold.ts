import { formWords } from '../../model/rowWords.ts';
import { isExecutionRate } from '../../scoring/isExecutionRate.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { hasRowReason } from '../reasons/explainsRow.ts';
import { isScoreDoubted } from '../rows/isScoreDoubted.ts';
import { isSurelyMissed } from '../rows/isSurelyMissed.ts';
import { ROW } from '../rows/rowTraits.ts';
import { missedWords } from '../wording/missedWords.ts';
import { nowhereTold, whereToTell } from '../wording/noReasonGiven.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

const hasReasons = hasRowColumn('reason');
const hasValues = hasRowColumn('target', 'actual');

/** Points were taken off, and the row prints the rule by which. */
function isScoredByOwnRule({ indicator, reported, points }: RowScore): boolean {
  if ((indicator.cells.criterion ?? '').trim() === '') return false;
  return reported !== undefined && points !== undefined && reported < points;
}

/**
 * X1, of a form that has no column for reasons and so owes none in it: what was missed, where no text says why. A row
 * whose score is doubted says so itself (A13), and money says why it was not spent elsewhere (X4).
 */
export const shortfallUntold: Check = {
  code: 'shortfallUntold',
  title: '未达目标而全表没有提到原因',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('X1'),
  appliesTo: (project) => hasValues(project) && !hasReasons(project),
  check: (subject) => {
    if ((subject.traits & ROW.missed) === 0) return [];
    const { project, score } = subject;
    const rows = score.rows.filter(
      (row) =>
        isSurelyMissed(row, subject) &&
        !isExecutionRate(row.indicator) &&
        !isScoreDoubted(row, subject) &&
        !isScoredByOwnRule(row) &&
        !hasRowReason(row, project, 'less'),
    );
    if (rows.length === 0) return [];
    return [
      {
        cells: rowCells(rows, 'actual'),
        words: () => ({
          message: `${missedWords(rows)}没有达到${formWords(project).target}。${nowhereTold(project)}。`,
          evidence: rows
            .map(
              ({ indicator }) =>
                `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
            )
            .join('；'),
          advice: `在${whereToTell(project, '年度总体目标完成情况或评价报告')}中说明没有达到的原因和改进措施。`,
        }),
      },
    ];
  },
};
