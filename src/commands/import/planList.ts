import type { DraftList } from '../../intake/imported.ts';
import { type List, listSchema } from '../../model/list.ts';
import { newList, withEntry } from '../../starter/newList.ts';
import { dataFile } from '../writeDataFile.ts';
import { assignIds, type NamedId } from './assignIds.ts';
import { differencesOf } from './differences.ts';
import type { Incoming } from './incoming.ts';
import type { Place } from './place.ts';
import { type Plan, planDocument } from './planDocument.ts';
import type { UpdateChoice } from './updateChoice.ts';
import type { YearFolder } from './yearFolder.ts';

/** What stands where only a person knows what to write. */
const UNKNOWN = '待填写';

/**
 * The list of a department's year: as the file prints it, or of the forms that came. A list that stands
 * there gets the projects that it lacks; what else a file says of it is for `takes` to choose.
 */
export function planList(
  data: string,
  folder: YearFolder,
  place: Place,
  projects: readonly NamedId[],
  incoming: Incoming<DraftList> | undefined,
  takes: UpdateChoice,
): Plan | undefined {
  const { list: existing } = folder;
  const standing = [...folder.forms].map(([id, form]) => ({ id, name: form.head.name }));
  const named = uniqueById([...(existing ? [] : standing), ...projects]);
  const { name, id: departmentId } = place.department;
  const blank = newList({ department: name || UNKNOWN, year: place.year }, []);
  const printed = incoming?.draft;
  const wanted =
    printed === undefined ? undefined : printedList(existing ?? blank, printed, folder, named);
  const complete = withProjects(existing ?? wanted ?? blank, named);
  const path = `${departmentId}/${place.year}/list.json`;
  const outcome = {
    file: incoming?.file ?? '',
    what: '自评项目清单',
    name: complete.title,
    path,
    id: 'list',
  };
  if (existing === undefined) {
    const coming = {
      outcome,
      kind: 'list',
      schema: listSchema,
      imported: complete,
      existing,
      differences: [],
    } as const;
    return planDocument(data, coming, takes);
  }
  const added = complete.entries.length - existing.entries.length;
  const sentence = added > 0 ? `加入 ${added} 个项目` : undefined;
  if (wanted === undefined && sentence === undefined) return undefined;
  const imported = wanted === undefined ? complete : withProjects(wanted, named);
  const differences = differencesOf(complete, imported);
  const coming = {
    outcome,
    kind: 'list',
    schema: listSchema,
    imported,
    existing: complete,
    differences,
  } as const;
  const plan = planDocument(data, coming, takes);
  if (sentence === undefined) return plan;
  const { $schema: _, ...json } = complete;
  const write = plan.write ?? dataFile(data, path, 'list', json);
  return { outcome: { ...plan.outcome, state: 'updated', sentence }, write };
}

/** The list as the file prints it, with what the standing one says of each project besides. */
function printedList(
  base: List,
  { title, entries }: DraftList,
  folder: YearFolder,
  projects: readonly NamedId[],
): List {
  const known = [...base.entries, ...projects];
  const ids = assignIds(entries, { own: known, open: known, other: folder.other });
  return {
    ...base,
    title,
    entries: entries.map(({ seq, name, note }, index) => {
      const id = ids[index] ?? '';
      const before = base.entries.find((entry) => entry.id === id);
      return { ...before, id, seq, name, note };
    }),
  };
}

function withProjects(list: List, projects: readonly NamedId[]): List {
  return projects.reduce((longer, project) => {
    const isListed = longer.entries.some(({ id }) => id === project.id);
    return isListed ? longer : withEntry(longer, project);
  }, list);
}

function uniqueById(projects: readonly NamedId[]): NamedId[] {
  return [...new Map(projects.map((one) => [one.id, one])).values()];
}
