import type { Form } from '../model/form.ts';
import type { DocumentKind } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import type { List, ListEntry } from '../model/list.ts';
import { blankForm } from './blankForm.ts';
import { fillInLayout } from './fillInLayout.ts';
import { nextYearForm } from './nextYear.ts';

/** What a data folder knows of a department before the year's forms are filled in. */
export interface KnownDepartment {
  readonly name: string;
  /** The list of the year itself; undefined where there is none yet. */
  readonly list: List | undefined;
  /** The newest list before it, with the forms that stand there. */
  readonly earlier: EarlierForms | undefined;
}

/** The forms of an earlier year: of projects and their targets by id, and that of the whole department. */
export interface EarlierForms {
  readonly list: List;
  readonly forms: ReadonlyMap<string, Form>;
  readonly targets?: ReadonlyMap<string, Form>;
  readonly whole?: Form | undefined;
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
 * A form for each project, or one for the whole department where the layout is of such: names, targets and
 * points of last year's where there is one in the same layout, else a blank one.
 */
export function templateForms(demand: TemplateDemand, department: KnownDepartment): TemplateForm[] {
  const { layout = STANDARD, projects } = demand;
  const { list, earlier, name } = department;
  const kind = kindOfLayout(layout);
  if (kind === 'department') {
    const names = projects.length > 0 ? projects : [name].filter((one) => one !== '');
    return names.map((one) => templateForm(demand, department, one, earlier?.whole));
  }
  const standing = kind === 'targets' ? earlier?.targets : earlier?.forms;
  const entries = (list ?? earlier?.list)?.entries ?? [];
  const names = projects.length > 0 ? projects : entries.map(({ id }) => id);
  return names.map((asked) => {
    const entry = entryNamed(list, asked) ?? entryNamed(earlier?.list, asked);
    const before = entry === undefined ? undefined : entryBefore(earlier?.list, entry);
    const last = before === undefined ? undefined : standing?.get(before.id);
    // the form may print a code before its name, which the list does not
    const printed =
      entry !== undefined && entry.name === before?.name ? last?.head.name : undefined;
    return templateForm(demand, department, printed ?? entry?.name ?? asked, last);
  });
}

/** What a layout by its id is a form of; the usual one is of a project. */
export function kindOfLayout(id: string | undefined): DocumentKind {
  return layoutOf({ layout: id ?? STANDARD }).kind;
}

function templateForm(
  { year, layout }: TemplateDemand,
  { name: department }: KnownDepartment,
  name: string,
  last: Form | undefined,
): TemplateForm {
  if (last !== undefined && (layout === undefined || layout === last.layout)) {
    const next = nextYearForm(last, year);
    return { form: { ...next, head: { ...next.head, name } }, from: last.year };
  }
  const own = fillInLayout(layout ?? STANDARD);
  const head = { layout: own, year, name, department, unit: last?.head.unit ?? '' };
  return { form: blankForm(head), from: undefined };
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
