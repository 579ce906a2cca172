import { decimal, formatDecimal, ONE, subtract } from '../../model/decimal.ts';
import { rowWords } from '../../model/rowWords.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { both, hasRowColumn, hasTotal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';

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
    return [
      {
        about: { kind: 'total', column: 'score' },
        words: () => ({
          message: `总分栏的${totalWords(layout).score}是 ${formatDecimal(printed)} 分，与各项得分之和相符；所列指标都达到了目标，资金全部执行，自评表没有分值栏，看不出少得的 ${formatDecimal(loss)} 分扣在哪里、为什么。`,
          evidence: `总分栏${totalWords(layout).score} ${formatDecimal(printed)}；各行${rowWords(layout).score} ${rows.map(({ reported }) => formatDecimal(reported ?? loss)).join('、')}`,
          advice: '写明各行分值；有扣分的，写明原因。',
        }),
      },
    ];
  },
};

function isReached({ comparison }: RowScore): boolean {
  return comparison.kind === 'tier' ? comparison.tier === 'met' : isMet(comparison);
}

function isMet(comparison: RowScore['comparison']): boolean {
  return 'met' in comparison && comparison.met;
}
