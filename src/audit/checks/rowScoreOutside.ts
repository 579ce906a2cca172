import { formatDecimal } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import type { RowWords } from '../../model/rowWords.ts';
import { VERDICT_WORDS } from '../../model/words.ts';
import { printedBandCells } from '../../scoring/formRules/besideRows.ts';
import { position } from '../../scoring/interval.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { offCoefficient } from '../rows/byCoefficient.ts';
import { isScoreDoubted } from '../rows/isScoreDoubted.ts';
import { recomputedBy } from '../rows/ownRules.ts';
import { isAgainstPrintedRule } from '../rows/printedRules.ts';
import { ROW } from '../rows/rowTraits.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';
import { fitSentence } from '../wording/fitSentence.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';
import { derivation, reasonWords } from '../wording/scoreWords.ts';

const ADVICE = {
  above: ({ actual, score }: RowWords) =>
    `核对${actual}和${score}；按其他规则计分的，请写明规则和依据。`,
  below: ({ score }: RowWords) => `核对${score}；有扣分理由或按其他规则计分的，请在表中写明。`,
  unread: ({ score }: RowWords) => `对照所印的计分规则核对${score}；与它相符的，不必改动。`,
  ruled: ({ actual, score }: RowWords) => `核对${actual}和${score}，按所印的计分规则改正。`,
} as const;

/** A13: a reported score that the declared rule book does not admit, with what it does fit. */
export const rowScoreOutside = rowCheck({
  code: 'rowScoreOutside',
  title: '指标得分在复核区间之外',
  severity: 'warning',
  basis: ownBasis('A13'),
  appliesTo: hasRowColumn('points', 'score'),
  when: ROW.outside,
  column: 'score',
  find: (row, subject) => {
    const { score, fits } = subject;
    const { indicator, verdict, interval, reported } = row;
    if (!isScoreDoubted(row, subject) || isAgainstPrintedRule(row, subject)) return undefined;
    if (verdict !== 'above' && verdict !== 'below') return undefined;
    if (interval === undefined || reported === undefined) return undefined;
    if (isToldByCoefficient(row, subject)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}自评 ${formatDecimal(reported)} 分，${recomputedBy(row, score)}复核为 ${formatInterval(interval)}，${VERDICT_WORDS[verdict]}（${derivation(row, score.rulebook)}）。${ruleWords(row) ?? fitSentence(fits, indicator.seq, row.rule?.read !== undefined)}${reasonWords(row, subject)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: adviceOn(row)(indicator.words),
    });
  },
});

/** Whether coefficientMismatch says what there is to say of a score: of the same points, or of those of a target printed anew. */
function isToldByCoefficient(row: RowScore, { score }: AuditSubject): boolean {
  const off = offCoefficient(row, score);
  if (off === undefined || row.interval === undefined) return false;
  const isAnew = declaredAdjustment(row.indicator)?.isTarget === true;
  return isAnew || position(off.product, row.interval, score.tolerance) === 'within';
}

function adviceOn(row: RowScore): (words: RowWords) => string {
  if (ruleWords(row) !== undefined) return ADVICE.unread;
  if (row.rule?.read !== undefined) return ADVICE.ruled;
  return ADVICE[row.verdict === 'above' ? 'above' : 'below'];
}

/**
 * A rule that is printed beside the row, or the bands by which it is scored, are quoted: they may admit the score, and
 * are read by nobody but a person, where they were not read here.
 */
function ruleWords({ indicator, printedRule, rule }: RowScore): string | undefined {
  // what it gives is what was recomputed
  if (rule?.read !== undefined) return undefined;
  const criterion = (printedRule ?? indicator.cells.criterion ?? '').trim();
  const bands = printedBandCells(indicator);
  const [what, quoted] = criterion === '' ? ['评分档次', bands] : ['计分规则', [criterion]];
  return quoted.length === 0
    ? undefined
    : `本行印有${what}${quoted.map((text) => quoteCell(text)).join('、')}，复核没有用它，得分可能照它算出。`;
}
