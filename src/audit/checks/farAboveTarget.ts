import {
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
} from '../../model/decimal.ts';
import { isBonusRow } from '../../model/isBonusRow.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { AuditSubject } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { explainsRow } from '../reasons/explainsRow.ts';
import { rowCheck } from '../rowCheck.ts';
import { isImpossible } from '../rows/isImpossible.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const HUNDRED = decimal(100);
const POINTS_OF_PERCENT = /百分点/;

/** X3, Q2: far above the target, to be analysed; nothing is deducted for it. A 其中 row is left to the row above. */
export const farAboveTarget = rowCheck({
  code: 'farAboveTarget',
  title: '远超目标而未说明',
  severity: 'warning',
  basis: {
    rule: 'X3',
    source: `财预〔2020〕10号 第十六条：超额较多的应分析原因；${formatDecimal(FAR_ABOVE)} 倍的界限见广西公开文本`,
    status: 'recalled',
  },
  appliesTo: hasRowColumn('target', 'actual', 'reason'),
  when: ROW.exceeded,
  column: 'actual',
  either: ['actual', 'target'],
  find: (row, subject) => {
    const { indicator } = row;
    const threshold = farAbove(row, subject);
    if (threshold === undefined || explainsRow(row, subject, 'more')) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.actual}达到${indicator.words.target}的 ${formatDecimal(threshold)} 倍以上（${comparisonWords(row)}），“${indicator.words.reason}”栏没有说明。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'reason'),
      advice: '分析超出目标的原因；目标定得偏低的，说明今后如何改进。',
    });
  },
});

/** How many times its target a row reached at least, where that is far above it; undefined where it is not. */
export function farAbove(row: RowScore, { score }: AuditSubject): Decimal | undefined {
  const { indicator, comparison, points } = row;
  if (indicator.parent !== undefined && points === undefined) return undefined;
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return undefined;
  // how many times one difference is another says nothing of what they are taken of
  if (row.target.kind === 'quantity' && POINTS_OF_PERCENT.test(row.target.unit.text))
    return undefined;
  if (isBonusRow(indicator)) return undefined;
  const threshold = score.rulebook.atLeast.farAbove ?? FAR_ABOVE;
  if (comparison.completion === undefined || comparison.completion < threshold) return undefined;
  if (countsOtherwise(indicator.cells.completionRate, threshold)) return undefined;
  // a share that cannot be is to be corrected, not explained
  return isImpossible(row) || isCostRow(indicator) ? undefined : threshold;
}

/** Whether the form prints a completion of its own that is not far above: it counts something else. */
function countsOtherwise(printed: string | null | undefined, threshold: Decimal): boolean {
  const percent = parseDecimal((printed ?? '').trim().replace(/(?<!\s)\s*[%％]$/, ''));
  return percent !== undefined && percent > 0 && percent < multiply(threshold, HUNDRED);
}
