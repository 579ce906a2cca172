import { formatCount } from '../../model/format.ts';
import { countOutcomes } from '../countOutcomes.ts';
import { missedNames } from '../missedNames.ts';
import type { ProjectResult } from '../projectResult.ts';

/**
 * Which targets were missed, or, of many, in how many projects and where most of them are: by department,
 * or by project where there is one department. Begins with the sign that joins it to their count.
 * @example missedWhere(results) // '，涉及 34 个项目，示例市集市服务局最多（22 项）'
 */
export function missedWhere(results: readonly ProjectResult[]): string {
  const names = missedNames(results);
  if (names !== undefined) return `：${names}`;
  const missing = results.filter((result) => missedIn([result]) > 0);
  const isOne = new Set(results.map(({ project }) => project.departmentId)).size === 1;
  const bodies = Map.groupBy(missing, ({ project }) => (isOne ? project.id : project.departmentId));
  const [most, next] = [...bodies.values()]
    .map((own) => ({ project: own[0]?.project, count: missedIn(own) }))
    .sort((a, b) => b.count - a.count);
  const where = `，涉及 ${formatCount(missing.length)} 个项目`;
  if (most?.project === undefined || next === undefined || most.count === next.count) return where;
  const { name, departmentName } = most.project;
  return `${where}，${isOne ? name : departmentName}最多（${formatCount(most.count)} 项）`;
}

function missedIn(results: readonly ProjectResult[]): number {
  return countOutcomes(results.map(({ score }) => score)).missed;
}
