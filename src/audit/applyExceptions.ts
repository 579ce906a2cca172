import type { AcceptedException } from '../model/list.ts';
import { Finding, type NamedCheck } from './finding.ts';
import { bySeverity } from './findingsBy.ts';
import { ownBasis } from './ownBasis.ts';

/** What an exception is to which no finding answers any more: something to explain itself. */
export const STALE_EXCEPTION = {
  code: 'staleException',
  title: '已说明的例外不再出现',
  severity: 'warning',
  basis: ownBasis('例外'),
} as const satisfies NamedCheck;

/**
 * The findings of one project with the exceptions of that project applied: a finding with the same
 * code and row is marked with the reason and stays; an exception that meets none becomes a finding.
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly AcceptedException[],
): Finding[] {
  if (exceptions.length === 0) return [...findings];
  const byPlace = new Map(exceptions.map((exception) => [placeOf(exception), exception]));
  const met = new Set<string>();
  const marked = findings.map((finding) => {
    const place = placeOf(finding);
    const exception = byPlace.get(place);
    if (exception === undefined) return finding;
    met.add(place);
    return finding.acceptedFor(exception.reason);
  });
  const stale = exceptions.filter((exception) => !met.has(placeOf(exception))).map(toStale);
  return bySeverity([...marked, ...stale]);
}

/** What an exception is of: a check, and the row or the whole form. */
export function placeOf({ code, seq }: Pick<AcceptedException, 'code' | 'seq'>): string {
  return seq === undefined ? code : `${code} ${seq}`;
}

/** What is said of an exception that meets no finding. */
export function toStale({ code, seq, reason }: AcceptedException): Finding {
  const place = seq === undefined ? '整张表' : `第 ${seq} 行`;
  const words = {
    message: `例外“${code}”（${place}）没有对应的检查发现。`,
    evidence: `例外的理由“${reason}”`,
    advice: '从例外清单中删去这一项，或改正它的检查代码和指标序号。',
  };
  return new Finding(STALE_EXCEPTION, { seq, words: () => words });
}
