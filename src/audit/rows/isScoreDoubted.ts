import { multiply, ZERO } from '../../model/decimal.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Fit } from '../../scoring/fit.ts';
import { adjustedFit } from '../../scoring/rowFits.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { saysLacking } from '../reasons/explainsRow.ts';
import { reasonSigns } from '../reasons/reasonSigns.ts';
import { isTelling } from '../reasons/rowSentences.ts';
import { tellsCause } from '../reasons/tellsCause.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { fitsOf } from '../wording/fitsOf.ts';
import { isTargetDoubted } from './isTargetDoubted.ts';
import { isOwnRuleUnread } from './ownRules.ts';

/**
 * Whether a score is outside of what the rule book admits, the form prints no rule of its own for it, and nothing accounts for it. Then all that is to be said of
 * what the row fell short by, and of its reason, is said with the score: one loss is one finding.
 */
export function isScoreDoubted(row: RowScore, subject: AuditSubject): boolean {
  const { verdict, interval, reported, points } = row;
  if (verdict !== 'above' && verdict !== 'below') return false;
  if (interval === undefined || reported === undefined || points === undefined) return false;
  if (reported > points) return false; // scoreAbovePoints says so
  if (verdict === 'above' && isTargetDoubted(row, subject)) return false;
  return !isOwnRuleUnread(row) && !isAccountedFor(row, subject);
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
