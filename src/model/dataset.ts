// This part says what a data folder means: a zod schema and its type for each kind of file, and
// the complete project that the rest of src works on. Texts stay as printed, numbers are exact
// decimals, and what is not there is said by a kind of its own, never by zero.

import type { Collected } from './collected.ts';
import type { List } from './list.ts';
import type { Project, TargetForm } from './project.ts';
import type { PublicRecord, PublishedDocument } from './publications.ts';
import type { Rulebook } from './rulebook.ts';
import type { SiteRulebook } from './rulebookOrigin.ts';
import type { Settings } from './settings.ts';

/** The target form of a project on a list. */
export interface ListedTargets {
  /** `<year>/<department>/<id>`, that of its self-evaluation, whether or not there is one yet. */
  readonly id: string;
  readonly name: string;
  readonly targets: TargetForm;
  readonly isEvaluated: boolean;
}

/** A department's list of one year with the forms on it, in the order of the list. */
export interface DepartmentYear {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly year: number;
  readonly list: List;
  readonly projects: readonly Project[];
  /** Its target forms in the order of the list, those without a self-evaluation too. */
  readonly targetForms: readonly ListedTargets[];
  /** 部门整体支出绩效自评; never counted among the projects. */
  readonly whole: Project | undefined;
  /** What the publication log says of its documents; absent where it names none of them. */
  readonly publications: readonly PublishedDocument[] | undefined;
}

/** The rule books with the one first that is declared for a year. */
export function rulebooksOf(
  {
    settings,
    rulebooks,
  }: {
    readonly settings: Pick<Settings, 'earlierRulebooks'>;
    readonly rulebooks: readonly Rulebook[];
  },
  year: number,
): readonly Rulebook[] {
  const earlier = settings.earlierRulebooks
    .filter(({ until }) => year <= until)
    .reduce<{ until: number; rulebook: string } | undefined>(
      (first, one) => (first === undefined || one.until < first.until ? one : first),
      undefined,
    );
  if (earlier === undefined) return rulebooks;
  const isDeclared = ({ id }: Rulebook) => id === earlier.rulebook;
  return [...rulebooks.filter(isDeclared), ...rulebooks.filter((one) => !isDeclared(one))];
}

/** Everything that a data folder says, valid and complete. */
export interface Dataset {
  readonly settings: Settings;
  /** Those of the software and the site's own; the one declared for the newest years first. */
  readonly rulebooks: readonly SiteRulebook[];
  /** Newest year first, then by department. */
  readonly departmentYears: readonly DepartmentYear[];
  /** What was published and corrected; absent where nothing was put on record. */
  readonly record: PublicRecord | undefined;
  /** The sites below this one, as they were collected; absent where there are none. */
  readonly collected: Collected | undefined;
}
