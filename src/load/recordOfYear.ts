import { documentIdentity } from '../disclosure/documentIdentity.ts';
import type { DepartmentYear } from '../model/dataset.ts';
import type { PublicRecord, PublishedDocument } from '../model/publications.ts';

/** What a reader of the data folder asks of its public record. */
export interface RecordDemands {
  /** Whether what is not on record is a problem: so it is where the site is built for the public. */
  readonly refusesUnrecorded?: boolean;
  /** The day after which nothing can have been published; without it no date is too late. */
  readonly today?: string;
}

/** Those documents of the record that belong to a department's year; undefined where it has none. */
export function recordOfYear(
  record: PublicRecord | undefined,
  { departmentId, year }: Pick<DepartmentYear, 'departmentId' | 'year'>,
): readonly PublishedDocument[] | undefined {
  const own = `${departmentId}/${year}`;
  const documents = record?.documents.filter(({ file }) => documentIdentity(file).place === own);
  return documents?.length ? documents : undefined;
}
