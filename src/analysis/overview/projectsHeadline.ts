import { formatCount } from '../../model/format.ts';
import { criterionGroups } from '../attention/decisions.ts';
import type { Overview } from './overview.ts';

/** What a list of projects tells at once, by criterion. */
const TOLD: Readonly<Record<string, string>> = {
  lowExecution: '执行不到全年或年初预算的 80%',
  contradiction: '有矛盾',
  totalOutside: '自评总分在复核区间之外',
};

/**
 * What a list of projects shows, without a full stop: how many of them stand out, and by what.
 * @example projectsHeadline(overview) // '5 个项目中 1 个执行不到全年或年初预算的 80%，2 个有矛盾'
 */
export function projectsHeadline({
  results,
  attention,
}: Pick<Overview, 'results' | 'attention'>): string {
  const found = criterionGroups(attention).flatMap(({ criterion, items }) => {
    const words = TOLD[criterion.id];
    return words === undefined ? [] : `${formatCount(items.length)} 个${words}`;
  });
  const all = `${formatCount(results.length)} 个项目`;
  return found.length === 0
    ? `${all}没有发现矛盾或执行不到预算 80% 的`
    : `${all}中 ${found.join('，')}`;
}
