import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { formFileSchema } from '../model/formFile.ts';
import { listSchema } from '../model/list.ts';
import type { Content, PublishedDocument } from '../model/publications.ts';
import { reportSchema } from '../model/report.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';

/** The publication log of a department's year. */
export const LOG_FILE = 'publications.json';

const SCHEMAS = { form: formFileSchema, list: listSchema, report: reportSchema } as const;

/** The data files of a department's year that are published, without the log. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== LOG_FILE)
    .sort();
}

/** What a data file is, by its name. */
export function identityOf(file: string): Pick<PublishedDocument, 'kind' | 'slug'> {
  if (file === 'list.json') return { kind: 'list', slug: undefined };
  const kind = file.endsWith('.report.json') ? 'report' : 'form';
  return { kind, slug: basename(file, kind === 'report' ? '.report.json' : '.json') };
}

/** Reads a data file as what its name says it is. */
export function readContent(
  path: string,
  file: string,
): Reading<DataFile<unknown> & { readonly content: Content }> {
  const { kind } = identityOf(file);
  const { value, problems } = readData<z.ZodType<Content['record']>>(path, SCHEMAS[kind]);
  if (value === undefined) return { value, problems };
  return { value: { ...value, content: { kind, record: value.value } as Content }, problems };
}
