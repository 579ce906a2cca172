import type { APIRoute } from 'astro';
import { currentImprint, currentSite } from '../../../../currentSite.ts';
import type { ListedTargets } from '../../../../model/dataset.ts';
import { TARGET_FORMATS, type TargetFormat, targetFile } from '../../../../publish/targetFile.ts';

/** The files beside the page of each target form: …/<project>/targets.xlsx and so on. */
export function getStaticPaths() {
  const formats = Object.keys(TARGET_FORMATS) as TargetFormat[];
  const listed = currentSite().otherForms.flatMap(({ targetForms }) => targetForms);
  return listed.flatMap((own) => {
    const [year, department, project] = own.id.split('/');
    return formats.map((format) => ({
      params: { year, department, project, format },
      props: { listed: own, format },
    }));
  });
}

interface Props {
  readonly listed: ListedTargets;
  readonly format: TargetFormat;
}

export const GET: APIRoute<Props> = async ({ props: { listed, format } }) =>
  new Response(await targetFile(listed, format, currentImprint()));
