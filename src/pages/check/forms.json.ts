import type { APIRoute } from 'astro';
import type { Site } from '../../analysis/site.ts';
import type { EarlierForms } from '../../checkPage/earlierForms.ts';
import { currentSite } from '../../site/currentSite.ts';

/** The newest forms of every project of the site, by department, from which 自查 begins that of another year. */
export const GET: APIRoute = () => {
  const forms = [...evaluations(currentSite()), ...targetForms(currentSite())];
  const newest = new Map(
    forms
      .toSorted((a, b) => a.year - b.year)
      .map((form) => [`${form.isTargets} ${form.key}`, form]),
  );
  const byDepartment = Map.groupBy(newest.values(), ({ departmentId }) => departmentId);
  const departments = [...byDepartment.values()].map(
    (own): EarlierForms => ({
      department: own[0]?.department ?? '',
      forms: own.map(({ name, year, isTargets, to }) => ({ name, year, isTargets, to })),
    }),
  );
  return new Response(JSON.stringify(departments));
};

/** A form, with what is the same for all forms of its project. */
type KnownForm = EarlierForms['forms'][number] & {
  readonly key: string;
  readonly departmentId: string;
  readonly department: string;
};

function evaluations({ results }: Pick<Site, 'results'>): KnownForm[] {
  return results.map(
    ({ project: { id, lineageId, name, year, departmentId, departmentName } }) => ({
      ...{ name, year, isTargets: false, to: `../${id}.json` },
      ...{ key: lineageId, departmentId, department: departmentName },
    }),
  );
}

function targetForms({ otherForms }: Pick<Site, 'otherForms'>): KnownForm[] {
  return otherForms.flatMap(({ departmentId, departmentName, year, targetForms: own }) =>
    own.map(({ id, name }) => ({
      ...{ name, year, isTargets: true, to: `../${id}/targets.json` },
      ...{ key: id.slice(id.indexOf('/')), departmentId, department: departmentName },
    })),
  );
}
