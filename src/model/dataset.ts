import type { List } from './list.ts';
import type { Project } from './project.ts';
import type { Rulebook } from './rulebook.ts';
import type { Settings } from './settings.ts';

/** A department's list of one year with the forms on it, in the order of the list. */
export interface DepartmentYear {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly year: number;
  readonly list: List;
  readonly projects: readonly Project[];
}

/** Everything that a data folder says, valid and complete. */
export interface Dataset {
  readonly settings: Settings;
  /** The declared rule book first. */
  readonly rulebooks: readonly Rulebook[];
  /** Newest year first, then by department. */
  readonly departmentYears: readonly DepartmentYear[];
}
