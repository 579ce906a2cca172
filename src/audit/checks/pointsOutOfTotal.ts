import {
  add,
  type Decimal,
  decimal,
  formatDecimal,
  subtract,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import { isBonusRow } from '../../model/isBonusRow.ts';
import type { Project } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import { statedFull } from '../../model/statedFull.ts';
import type { AuditSubject, Check } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { rowCells } from '../wording/rowLabel.ts';
import { sumEvidence } from '../wording/sumWords.ts';

const FULL = decimal(100);

/** W3: all points together are 100, or the scale of its own that the form is scored on, with 预算执行率 or, where that stands outside of the total, without it. Where the printed total contradicts the sum, that is said instead. */
export const pointsOutOfTotal: Check = {
  code: 'pointsOutOfTotal',
  title: '分值合计不是 100 分',
  severity: 'warning',
  ofWhole: true,
  basis: {
    rule: 'W3',
    source: '填报系统的做法：各级分值逐级相加，连同预算执行率共 100 分',
    status: 'practice',
  },
  appliesTo: both(hasRowColumn('points'), hasWholePoints),
  check: (subject) => {
    const { project, score } = subject;
    const { rows: points, execution, result } = score.sums.points;
    if (points === undefined) return [];
    const word = rowWords(project.layout).points;
    const sum = add(points, execution ?? ZERO);
    if (sum === score.full || result.kind === 'disagrees') return [];
    if (score.isExecutionBeside && [points, sum].includes(FULL)) return [];
    if (score.sums.scores.result.kind === 'rescaled' || isOnPurpose(subject, sum)) return [];
    return [
      {
        cells: [
          ...rowCells(score.rows, 'points'),
          ...(project.form.funds?.[project.funds.total.key]?.points === undefined
            ? []
            : [`funds/${project.funds.total.key}/points`]),
        ],
        words: () => ({
          message: `各指标${word}${execution === undefined ? '' : `与预算执行率${word}`}合计 ${formatDecimal(sum)} 分，通行的满分是 100 分。`,
          evidence: sumEvidence(score.sums.points, word),
          advice: `按 100 分分配${word}；有不适用的指标或另有规定的，请写明。`,
        }),
      },
    ];
  },
};

/** 附加分 beside the full points, or full points that the form states itself: 满分110分. */
function isOnPurpose({ project, score }: AuditSubject, sum: Decimal): boolean {
  const bonus = score.rows.filter(({ indicator }) => isBonusRow(indicator));
  const extra = sumOf(bonus.map(({ points = ZERO }) => points));
  return (bonus.length > 0 && subtract(sum, extra) === FULL) || statedFull(project) === sum;
}

/** Whether the rows and 预算执行率 are all that a form gives points to, and have all of them. */
function hasWholePoints({ funds, indicators, otherScored, arePointsOpen }: Project): boolean {
  const hasExecution =
    funds.total.points.kind === 'value' || indicators.some((row) => row.isExecution);
  return hasExecution && otherScored.length === 0 && arePointsOpen !== true;
}
