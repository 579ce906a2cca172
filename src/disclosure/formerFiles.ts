import type { List, ListEntry } from '../model/list.ts';

/**
 * The ids under which a project stood before on the same list: those that it declares, and its lineage,
 * which is the id that it had first, where no other project of the list has it now.
 */
export function formerIds(
  { id, lineage, formerIds: declared = [] }: ListEntry,
  list: List,
): string[] {
  const standing = new Set(list.entries.map((entry) => entry.id));
  const first = lineage === undefined || lineage.includes('/') ? [] : [lineage];
  const former = [...first, ...declared].filter((one) => one !== id && !standing.has(one));
  return [...new Set(former)];
}

/** For each file of a list's projects the files that held it under earlier ids, oldest first. */
export function formerFiles(list: List, place: string): Map<string, string[]> {
  const files = list.entries.flatMap((entry) => {
    const former = formerIds(entry, list);
    return ['json', 'report.json'].map((suffix): [string, string[]] => [
      `${place}/${entry.id}.${suffix}`,
      former.map((id) => `${place}/${id}.${suffix}`),
    ]);
  });
  return new Map(files.filter(([, former]) => former.length > 0));
}
