import type { Form } from '../model/form.ts';
import type { List, ListEntry } from '../model/list.ts';
import { blankForm } from './blankForm.ts';
import { fillInLayout } from './fillInLayout.ts';
import { nextYearForm } from './nextYear.ts';

/** What a data folder knows of a department before the year's forms are filled in. */
export interface KnownDepartment {
  readonly name: string;
  /** The list of the year itself; undefined where there is none yet. */
  readonly list: List | undefined;
  /** The newest list before it, with the forms that stand there by id. */
  readonly earlier: { readonly list: List; readonly forms: ReadonlyMap<string, Form> } | undefined;
}

/** What is asked for: without names every project of the list. */
export interface TemplateDemand {
  readonly year: number;
  /** The id of a known layout; undefined for that of last year’s form. */
  readonly layout: string | undefined;
  /** Names or ids. */
  readonly projects: readonly string[];
}

/** A form to be filled in, and the year whose form it goes on from; undefined where it is blank. */
export interface TemplateForm {
  readonly form: Form;
  readonly from: number | undefined;
}

const STANDARD = 'ministry-2020';

/**
 * A form for each project: names, targets and points of last year's where there is one in the same layout,
 * else a blank one.
 */
export function templateForms(
  { year, layout, projects }: TemplateDemand,
  department: KnownDepartment,
): TemplateForm[] {
  const { list, earlier, name: departmentName } = department;
  const entries = (list ?? earlier?.list)?.entries ?? [];
  const names = projects.length > 0 ? projects : entries.map(({ id }) => id);
  return names.map((asked) => {
    const entry = entryNamed(list, asked) ?? entryNamed(earlier?.list, asked);
    const before = entry === undefined ? undefined : entryBefore(earlier?.list, entry);
    const last = before === undefined ? undefined : earlier?.forms.get(before.id);
    const name = entry?.name ?? asked;
    if (last !== undefined && (layout === undefined || layout === last.layout)) {
      const next = nextYearForm(last, year);
      // the form may print a code before its name, which the list does not
      const head = name === before?.name ? next.head : { ...next.head, name };
      return { form: { ...next, head }, from: last.year };
    }
    const unit = last?.head.unit ?? '';
    const own = fillInLayout(layout ?? STANDARD);
    const head = { layout: own, year, name, department: departmentName, unit };
    return { form: blankForm(head), from: undefined };
  });
}

function entryNamed(list: List | undefined, asked: string): ListEntry | undefined {
  return list?.entries.find(({ id, name }) => id === asked || name === asked);
}

/** The same project in the earlier list: by its lineage, else by its name. */
function entryBefore(earlier: List | undefined, entry: ListEntry): ListEntry | undefined {
  const lineage = entry.lineage ?? entry.id;
  const entries = earlier?.entries ?? [];
  return (
    entries.find((one) => (one.lineage ?? one.id) === lineage) ??
    entries.find(({ name }) => name === entry.name)
  );
}
