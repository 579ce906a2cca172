import { join } from 'node:path';
import { z } from 'zod';
import { type JudgedForm, judgeForms, type Terms } from '../../check/judgeForms.ts';
import type { UnjudgedForm } from '../../check/placeForms.ts';
import { noFormRead, type ReadForm, readForms } from '../../check/readForms.ts';
import type { Imported } from '../../intake/imported.ts';
import type { SourceNotice } from '../../intake/sourceDocument.ts';
import { DataError } from '../../load/problem.ts';
import { readData } from '../../load/readData.ts';
import { formFileSchema } from '../../model/formFile.ts';
import { partName } from '../import/incoming.ts';
import { NO_FORM } from '../import/noForm.ts';
import { type ReadSource, readSources } from '../import/readSources.ts';
import { type SourcePath, sourcePaths } from '../import/sourcePaths.ts';

/** A file in which no form was read; `isFault` where one was to be expected there. */
export interface UnreadFile {
  readonly file: string;
  readonly sentence: string;
  readonly isFault: boolean;
}

/** What stands beside the forms of a department's year. */
const BESIDE_FORMS = /(?:^|[/\\])(?:list|publications|.+\.report)\.json$/;

/** What became of the files that were to be checked. */
export interface CheckedFiles {
  readonly judged: readonly JudgedForm[];
  readonly unjudged: readonly UnjudgedForm[];
  /** Files and parts of files in which no form was read, and why. */
  readonly unread: readonly UnreadFile[];
  readonly notices: readonly (SourceNotice & { readonly file: string })[];
}

/**
 * Reads and judges the forms of files and folders, those of JSON files too. Throws a DataError with
 * every problem of the JSON files.
 */
export async function checkedFiles(
  places: readonly string[],
  data: string,
  terms: Terms,
): Promise<CheckedFiles> {
  const paths = sourcePaths(places, join(data, 'imports'));
  const isData = ({ path, isLink }: SourcePath) => path.endsWith('.json') && !isLink;
  const sources = await readSources(paths.filter((path) => !isData(path)));
  const parts = sources.flatMap(({ file, isNamed, parts }) =>
    parts.map(({ name, imported }) => ({ file: partName(file, name), isNamed, imported })),
  );
  const read = parts.map((part) => {
    return { ...part, forms: readForms(part.file, part.imported) };
  });
  const isForm = ({ path, isNamed }: SourcePath) => isNamed || !BESIDE_FORMS.test(path);
  const written = dataForms(
    paths
      .filter(isData)
      .filter(isForm)
      .map(({ path }) => path),
  );
  return {
    ...judgeForms([...read.flatMap(({ forms }) => forms), ...written], terms),
    unread: [...sources.flatMap(refused), ...read.flatMap(withoutForm)],
    notices: parts.flatMap(({ file, imported }) =>
      imported.notices
        .filter((notice) => !notice.isWhyNoForm)
        .map((notice) => ({ ...notice, file })),
    ),
  };
}

function refused({ file, kind, isNamed, refusals }: ReadSource): UnreadFile[] {
  const isFault = isNamed || !NO_FORM.has(kind);
  return refusals.map(({ name, sentence }) => ({ file: partName(file, name), sentence, isFault }));
}

function withoutForm(part: {
  readonly file: string;
  readonly isNamed: boolean;
  readonly imported: Imported;
  readonly forms: readonly ReadForm[];
}): UnreadFile[] {
  const { file, isNamed, imported, forms } = part;
  return forms.length > 0 ? [] : [{ file, sentence: noFormRead(imported), isFault: isNamed }];
}

function dataForms(paths: readonly string[]): ReadForm[] {
  const read = paths.map((path) => ({ path, ...readForm(path) }));
  const problems = read.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw new DataError(problems);
  return read.flatMap(({ path, value }) =>
    value === undefined ? [] : [{ file: path, form: value.value, cells: [], doubts: [] }],
  );
}

/** The JSON that a site publishes beside the page of a form: the form, and its results. */
const publishedSchema = z.object({ form: formFileSchema }).transform(({ form }) => form);

/** A form as data have it, or as a site publishes it; what is neither is spoken of as data. */
function readForm(path: string) {
  const read = readData(path, formFileSchema);
  if (read.value !== undefined) return read;
  const published = readData(path, publishedSchema);
  return published.value === undefined ? read : published;
}
