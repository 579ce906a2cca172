import type { Site } from '../analysis/site.ts';
import type { Imprint } from './imprint.ts';
import { PROJECT_FORMATS, type ProjectFormat, projectFile } from './projectFile.ts';
import { TARGET_FORMATS, type TargetFormat, targetFile } from './targetFile.ts';

/** A file beside the page of a form, made when it is asked for. */
export interface FormFile {
  /** Within the site, without its suffix: 2022/<department>/<project>. */
  readonly stem: string;
  /** Its suffix, without a dot. */
  readonly format: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The files beside the page of each project and each whole department. */
export function projectFiles(
  { results, otherForms }: Pick<Site, 'results' | 'otherForms'>,
  imprint: Imprint,
): FormFile[] {
  const formats = Object.keys(PROJECT_FORMATS) as ProjectFormat[];
  const wholes = otherForms.flatMap(({ whole }) => whole ?? []);
  return [...results, ...wholes].flatMap((result) => {
    const { year, departmentId, slug } = result.project;
    return formats.map((format) => ({
      stem: `${year}/${departmentId}/${slug}`,
      format,
      bytes: () => projectFile(result, format, imprint),
    }));
  });
}

/** The files beside the page of each target form: …/<project>/targets.xlsx and so on. */
export function targetFiles(
  { otherForms }: Pick<Site, 'otherForms'>,
  imprint: Imprint,
): FormFile[] {
  const formats = Object.keys(TARGET_FORMATS) as TargetFormat[];
  return otherForms
    .flatMap(({ targetForms }) => targetForms)
    .flatMap((listed) =>
      formats.map((format) => ({
        stem: `${listed.id}/targets`,
        format,
        bytes: () => targetFile(listed, format, imprint),
      })),
    );
}
