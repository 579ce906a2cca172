import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftForm, DraftList } from '../../intake/imported.ts';
import { KIND_WORDS } from '../../model/layouts/layout.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import { UNNAMED } from '../../model/list.ts';
import type { NamedId } from '../../projectIds/assignIds.ts';
import { newSettings } from '../../starter/starterFiles.ts';
import { dataFile } from '../writeDataFile.ts';
import {
  type Incoming,
  type IncomingDocuments,
  type IncomingExplained,
  printedDepartment,
} from './incoming.ts';
import type { PlaceDoubt } from './outcome.ts';
import type { FindPlace, Place } from './place.ts';
import type { Plan } from './planDocument.ts';
import { planForms } from './planForms.ts';
import { EXPLAINED, planList } from './planList.ts';
import { planReports } from './planReports.ts';
import type { PlacedProject } from './reportedProjects.ts';
import type { UpdateChoice } from './updateChoice.ts';
import { yearFolder } from './yearFolder.ts';

/** What of one kind came for one department's year. */
interface YearGroup {
  readonly place: Place;
  readonly forms: Incoming<DraftForm>[];
  readonly lists: Incoming<DraftList>[];
  readonly explained: IncomingExplained[];
}

/**
 * What is to be done for every document that was read: forms first, the lists that name them, then the
 * reports beside them, and the settings of a folder that has none. Nothing is written here.
 */
export function planImport(
  data: string,
  findPlace: FindPlace,
  documents: IncomingDocuments,
  takes: UpdateChoice,
): Plan[] {
  const groups = new Map<string, YearGroup>();
  const lost = [
    ...documents.forms.flatMap((form) => grouped(form, findPlace, groups)),
    ...documents.lists.flatMap((list) => listed(list, findPlace, groups)),
    ...documents.explained.flatMap((one) => explainedIn(one, findPlace, groups)),
  ];
  const years = [...groups.values()].map((group) => planYear(data, group, takes));
  const projects = years.flatMap((year) => year.projects);
  const plans = [
    ...years.flatMap((year) => year.plans),
    ...planReports(data, documents.reports, projects, takes),
  ];
  return [...lost, ...plans, ...settingsFor(data, groups, plans)];
}

function grouped(
  form: Incoming<DraftForm>,
  findPlace: FindPlace,
  groups: Map<string, YearGroup>,
): Plan[] {
  const { head, year, layout } = form.draft;
  const place = findPlace({ department: printedDepartment(form.draft), year });
  if ('sentence' in place) {
    const what = KIND_WORDS[layoutOf({ layout }).kind];
    return [refused(form.file, what, head.name, place.sentence)];
  }
  const doubts = [...departmentDoubt(form, place), ...yearDoubt(form, place)];
  groupOf(groups, place).forms.push({ ...form, doubts });
  return [];
}

/** The paper prints the department otherwise than the folder to which it goes. */
function departmentDoubt(
  { document }: Incoming<DraftForm>,
  { department, doubted }: Place,
): PlaceDoubt[] {
  if (doubted === undefined) return [];
  const { id, name } = department;
  const reading = `归到 ${id}（${name}）`;
  const otherReading = `另一个部门“${doubted.name}”的表`;
  return [{ reading, otherReading, why: doubted.why, document, path: 'head/department' }];
}

/** The paper prints another year than the one that was asked for. */
function yearDoubt(
  { document, draft }: Incoming<{ readonly year?: number | undefined }>,
  { year }: Place,
): PlaceDoubt[] {
  if (draft.year === undefined || draft.year === year) return [];
  const why = '--year 写的年度与表上的不同';
  const [reading, otherReading] = [`${year} 年度`, `${draft.year} 年度`];
  return [{ reading, otherReading, why, document, path: 'year' }];
}

/** A list stands with the forms of its year; it seldom says whose it is but in its title. */
function listed(
  list: Incoming<DraftList>,
  findPlace: FindPlace,
  groups: Map<string, YearGroup>,
): Plan[] {
  const { title, year } = list.draft;
  const alike = [...groups.values()].filter(
    ({ place }) => title.includes(place.department.name) && (year ?? place.year) === place.year,
  );
  const [group] = alike;
  if (group !== undefined && alike.length === 1) {
    group.lists.push({ ...list, doubts: yearDoubt(list, group.place) });
    return [];
  }
  const department = title.replace(
    /(?:部门)?(?:\d{4}\s*年度?)?(?:部门)?(?:项目支出)?(?:绩效)?自评.*$/,
    '',
  );
  const place = findPlace({ department, year });
  if ('sentence' in place) return [refused(list.file, '自评项目清单', title, place.sentence)];
  groupOf(groups, place).lists.push({ ...list, doubts: yearDoubt(list, place) });
  return [];
}

/** Explained findings go where the forms of their department and year are. */
function explainedIn(
  coming: IncomingExplained,
  findPlace: FindPlace,
  groups: Map<string, YearGroup>,
): Plan[] {
  const { name, department, year } = coming.explained;
  const place = findPlace({ department, year });
  if ('sentence' in place) return [refused(coming.file, EXPLAINED, name, place.sentence)];
  groupOf(groups, place).explained.push(coming);
  return [];
}

function planYear(data: string, group: YearGroup, takes: UpdateChoice) {
  const { place, forms, lists, explained } = group;
  const folder = yearFolder(data, place);
  const { plans, projects } = planForms(data, folder, place.year, forms, takes);
  const [list, ...others] = lists;
  const files = [...lists, ...forms].map(({ file }) => file);
  const coming = { folder, place, projects, files, printed: list, explained };
  // where no form could be taken there is nothing to list
  const isEmpty =
    folder.list === undefined &&
    folder.forms.size === 0 &&
    lists.length + explained.length === 0 &&
    plans.every(({ write }) => write === undefined);
  const listPlans = isEmpty ? [] : planList(data, coming, takes);
  const surplus = others.map(({ file, draft }) =>
    refused(file, '自评项目清单', draft.title, `与“${list?.file}”中的是同一份清单：只留一份再导入`),
  );
  const standing = [...folder.forms].map(([id, form]) => ({ id, name: form.head.name }));
  const entries = folder.list?.entries ?? [];
  const named = (hasForm: boolean) => (one: NamedId) =>
    ({ ...one, hasForm, place: folder.place, year: place.year }) satisfies PlacedProject;
  const known = [
    ...[...projects, ...standing].map(named(true)),
    ...entries.map(({ id, name }) => ({ id, name })).map(named(false)),
  ];
  return { plans: [...plans, ...listPlans, ...surplus], projects: known };
}

function groupOf(groups: Map<string, YearGroup>, place: Place): YearGroup {
  const key = `${place.department.id}/${place.year}`;
  const group = groups.get(key) ?? { place, forms: [], lists: [], explained: [] };
  groups.set(key, group);
  return group;
}

/** A folder without settings is no site yet: it gets those of a new one. */
function settingsFor(
  data: string,
  groups: ReadonlyMap<string, YearGroup>,
  plans: readonly Plan[],
): Plan[] {
  const [first] = groups.values();
  const isWritten = plans.some(({ write }) => write !== undefined);
  if (first === undefined || !isWritten || existsSync(join(data, 'site.json'))) return [];
  const owner = first.place.department.name || UNNAMED;
  const write = dataFile(data, 'site.json', 'site', newSettings(owner));
  const said = { file: '', what: '网站设置', name: owner, path: 'site.json' };
  return [{ outcome: { ...said, state: 'new', differences: [] }, write }];
}

function refused(file: string, what: string, name: string, sentence: string): Plan {
  return { outcome: { file, what, name, state: 'refused', differences: [], sentence } };
}
