import type { Indicator } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowNumbers, rowsPlace } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';
import { statesNumber } from '../statesNumber.ts';

const FEWEST_ROWS = 3;

/** L4: actuals in words that repeat the target word for word, where there are several of them. */
export const actualsCopied: Check = {
  code: 'actualsCopied',
  title: '实际完成值与目标文字相同',
  severity: 'info',
  basis: printedBasis('L4', '自评表所印年度指标值与实际完成值'),
  appliesTo: hasRowColumn('target', 'actual'),
  check: ({ project: { layout }, score, traits }) => {
    if ((traits & ROW.wordsTarget) === 0) return [];
    const rows = score.rows.filter(
      ({ target, indicator }) => target.kind === 'qualitative' && isCopied(indicator),
    );
    if (rows.length < FEWEST_ROWS) return [];
    return [
      {
        ...rowsPlace(rows, 'actual'),
        words: () => ({
          message: `${rows.length} 行定性指标的${rowWords(layout).actual}与${rowWords(layout).target}逐字相同，看不出实际情况。`,
          evidence: `${rowNumbers(rows)}：${actualsOf(rows).join('、')}`,
          advice: '写明实际做到了什么，有调查、检查或统计结果的写上结果。',
        }),
      },
    ];
  },
};

/** In cells of its own, not merged with those above, and no number: 100%覆盖. */
function isCopied({ target, actual, cells }: Indicator): boolean {
  const isMerged = Object.hasOwn(cells, 'actual') && cells.actual === null;
  return !isMerged && actual?.trim() === target?.trim() && !statesNumber(target);
}

/** Each actual once, quoted. */
function actualsOf(rows: readonly RowScore[]): string[] {
  return [...new Set(rows.map(({ indicator }) => quoteCell(indicator.actual)))];
}
