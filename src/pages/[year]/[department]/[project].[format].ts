import type { APIRoute } from 'astro';
import type { ProjectResult } from '../../../analysis/projectResult.ts';
import { currentImprint, currentSite } from '../../../currentSite.ts';
import { PROJECT_FORMATS, type ProjectFormat, projectFile } from '../../../publish/projectFile.ts';

/** The files beside the page of each project and each whole department: /2022/<department>/<project>.xlsx and so on. */
export function getStaticPaths() {
  const formats = Object.keys(PROJECT_FORMATS) as ProjectFormat[];
  const wholes = currentSite().otherForms.flatMap(({ whole }) => whole ?? []);
  return [...currentSite().results, ...wholes].flatMap((result) => {
    const { year, departmentId, slug } = result.project;
    return formats.map((format) => ({
      params: { year: String(year), department: departmentId, project: slug, format },
      props: { result, format },
    }));
  });
}

interface Props {
  readonly result: ProjectResult;
  readonly format: ProjectFormat;
}

export const GET: APIRoute<Props> = async ({ props: { result, format } }) =>
  new Response(await projectFile(result, format, currentImprint()));
