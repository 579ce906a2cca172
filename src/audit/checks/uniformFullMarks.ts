import { formatDecimal } from '../../model/decimal.ts';
import { formWords } from '../../model/rowWords.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCells } from '../wording/rowLabel.ts';

const FEWEST_ROWS = 3;

/** A16: every row of the form has full marks. */
export const uniformFullMarks: Check = {
  code: 'uniformFullMarks',
  title: '各行均为满分',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('A16'),
  appliesTo: hasRowColumn('points', 'score'),
  check: ({ project, score }) => {
    const rows = score.rows.filter(({ points }) => points !== undefined && points !== 0);
    if (rows.length < FEWEST_ROWS) return [];
    if (rows.some(({ points, reported }) => reported !== points)) return [];
    const points = score.sums.points.rows;
    const { checkablePoints } = score;
    if (points === undefined || checkablePoints === undefined) return [];
    const names = formWords(project);
    const isAllCheckable = checkablePoints === points;
    const checkable = isAllCheckable ? '都' : `其中 ${formatDecimal(checkablePoints)} 分`;
    return [
      {
        cells: () => rowCells(rows, 'score'),
        words: () => ({
          message: `${rows.length} 行指标全部满分（共 ${formatDecimal(points)} 分），${checkable}能按表上的数值和方向复核。`,
          evidence: `各行${names.score}与${names.points}相同，合计 ${formatDecimal(points)} 分`,
          advice: isAllCheckable
            ? `保留各行${names.actual}的佐证材料，供复核时查阅。`
            : `逐行核对${names.score}，并为它提供可核对的${names.actual}。`,
        }),
      },
    ];
  },
};
