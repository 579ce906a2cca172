import { formatDecimal } from '../../model/decimal.ts';
import { formWords } from '../../model/rowWords.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { hasRowReason } from '../reasons/explainsRow.ts';
import { ROW } from '../rows/rowTraits.ts';
import { missedWords } from '../wording/missedWords.ts';
import { nowhereTold, whereToTell } from '../wording/noReasonGiven.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';
import { farAbove } from './farAboveTarget.ts';

const hasReasons = hasRowColumn('reason');
const hasValues = hasRowColumn('target', 'actual');

/** X3, of a form that has no column for reasons and so owes none in it: what is far above its target, where no text says why. */
export const excessUntold: Check = {
  code: 'excessUntold',
  title: '远超目标而全表没有提到原因',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('X3'),
  appliesTo: (project) => hasValues(project) && !hasReasons(project),
  check: (subject) => {
    if ((subject.traits & ROW.exceeded) === 0) return [];
    const { project, score } = subject;
    const rows = score.rows.filter(
      (row) => farAbove(row, subject) !== undefined && !hasRowReason(row, project, 'more'),
    );
    const [first] = rows;
    const threshold = first && farAbove(first, subject);
    if (threshold === undefined) return [];
    return [
      {
        cells: rowCells(rows, 'actual'),
        words: () => ({
          message: `${missedWords(rows)}达到${formWords(project).target}的 ${formatDecimal(threshold)} 倍以上。${nowhereTold(project)}。`,
          evidence: rows
            .map(
              ({ indicator }) =>
                `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual')}`,
            )
            .join('；'),
          advice: `在${whereToTell(project, '年度总体目标完成情况')}中说明超出的原因；目标定得偏低的，说明今后如何改进。`,
        }),
      },
    ];
  },
};
