import { UNNAMED } from '../model/list.ts';
import type { LoadedYear } from './loadYear.ts';
import type { Problem } from './problem.ts';

/**
 * Two folders of one year whose lists bear the same department and have a project of one name, as a copied
 * folder leaves them: every sum would count it twice. Departments that are only called alike share no project.
 */
export function departmentsTwice(years: readonly LoadedYear[]): Problem[] {
  const owners = new Map<string, string>();
  return years.flatMap(({ year: { departmentId, departmentName, year, list }, placedList }) => {
    if (departmentName === UNNAMED) return [];
    const keys = list.entries.map(({ name }) => JSON.stringify([year, departmentName, name]));
    const shared = keys.findIndex((key) => (owners.get(key) ?? departmentId) !== departmentId);
    for (const key of keys) owners.set(key, owners.get(key) ?? departmentId);
    const key = keys[shared];
    if (key === undefined) return [];
    return [
      placedList.file.problem({
        path: ['department'],
        expected: '同一年度不重复的部门',
        found: `“${departmentName}”，与 ${owners.get(key)}/${year} 相同，都有“${list.entries[shared]?.name}”`,
        advice: '是同一部门的，只保留一个文件夹；不是的，写明各自的全称。',
      }),
    ];
  });
}
