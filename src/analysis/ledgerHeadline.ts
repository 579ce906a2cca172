import { formatCount } from '../model/format.ts';
import type { Severity } from '../model/words.ts';
import { openFindings } from './openFindings.ts';
import type { ProjectResult } from './projectResult.ts';

/**
 * The finding of all checks together, as a heading without a full stop: how many forms have something to
 * correct or to explain that nobody has explained yet.
 * @example ledgerHeadline(results) // '155 张自评表中 68 张有要更正或说明的问题，其中 20 张有矛盾'
 */
export function ledgerHeadline(results: readonly Pick<ProjectResult, 'findings'>[]): string {
  const having = (...severities: readonly Severity[]) =>
    results.filter((result) => severities.some((one) => openFindings(result, one).length > 0))
      .length;
  const [open, contradicting] = [having('error', 'warning'), having('error')];
  const all = `${formatCount(results.length)} 张自评表`;
  if (open === 0) return `${all}没有要更正或说明的问题`;
  const head = `${all}${open === results.length ? '都' : `中 ${formatCount(open)} 张`}有要更正或说明的问题`;
  return contradicting === 0
    ? `${head}，没有矛盾`
    : `${head}，其中 ${formatCount(contradicting)} 张有矛盾`;
}
