import type { APIRoute } from 'astro';
import type { EarlierForms } from '../../checkPage/earlierForms.ts';
import { currentSite } from '../../currentSite.ts';

/** The newest form of every project of the site, by department, from which 自查 begins that of another year. */
export const GET: APIRoute = () => {
  const newest = new Map(
    currentSite()
      .results.toSorted((a, b) => a.project.year - b.project.year)
      .map(({ project }) => [project.lineageId, project]),
  );
  const byDepartment = Map.groupBy(newest.values(), ({ departmentId }) => departmentId);
  const departments = [...byDepartment.values()].map(
    (projects): EarlierForms => ({
      department: projects[0]?.departmentName ?? '',
      forms: projects.map(({ id, name, year }) => ({ name, year, to: `../${id}.json` })),
    }),
  );
  return new Response(JSON.stringify(departments));
};
