import { add, decimal, formatDecimal, subtract, sumOf, ZERO } from '../../model/decimal.ts';
import { formWords } from '../../model/rowWords.ts';
import { intervalFor, type RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isSurelyMissed } from '../rows/isSurelyMissed.ts';
import { ROW } from '../rows/rowTraits.ts';
import { missedWords } from '../wording/missedWords.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

const FULL = decimal(100);
const hasPoints = hasRowColumn('points');
const hasScores = hasRowColumn('target', 'actual', 'score');

/**
 * Q1, of a form that prints no points: its rows together have all that the execution rate leaves of 100, so that each
 * has full marks, and one of them surely misses its target.
 */
export const fullSumBelowTarget: Check = {
  code: 'fullSumBelowTarget',
  title: '各行合计满分而有指标未达目标',
  severity: 'warning',
  ofWhole: true,
  basis: ownBasis('Q1'),
  appliesTo: (project) => hasScores(project) && !hasPoints(project),
  check: (subject) => {
    if ((subject.traits & ROW.missed) === 0) return [];
    const { rows, execution, rulebook, tolerance } = subject.score;
    const scores = rows.map(({ reported }) => reported);
    if (execution.points === 0 || scores.some((score) => score === undefined)) return [];
    const lossOf = (row: RowScore) =>
      row.reported === undefined
        ? ZERO
        : subtract(row.reported, intervalFor(row, row.reported, rulebook).high);
    const sum = sumOf(scores.flatMap((score) => score ?? []));
    if (add(sum, execution.points) !== FULL) return [];
    const short = rows.filter((row) => isSurelyMissed(row, subject) && lossOf(row) > ZERO);
    // what rounding to whole points admits is no fault
    const [missed, rounded] = [
      short.filter((row) => lossOf(row) > tolerance),
      short.filter((row) => lossOf(row) <= tolerance && !isOfMoney(row)),
    ];
    if (missed.length === 0) return [];
    return [
      {
        cells: rowCells([...missed, ...rounded], 'score'),
        words: () => ({
          message: `各行${formWords(subject.project).score}合计 ${formatDecimal(sum)}，加预算执行率的 ${formatDecimal(execution.points)} 分正好 100 分，各行都是满分，而${missedWords(missed, missed.length)}没有达到${formWords(subject.project).target}${roundedWords(rounded)}。`,
          evidence: [...missed, ...rounded]
            .map(
              ({ indicator }) =>
                `${rowLabel(indicator)}，${rowEvidence(indicator, 'target', 'actual', 'score')}`,
            )
            .join('；'),
          advice: '按完成情况计分；各行分值另有规定的，请写明。',
        }),
      },
    ];
  },
};

/** Money that was not all spent may have been saved. */
function isOfMoney({ target, comparison }: RowScore): boolean {
  const isAmount = target.kind === 'quantity' && target.unit.dimension === 'money';
  return isAmount && comparison.kind === 'ratio' && comparison.direction === 'atLeast';
}

function roundedWords(rows: readonly RowScore[]): string {
  if (rows.length === 0) return '';
  return `；${missedWords(rows, rows.length)}也没有达到，差距在取整范围之内`;
}
