import { type Decimal, decimal, formatDecimal, ONE, subtract } from '../../model/decimal.ts';
import { rowWords } from '../../model/rowWords.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { both, hasRowColumn, hasTotal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCells, rowLabel } from '../rowLabel.ts';

const FULL = decimal(100);
const hasPoints = hasRowColumn('points');

/**
 * X2, of a form that prints no points: its scores are its total, every row reached its target, all money was spent,
 * and still the total is short of 100 by less than any row has.
 */
export const lossUnseen: Check = {
  code: 'lossUnseen',
  title: '总分不满而看不出扣分处',
  severity: 'info',
  basis: ownBasis('X2'),
  appliesTo: (project) =>
    both(hasTotal('score'), hasRowColumn('target', 'actual'))(project) && !hasPoints(project),
  check: ({ project: { layout }, score: { rows, sums, execution } }) => {
    const { printed, result, complete } = sums.scores;
    if (printed === undefined || printed >= FULL || result.kind !== 'agrees' || !complete)
      return [];
    const loss = subtract(FULL, printed);
    const isWhole = execution.rate === ONE && sums.scores.execution !== undefined;
    if (!isWhole || !rows.every((row) => isReached(row) && (row.reported ?? loss) > loss))
      return [];
    const row = onlyShort(rows, loss);
    const where =
      row === undefined
        ? `看不出少得的 ${formatDecimal(loss)} 分扣在哪里、为什么`
        : `少得的 ${formatDecimal(loss)} 分可能扣在${rowLabel(row.indicator)}（得 ${formatDecimal(row.reported ?? loss)} 分，其余各行都是整数），没有写明为什么`;
    return [
      {
        about: { kind: 'total', column: 'score' },
        cells: row === undefined ? undefined : rowCells([row], 'score'),
        words: () => ({
          message: `总分栏的${totalWords(layout).score}是 ${formatDecimal(printed)} 分，与各项得分之和相符；所列指标都达到了目标，资金全部执行，自评表没有分值栏，${where}。`,
          evidence: `总分栏${totalWords(layout).score} ${formatDecimal(printed)}；各行${rowWords(layout).score} ${rows.map(({ reported }) => formatDecimal(reported ?? loss)).join('、')}`,
          advice: '写明各行分值；有扣分的，写明原因。',
        }),
      },
    ];
  },
};

/** The only row whose score is not whole, where it comes to whole points with what is lost. */
function onlyShort(rows: readonly RowScore[], loss: Decimal): RowScore | undefined {
  const broken = rows.filter(({ reported = ONE }) => reported % ONE !== 0);
  const [row] = broken;
  return broken.length === 1 && ((row?.reported ?? loss) + loss) % ONE === 0 ? row : undefined;
}

function isReached({ comparison }: RowScore): boolean {
  return comparison.kind === 'tier' ? comparison.tier === 'met' : isMet(comparison);
}

function isMet(comparison: RowScore['comparison']): boolean {
  return 'met' in comparison && comparison.met;
}
