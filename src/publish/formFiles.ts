import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Site } from '../analysis/site.ts';
import type { Imprint } from './imprint.ts';
import { PROJECT_FORMATS, type ProjectFormat, projectFile } from './projectFile.ts';
import { TARGET_FORMATS, type TargetFormat, targetFile } from './targetFile.ts';

/** A file beside the page of a form, made when it is asked for. */
export interface FormFile {
  /** Its suffix, without a dot. */
  readonly format: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The files beside the page of one form. */
export interface FormFiles {
  /** Within the site, without suffix: 2022/<department>/<project>. */
  readonly stem: string;
  /** All that they are made of: plain data, so that equal ones give equal files. */
  readonly source: readonly [form: object, imprint: Imprint];
  readonly files: readonly FormFile[];
}

/** The files beside the page of each project and each whole department. */
export function projectFiles(
  { results, otherForms }: Pick<Site, 'results' | 'otherForms'>,
  imprint: Imprint,
): FormFiles[] {
  const formats = Object.keys(PROJECT_FORMATS) as ProjectFormat[];
  const wholes = otherForms.flatMap(({ whole }) => whole ?? []).map(resultAlone);
  return [...results, ...wholes].map((result) => {
    const { year, departmentId, slug } = result.project;
    return {
      stem: `${year}/${departmentId}/${slug}`,
      source: [result, imprint],
      files: formats.map((format) => ({
        format,
        bytes: () => projectFile(result, format, imprint),
      })),
    };
  });
}

/** The files beside the page of each target form: …/<project>/targets.xlsx and so on. */
export function targetFiles(
  { otherForms }: Pick<Site, 'otherForms'>,
  imprint: Imprint,
): FormFiles[] {
  const formats = Object.keys(TARGET_FORMATS) as TargetFormat[];
  const listed = otherForms.flatMap(({ targetForms }) => targetForms);
  return listed.map((one) => ({
    stem: `${one.id}/targets`,
    source: [one, imprint],
    files: formats.map((format) => ({ format, bytes: () => targetFile(one, format, imprint) })),
  }));
}

function resultAlone(result: ProjectResult): ProjectResult {
  const { project, score, fits, findings, open, moneyLeftOut } = result;
  return { project, score, fits, findings, open, moneyLeftOut };
}
