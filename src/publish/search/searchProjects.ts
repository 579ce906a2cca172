import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { ListedTargets } from '../../model/dataset.ts';
import { type Indicator, lineageIdOf, type Project } from '../../model/project.ts';
import type { SearchProject } from './searchFormat.ts';

/** A department's projects as they are searched, each over all its years. */
export interface SearchedDepartment {
  readonly id: string;
  readonly name: string;
  /** Those of its pages, newest first; none where no project was evaluated. */
  readonly years: readonly number[];
  readonly projects: readonly SearchProject[];
  /** 部门整体支出绩效自评 of all its years; undefined where there is none. */
  readonly whole: SearchProject | undefined;
}

/** The forms of one project, newest first: its self-evaluations and its target forms. */
interface Life {
  readonly departmentId: string;
  readonly results: Project[];
  readonly targets: ListedTargets[];
}

/** Groups forms by lineage, and lineages by the department that has them in their newest year. */
export function searchedDepartments(
  results: readonly ProjectResult[],
  others: readonly OtherForms[] = [],
): SearchedDepartment[] {
  const projects = results.map(({ project }) => project).toSorted((a, b) => b.year - a.year);
  const newestOthers = others.toSorted((a, b) => b.year - a.year);
  const lives = Map.groupBy(livesOf(projects, newestOthers), ({ departmentId }) => departmentId);
  const years = Map.groupBy(projects, ({ departmentId }) => departmentId);
  const names = new Map(
    [...projects, ...newestOthers]
      .toReversed()
      .map(({ departmentId, departmentName }) => [departmentId, departmentName]),
  );
  const ids = new Set([...years.keys(), ...newestOthers.map(({ departmentId }) => departmentId)]);
  return [...ids].map((id) => ({
    id,
    name: names.get(id) ?? '',
    years: [...new Set(years.get(id)?.map(({ year }) => year))],
    projects: (lives.get(id) ?? []).map(searchProject),
    whole: wholeForms(newestOthers.filter(({ departmentId }) => departmentId === id)),
  }));
}

function livesOf(projects: readonly Project[], others: readonly OtherForms[]): Life[] {
  const lives = new Map<string, Life>();
  const lifeOf = (lineageId: string, departmentId: string): Life => {
    const life = lives.get(lineageId) ?? { departmentId, results: [], targets: [] };
    lives.set(lineageId, life);
    return life;
  };
  for (const project of projects) {
    lifeOf(project.lineageId, project.departmentId).results.push(project);
  }
  for (const { departmentId, list, targetForms } of others) {
    for (const listed of targetForms) {
      const entry = list.entries.find(({ id }) => listed.id.endsWith(`/${id}`));
      const lineage = entry?.lineage ?? entry?.id ?? listed.id;
      lifeOf(lineageIdOf(departmentId, lineage), departmentId).targets.push(listed);
    }
  }
  return [...lives.values()];
}

function searchProject({ results, targets }: Life): SearchProject {
  const forms = [...results, ...targets.map((listed) => listed.targets)];
  return {
    names: [...new Set([...results, ...targets].map(({ name }) => name))],
    unit: results[0]?.unitName ?? '',
    pages: results.map(({ id }) => id),
    ...(targets.length === 0 ? {} : { targets: targets.map(({ id }) => `${id}/targets`) }),
    indicators: rowsOf(forms),
  };
}

function wholeForms(others: readonly OtherForms[]): SearchProject | undefined {
  const forms = others.flatMap(({ whole }) => whole?.project ?? []);
  const [newest] = forms;
  if (newest === undefined) return undefined;
  return {
    names: [`${newest.departmentName}部门整体支出绩效自评`],
    unit: newest.departmentName,
    pages: forms.map(({ id }) => id),
    indicators: rowsOf(forms),
  };
}

/** Each indicator once, on the first of the forms that has it. */
function rowsOf(
  forms: readonly { readonly indicators: readonly Pick<Indicator, 'name' | 'seq'>[] }[],
): SearchProject['indicators'] {
  const rows = new Map<string, SearchProject['indicators'][number]>();
  forms.forEach(({ indicators }, page) => {
    for (const { name, seq } of indicators) {
      if (!rows.has(name)) rows.set(name, [name, page, seq]);
    }
  });
  return [...rows.values()];
}
