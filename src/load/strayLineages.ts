import { smallest } from '../model/extremes.ts';
import type { ListEntry } from '../model/list.ts';
import { lineageIdOf } from '../model/project.ts';
import { nameIndex } from './nameIndex.ts';
import type { PlacedList } from './placedList.ts';
import type { Problem } from './problem.ts';

/** An entry of a list with the lineage that it goes on or begins. */
interface PlacedEntry extends PlacedList {
  readonly entry: ListEntry;
  readonly index: number;
  readonly own: string;
}

/**
 * Lineages that look like slips of the pen and would part one project into two in silence: one declared
 * that no other year has, and an id that differs by a letter, other than in its number, from a project of earlier
 * years that is missing in its year. An id alone begins a lineage, so that the first year needs none; one declared
 * equal to the id says that the project is its own. Where a department has no other year, nothing can
 * be said of what it declares: earlier years need not be in the data.
 */
export function strayLineages(lists: readonly PlacedList[]): Problem[] {
  const entries = lists.flatMap((list) =>
    list.file.value.entries.map((entry, index): PlacedEntry => {
      const own = lineageIdOf(list.departmentId, entry.lineage ?? entry.id);
      return { ...list, entry, index, own };
    }),
  );
  const years = yearsBy(entries, ({ own }) => own);
  const listYears = yearsBy(lists, ({ departmentId }) => departmentId);
  const nearest = remembered((year) =>
    nameIndex([...years].filter(([, own]) => !own.has(year)).map(([lineage]) => lineage)),
  );
  return entries.flatMap((one) => {
    const { departmentId, year, entry, own } = one;
    const { id, lineage, mergedFrom, splitFrom } = entry;
    const ownYears = years.get(own) ?? new Set();
    if (lineage === id || mergedFrom !== undefined || splitFrom !== undefined) return [];
    if (lineage === undefined) {
      if (smallest(ownYears) < year) return [];
      const near = nearest(year)(own, (other) => isNumberedApart(own, other, year));
      const isOlder = near !== undefined && smallest(years.get(near) ?? []) < year;
      return isOlder && departmentOf(near) === departmentId ? [almostKnown(one, near)] : [];
    }
    const others = listYears.get(departmentOf(own)) ?? listYears.get(departmentId);
    if (ownYears.size > 1 || (others?.size ?? 0) < 2) return [];
    // An id that was another project's: what is declared keeps the two apart on purpose.
    const isApart = years.has(lineageIdOf(departmentId, id));
    const near = nearest(year)(own);
    return isApart && near === undefined ? [] : [declaredAlone(one, near)];
  });
}

function almostKnown({ file, entry, index, departmentId }: PlacedEntry, near: string): Problem {
  const name = shortName(near, departmentId);
  return file.problem({
    path: ['entries', index, 'id'],
    expected: `以前年度的“${name}”，或写明沿革`,
    found: `“${entry.id}”，只差一个字母`,
    advice: `同一个项目的，写 "lineage": "${name}"；不是同一个的，写 "lineage": "${entry.id}"。`,
  });
}

function declaredAlone(
  { file, entry, index, departmentId }: PlacedEntry,
  near: string | undefined,
): Problem {
  const advice =
    near === undefined
      ? '改为别的年度清单中的标识或沿革；新项目不写沿革，以标识为沿革。'
      : `是不是“${shortName(near, departmentId)}”？改正拼写；不是同一个项目的，不写沿革或换一个差别更大的名字。`;
  return file.problem({
    path: ['entries', index, 'lineage'],
    expected: '别的年度某个项目的沿革',
    found: `“${entry.lineage}”，别的年度都没有`,
    advice,
  });
}

/**
 * Whether two ids differ in the number that they give their projects: project-11 and project-13 are two. A
 * number that is the year, in four digits or two, counts no projects: of project-2021 and project-2022 nothing is known.
 */
function isNumberedApart(own: string, other: string, year: number): boolean {
  const [id, near] = [own, other].map((name) => name.split(/(?<!\d)(\d{1,3})(?!\d)/));
  const short = String(year).slice(-2);
  return (
    id !== undefined &&
    id.length === near?.length &&
    id.every((part, at) => part === near[at] || (at % 2 === 1 && part !== short))
  );
}

function departmentOf(lineageId: string): string {
  return lineageId.slice(0, lineageId.indexOf('/'));
}

function shortName(lineageId: string, departmentId: string): string {
  return departmentOf(lineageId) === departmentId
    ? lineageId.slice(departmentId.length + 1)
    : lineageId;
}

function yearsBy<T extends { readonly year: number }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, Set<number>> {
  const groups = Map.groupBy(items, keyOf);
  return new Map([...groups].map(([key, own]) => [key, new Set(own.map(({ year }) => year))]));
}

function remembered<T>(compute: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    const value = known.get(year) ?? compute(year);
    known.set(year, value);
    return value;
  };
}
