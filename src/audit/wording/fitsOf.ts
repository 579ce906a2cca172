import { readOnce } from '../../model/readOnce.ts';
import type { Fit } from '../../scoring/fit.ts';

const bySubject = readOnce((fits: readonly Fit[]) => Map.groupBy(fits, ({ subject }) => subject));

/** The ways that were tried for one score of a form, sorted once, since every row that is doubted asks for its own. */
export function fitsOf(fits: readonly Fit[], subject: Fit['subject']): readonly Fit[] {
  return bySubject(fits).get(subject) ?? [];
}
