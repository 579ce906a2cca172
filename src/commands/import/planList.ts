import { basename } from 'node:path';
import type { DraftList } from '../../intake/imported.ts';
import { type List, listSchema, UNNAMED } from '../../model/list.ts';
import { assignIds, type NamedId } from '../../projectIds/assignIds.ts';
import { newList, withEntry } from '../../starter/newList.ts';
import { dataFile } from '../writeDataFile.ts';
import { differencesOf } from './differences.ts';
import type { Incoming, IncomingExplained } from './incoming.ts';
import type { DocumentOutcome } from './outcome.ts';
import type { Place } from './place.ts';
import { type Plan, planDocument } from './planDocument.ts';
import type { UpdateChoice } from './updateChoice.ts';
import { type ExplainedList, withExplained } from './withExplained.ts';
import type { YearFolder } from './yearFolder.ts';

/** What explained findings are called. */
export const EXPLAINED = '已说明的发现';

/** A department's year with the projects whose forms came for it, and the list that a file prints of it. */
export interface ComingList {
  readonly folder: YearFolder;
  readonly place: Place;
  readonly projects: readonly NamedId[];
  /** The files that its forms and its list came from. */
  readonly files: readonly string[];
  readonly printed: Incoming<DraftList> | undefined;
  readonly explained: readonly IncomingExplained[];
}

/**
 * The list of a department's year: as the file prints it, or of the forms that came. A list that stands
 * there gets the projects that it lacks; what else a file says of it is for `takes` to choose.
 */
export function planList(data: string, coming: ComingList, takes: UpdateChoice): Plan[] {
  const { existing, named, without, ...own } = lists(coming);
  const explain = (list: List) => withExplained(list, coming.explained, named);
  const { list: complete, ...explained } = explain(own.complete);
  const wanted = own.wanted === undefined ? undefined : explain(own.wanted).list;
  const { folder, printed } = coming;
  const beside = explainedPlans(coming, explained);
  if (existing !== undefined && wanted === undefined && complete === existing) return beside;
  const path = `${folder.place}/list.json`;
  const name = complete.title;
  const said = {
    file: printed?.file ?? '',
    doubts: printed?.doubts ?? [],
    ...(printed === undefined ? {} : withoutForms(printed, without)),
  };
  const outcome = { ...said, what: '自评项目清单', name, path, id: 'list' };
  const document = { outcome, kind: 'list', schema: listSchema } as const;
  if (existing === undefined) {
    const fresh = { ...document, imported: complete, existing, differences: [] };
    return [withUnknowns(planDocument(data, fresh, takes), complete), ...beside];
  }
  const imported = wanted ?? complete;
  const differences = differencesOf(complete, imported);
  const plan = planDocument(
    data,
    { ...document, imported, existing: complete, differences },
    takes,
  );
  const added = complete.entries.length - existing.entries.length;
  if (added === 0 && explained.added === 0) return [plan, ...beside];
  const { $schema: _, ...json } = complete;
  const state = plan.outcome.state === 'same' ? 'updated' : plan.outcome.state;
  const sentence = [
    ...(plan.outcome.sentence === undefined ? [] : [plan.outcome.sentence]),
    ...(added > 0 ? [`加入 ${added} 个项目`] : []),
    ...(explained.added > 0 ? [`加入 ${explained.added} 条说明`] : []),
  ].join('，');
  return [
    {
      outcome: { ...plan.outcome, state, sentence },
      write: plan.write ?? dataFile(data, path, 'list', json),
    },
    ...beside,
  ];
}

/** Projects that have no form, for which no page can be made. */
function withoutForms(
  { document, draft }: Incoming<DraftList>,
  entries: readonly number[],
): Pick<DocumentOutcome, 'sentence' | 'leftOut'> {
  if (entries.length === 0) return {};
  const names = entries.slice(0, SHOWN).map((at) => draft.entries[at]?.name ?? '');
  const more = entries.length > SHOWN ? '等' : '';
  const sentence = `有 ${entries.length} 个项目没有自评表，没有列入：${names.join('、')}${more}；导入它们的自评表后，再导入这份清单`;
  return { sentence, leftOut: { document, entries } };
}

const SHOWN = 5;

/** A list that was written without the name of its department says what is left to write. */
function withUnknowns(plan: Plan, { department }: List): Plan {
  if (department !== UNNAMED || plan.outcome.sentence !== undefined) return plan;
  const sentence = `表上没有部门名称，请把其中的“${UNNAMED}”改为部门名称，再公开`;
  return { ...plan, outcome: { ...plan.outcome, sentence } };
}

/** What became of the explained findings, said of the file that they came in. */
function explainedPlans(
  { folder, explained }: ComingList,
  { added, kept, unknown }: Omit<ExplainedList, 'list'>,
): Plan[] {
  const [first] = explained;
  if (first === undefined) return [];
  const said = [
    ...(kept > 0 ? [`${kept} 条在清单上已有别的说明，照旧`] : []),
    ...(unknown.length > 0 ? [`清单上没有 ${unknown.join('、')}，它的说明没有写`] : []),
  ];
  const outcome = {
    file: first.file,
    what: EXPLAINED,
    name: `${added} 条`,
    path: `${folder.place}/list.json`,
    state: unknown.length > 0 ? 'refused' : added > 0 ? 'updated' : 'same',
    differences: [],
    ...(said.length === 0 ? {} : { sentence: said.join('；') }),
  } as const;
  return [{ outcome }];
}

/** The list that stands there, with the projects that it lacks, and as the file would have it. */
function lists({ folder, place, projects, files, printed }: ComingList) {
  const { list: existing } = folder;
  const { name } = place.department;
  const begun = newList({ department: name || UNNAMED, year: place.year }, []);
  const title = filesInWords(files) || begun.source.title;
  const blank = { ...begun, source: { ...begun.source, title } };
  const standing = [...folder.forms].map(([id, form]) => ({ id, name: form.head.name }));
  const named = uniqueById([...(existing === undefined ? standing : []), ...projects]);
  const base = existing ?? blank;
  const own = printed === undefined ? undefined : printedList(base, printed.draft, folder, named);
  return {
    existing,
    named: [...standing, ...projects],
    without: own?.without ?? [],
    complete: withProjects(existing ?? own?.list ?? blank, named),
    wanted: own === undefined ? undefined : withProjects(own.list, named),
  };
}

/** All that is known of where a list and its forms come from: nobody has said yet what was published, and where. */
function filesInWords(files: readonly string[]): string {
  const [first = '', ...more] = new Set(files.map((file) => basename(file)));
  return more.length === 0 ? first : `${first} 等 ${more.length + 1} 个文件`;
}

/**
 * The list as the file prints it, with what the standing one says of each project besides. Where some projects have
 * forms, those `without` one are left out: no site can be built of them.
 */
function printedList(
  base: List,
  { title, entries }: DraftList,
  folder: YearFolder,
  projects: readonly NamedId[],
): { list: List; without: readonly number[] } {
  const known = [...base.entries, ...projects];
  const ids = assignIds(entries, { own: known, open: known, other: folder.other });
  const standing = new Set(known.map(({ id }) => id));
  const printed = entries.map((entry, index) => ({ ...entry, id: ids[index] ?? '' }));
  const hasForm = ({ id }: NamedId) => standing.size === 0 || standing.has(id);
  const before = new Map(base.entries.map((entry) => [entry.id, entry]));
  return {
    list: {
      ...base,
      title,
      entries: printed
        .filter(hasForm)
        .map(({ id, seq, name, note }) => ({ ...before.get(id), id, seq, name, note })),
    },
    without: printed.flatMap((entry, at) => (hasForm(entry) ? [] : [at])),
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
