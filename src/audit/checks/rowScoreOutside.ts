import { formatDecimal, multiply, ZERO } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import type { Indicator } from '../../model/project.ts';
import type { RowWords } from '../../model/rowWords.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { VERDICT_WORDS } from '../../model/words.ts';
import type { Fit } from '../../scoring/fit.ts';
import { adjustedFit } from '../../scoring/rowFits.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { DIRECTION_LABEL, rowSteps } from '../../scoring/rowSteps.ts';
import type { AuditSubject } from '../finding.ts';
import { fitSentence } from '../fitSentence.ts';
import { fitsOf } from '../fitsOf.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { isShortOfTarget } from '../isShortOfTarget.ts';
import { isTargetDoubted } from '../isTargetDoubted.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { explainsRow, saysLacking } from '../reasons/explainsRow.ts';
import { reasonSigns } from '../reasons/reasonSigns.ts';
import { isTelling } from '../reasons/rowSentences.ts';
import { tellsCause } from '../reasons/tellsCause.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';
import { statesNumber } from '../statesNumber.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';

const ADVICE = {
  above: ({ actual, score }: RowWords) =>
    `核对${actual}和${score}；按其他规则计分的，请写明规则和依据。`,
  below: ({ score }: RowWords) => `核对${score}；有扣分理由或按其他规则计分的，请在表中写明。`,
  ownRule: ({ score }: RowWords) => `对照本行所印的计分规则核对${score}；与它相符的，不必改动。`,
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
    if (!isScoreDoubted(row, subject) || (verdict !== 'above' && verdict !== 'below'))
      return undefined;
    if (interval === undefined || reported === undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}自评 ${formatDecimal(reported)} 分，按“${score.rulebook.name}”复核为 ${formatInterval(interval)}，${VERDICT_WORDS[verdict]}（${derivation(row, score.rulebook)}）。${ruleWords(indicator) ?? fitSentence(fits, indicator.seq)}${reasonWords(row, subject)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: ADVICE[ruleWords(indicator) === undefined ? verdict : 'ownRule'](indicator.words),
    });
  },
});

/**
 * Whether a score is outside of what the rule book admits and nothing accounts for it. Then all that is to be said of
 * what the row fell short by, and of its reason, is said with the score: one loss is one finding.
 */
export function isScoreDoubted(row: RowScore, subject: AuditSubject): boolean {
  const { verdict, interval, reported, points } = row;
  if (verdict !== 'above' && verdict !== 'below') return false;
  if (interval === undefined || reported === undefined || points === undefined) return false;
  if (reported > points) return false; // scoreAbovePoints says so
  if (verdict === 'above' && isTargetDoubted(row, subject)) return false;
  return !isAccountedFor(row, subject);
}

/**
 * Whether a score is as good as what was recomputed. Another rule book gives it where the declared one has no source
 * of its own for rows of which less is better (Q3a, Q3b), or where the form took more than that one, with a reason; or
 * it rests on the target that the form prints anew. With a reason, no text says how many points are lost where a row
 * reached its target, where its words fell by a degree (健全 to 较健全), or where a deadline was missed and no more was
 * given than to any row that fell short (L1).
 */
function isAccountedFor(
  row: RowScore,
  { project, score: { rulebook }, fits }: AuditSubject,
): boolean {
  const { indicator, actual, comparison, verdict, reported, points } = row;
  const { reason } = indicator;
  const isExplained = reason !== undefined && tellsCause(reason, indicator.name);
  if (isExplained) {
    const isStated =
      isTelling(reason, 'less', project.year) ||
      reasonSigns(reason, project.year).less ||
      statesNumber(reason) ||
      saysLacking(reason);
    if (verdict === 'below' && isMet(comparison) && isStated) return true;
    // how many points a fallen degree of words costs, nobody can say from outside (L1)
    if (verdict === 'above' && comparison.kind === 'tier' && (reported ?? ZERO) < (points ?? ZERO))
      return actual.kind === 'qualitative';
    if (comparison.kind === 'binary' && !comparison.met)
      return (reported ?? ZERO) <= multiply(points ?? ZERO, rulebook.tiers.met);
  }
  const isDefault =
    comparison.kind === 'ratio' &&
    comparison.direction === 'atMost' &&
    rulebook.atMost.basis.status === 'default';
  const isStricter = verdict === 'below' && isExplained;
  const own = fitsOf(fits, indicator.seq);
  const isTried = own.some((fit) => fit.rulebook.startsWith(adjustedFit(rulebook)));
  // a target that the form prints anew and that cannot be tried may give any score
  const isAnew = !indicator.isTargetAdjusted && declaredAdjustment(indicator)?.isTarget === true;
  if (!isTried && isAnew) return true;
  return own.some(
    (fit) =>
      fit.fits &&
      (isAdjustedAlone(fit, rulebook) ||
        ((isDefault || isStricter) && !fit.rulebook.includes('+'))),
  );
}

/** By the adjusted target, not rounded to whole points as no other score of the form is. */
function isAdjustedAlone({ rulebook: way }: Fit, rulebook: Rulebook): boolean {
  return way.startsWith(adjustedFit(rulebook)) && !/\+(?:floor|whole)$/.test(way);
}

function isMet(comparison: RowScore['comparison']): boolean {
  return 'met' in comparison && comparison.met;
}

const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;

/**
 * A rule that is printed beside the row, or the bands by which it is scored, are quoted: they may admit the score, and
 * are read by nobody but a person.
 */
function ruleWords({ cells }: Indicator): string | undefined {
  const rule = printed(cells.criterion);
  const bands = BANDS.flatMap((key) => printed(cells[key]));
  const [what, quoted] = rule.length > 0 ? ['计分规则', rule] : ['评分档次', bands];
  return quoted.length === 0
    ? undefined
    : `本行印有${what}${quoted.map((text) => quoteCell(text)).join('、')}，复核没有用它，得分可能照它算出。`;
}

function printed(text: string | null | undefined): string[] {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? [] : [trimmed];
}

/** One loss is one finding: that nothing explains it (X1, X2) is said here. */
function reasonWords(row: RowScore, subject: AuditSubject): string {
  const { indicator, verdict, points = ZERO, reported = ZERO } = row;
  const isOwed = verdict === 'below' || isShortOfTarget(row);
  if (!isOwed || explainsRow(row, subject, 'less')) return '';
  const what = reported < points ? '扣分原因' : '未达目标的原因';
  return `“${indicator.words.reason}”栏没有写明${what}。`;
}

/** The steps without the conclusion, which the message states itself, and without what goes without saying. */
function derivation(row: RowScore, rulebook: Rulebook): string {
  return rowSteps(row, rulebook)
    .slice(0, -1)
    .filter(({ label }) => label !== DIRECTION_LABEL || row.direction.way !== 'more')
    .map(({ text }) => text)
    .join('；');
}
