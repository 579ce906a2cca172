import { vagueTargets } from '../../audit/checks/vagueTargets.ts';
import type { Check } from '../../audit/finding.ts';
import { hasNumberedBand } from '../../audit/rows/hasNumberedBand.ts';
import { isCheckableInWords } from '../../audit/text/isCheckableInWords.ts';
import { statesNumber } from '../../audit/text/statesNumber.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../../audit/wording/rowLabel.ts';

const MOST_QUOTED = 6;

/** A1: targets in words without a number, whether the form has points or none; once for the form. */
export const wordyTargets: Check = {
  ...vagueTargets,
  check: ({ score }) => {
    const rows = score.rows.filter(
      ({ target, indicator }) =>
        (target.kind === 'qualitative' || target.kind === 'tier') &&
        !statesNumber(indicator.target) &&
        !hasNumberedBand(indicator) &&
        !(target.kind === 'qualitative' && isCheckableInWords(target.statement)),
    );
    if (rows.length === 0) return [];
    const texts = [...new Set(rows.map(({ indicator }) => quoteCell(indicator.target)))];
    const more = texts.length > MOST_QUOTED ? '等' : '';
    return [
      {
        ...rowsPlace(rows, 'target'),
        words: () => ({
          message: `${score.rows.length} 行指标中有 ${rows.length} 行的指标值只有文字，年底没有数值可以核对。`,
          evidence: `${rowNumbers(rows)}：${texts.slice(0, MOST_QUOTED).join('、')}${more}`,
          advice: '能量化的改为数值；不能量化的，写明判断达到与否的标准。',
        }),
      },
    ];
  },
};
