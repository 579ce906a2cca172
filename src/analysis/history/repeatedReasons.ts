import { isWithoutReason } from '../../audit/reasons/isWithoutReason.ts';
import type { MatchedRows } from './matchIndicators.ts';

/** A reason that is word for word that of the year before. */
export interface RepeatedReason {
  readonly match: MatchedRows;
  /** As the later form prints it, blanks run together. */
  readonly reason: string;
}

/** Words that fill the cell and give no reason. */
const NO_DEVIATION =
  /^(?:无?偏差|无(?:差异|原因)|没有偏差|不存在偏差|不涉及|不适用|(?:已|正常)?完成|正常)[。.]?$/;

/** Matched rows whose 偏差原因分析及改进措施 says the same in both years; 无 is no reason. */
export function repeatedReasons(matches: readonly MatchedRows[]): RepeatedReason[] {
  return matches.flatMap((match) => {
    const reason = evened(match.after.indicator.reason ?? '');
    if (isWithoutReason(reason) || NO_DEVIATION.test(reason)) return [];
    return withoutBlanks(reason) === withoutBlanks(match.before.indicator.reason ?? '')
      ? { match, reason }
      : [];
  });
}

function evened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A PDF breaks lines anywhere, so that blanks in Chinese text mean nothing. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
