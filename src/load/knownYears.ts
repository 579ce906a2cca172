import type { DepartmentYear } from '../model/dataset.ts';

/** The documents of a department's year in which nothing was wrong, as they were read before. */
export type KnownYear = Pick<DepartmentYear, 'projects' | 'targetForms' | 'whole'>;

/** Those of a data folder, by `<department>/<year>`. */
export type KnownYears = ReadonlyMap<string, KnownYear>;
