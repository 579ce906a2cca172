import { lineageIdOf } from '../model/project.ts';
import type { PlacedList } from './placedList.ts';
import type { Problem } from './problem.ts';
import { strayLineages } from './strayLineages.ts';

/** Lineages that two projects of one year claim, origins that no earlier year has, and slips. */
export function lineageProblems(lists: readonly PlacedList[]): Problem[] {
  const firstYears = new Map<string, number>();
  for (const { departmentId, year, file } of lists) {
    for (const { id, lineage } of file.value.entries) {
      const own = lineageIdOf(departmentId, lineage ?? id);
      firstYears.set(own, Math.min(year, firstYears.get(own) ?? year));
    }
  }
  return [
    ...[...Map.groupBy(lists, ({ year }) => year).values()].flatMap(doubledLineages),
    ...lists.flatMap((list) => unknownOrigins(list, firstYears)),
    ...strayLineages(lists),
  ];
}

function doubledLineages(lists: readonly PlacedList[]): Problem[] {
  // Two equal ids without a lineage are one fault, which is told of the ids; what claims one may stand before it.
  const owners = new Map(
    lists.flatMap(({ departmentId, file }) =>
      file.value.entries.flatMap(({ id, name, lineage }) =>
        lineage === undefined ? [[lineageIdOf(departmentId, id), name] as const] : [],
      ),
    ),
  );
  return lists.flatMap(({ departmentId, file }) =>
    file.value.entries.flatMap(({ name, lineage }, index) => {
      if (lineage === undefined) return [];
      const own = lineageIdOf(departmentId, lineage);
      const owner = owners.get(own);
      owners.set(own, owner ?? name);
      if (owner === undefined) return [];
      return [
        file.problem({
          path: ['entries', index, 'lineage'],
          expected: '同一年度不重复的沿革',
          found: `“${lineage}”，与“${owner}”相同`,
          advice: '为其中一项改用别的沿革；合并的项目写在 mergedFrom 中，拆分的写在 splitFrom 中。',
        }),
      ];
    }),
  );
}

function unknownOrigins(
  { departmentId, year, file }: PlacedList,
  firstYears: ReadonlyMap<string, number>,
): Problem[] {
  return file.value.entries.flatMap(({ mergedFrom = [], splitFrom }, index) => {
    const origins = [
      ...mergedFrom.map((lineage, place) => ({ lineage, path: ['mergedFrom', place] })),
      ...(splitFrom === undefined ? [] : [{ lineage: splitFrom, path: ['splitFrom'] }]),
    ];
    return origins
      .filter(({ lineage }) => {
        const first = firstYears.get(lineageIdOf(departmentId, lineage));
        return first === undefined || first >= year;
      })
      .map(({ lineage, path }) =>
        file.problem({
          path: ['entries', index, ...path],
          expected: `${year} 年度以前某个项目的沿革`,
          found: `“${lineage}”`,
          advice: '改为以前年度清单中的标识或沿革；来自别的部门的写“部门/沿革”。',
        }),
      );
  });
}
