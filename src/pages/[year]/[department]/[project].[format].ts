import type { APIRoute } from 'astro';
import { type FormFile, projectFiles } from '../../../publish/formFiles.ts';
import { currentSite } from '../../../site/currentSite.ts';
import { siteImprint } from '../../../site/siteImprint.ts';

/** While developing, the files beside the page of each form; a build writes them itself. */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const site = currentSite();
  return projectFiles(site, siteImprint(site)).flatMap(({ stem, files }) => {
    const [year, department, project] = stem.split('/');
    return files.map((file) => ({
      params: { year, department, project, format: file.format },
      props: { file },
    }));
  });
}

export const GET: APIRoute<{ readonly file: FormFile }> = async ({ props: { file } }) =>
  new Response(await file.bytes());
