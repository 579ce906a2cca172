import { formatDecimal } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { recomputedBy } from '../rows/ownRules.ts';
import { isAgainstPrintedRule } from '../rows/printedRules.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';
import { derivation, reasonWords } from '../wording/scoreWords.ts';

/** A13: more points than the rule gives that the form prints beside the row, by the numbers of that row. */
export const printedRuleMismatch = rowCheck({
  code: 'printedRuleMismatch',
  title: '指标得分高于本行所印的计分规则',
  severity: 'error',
  basis: printedBasis('A13', '自评表在本行印有计分规则'),
  appliesTo: both(hasRowColumn('points', 'score'), ({ columns }) => columns.has('criterion')),
  when: ROW.outside,
  column: 'score',
  find: (row, subject) => {
    const { indicator, interval, reported } = row;
    if (interval === undefined || reported === undefined) return undefined;
    if (!isAgainstPrintedRule(row, subject)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}自评 ${formatDecimal(reported)} 分，${recomputedBy(row, subject.score)}应为 ${formatInterval(interval)}（${derivation(row, subject.score.rulebook)}）。${reasonWords(row, subject)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: `核对${indicator.words.actual}和${indicator.words.score}，按所印的计分规则改正。`,
    });
  },
});
