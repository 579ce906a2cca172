import { formatDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { isOwnRuleUnread, ownRuleOf } from '../rows/ownRules.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowNumbers } from '../wording/rowLabel.ts';

const MOST_QUOTED = 3;

/** A13: the form prints a rule of its own, which was not recomputed: what the score should be, nobody says here. */
export const ownRuleUnread: Check = {
  code: 'ownRuleUnread',
  title: '自评表印有自己的计分规则，没有照它复核',
  severity: 'info',
  basis: printedBasis('A13', '自评表印有计分规则'),
  appliesTo: hasRowColumn('points', 'score'),
  when: ROW.outside,
  check: (subject) => {
    const rows = subject.score.rows.filter(isLeftOpen);
    if (rows.length === 0) return [];
    const rules = [...new Set(rows.flatMap((row) => ownRuleOf(row) ?? []))];
    const more = rules.length > MOST_QUOTED ? '等' : '';
    return [
      {
        cells: rowCells(rows, 'score'),
        words: () => ({
          message: `${rowNumbers(rows)}的得分不同于按“${subject.score.rulebook.name}”复核的结果。${rules.slice(0, MOST_QUOTED).join('；')}${more}，复核没有用它，得分可能照它算出，无法判定。`,
          evidence: rows
            .map(
              ({ indicator, reported }) =>
                `第 ${indicator.seq} 行，${rowEvidence(indicator, 'target', 'actual')}；得 ${reported === undefined ? '（空白）' : formatDecimal(reported)} 分`,
            )
            .join('。'),
          advice: '对照所印的计分规则核对得分；与它相符的，不必改动。',
        }),
      },
    ];
  },
};

/** Whether a score is outside of what was recomputed, and the form has a rule for it that is not read. */
function isLeftOpen(row: RowScore): boolean {
  const { verdict, points, reported } = row;
  if (verdict !== 'above' && verdict !== 'below') return false;
  if (points === undefined || reported === undefined || reported > points) return false;
  return isOwnRuleUnread(row);
}
