import { basename } from 'node:path';
import type { DraftForm } from '../../intake/imported.ts';
import { formFileName } from '../../load/recordFiles.ts';
import type { Form } from '../../model/form.ts';
import { formFileSchema } from '../../model/formFile.ts';
import { KIND_WORDS } from '../../model/layouts/layout.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import { withoutProjectCode } from '../../model/project.ts';
import { assignIds, type NamedId } from '../../projectIds/assignIds.ts';
import { formDifferences } from './differences.ts';
import type { Incoming } from './incoming.ts';
import { isUnfilled } from './isUnfilled.ts';
import type { PlaceDoubt } from './outcome.ts';
import { type Plan, planDocument } from './planDocument.ts';
import type { UpdateChoice } from './updateChoice.ts';
import { readOtherForm, type YearFolder } from './yearFolder.ts';

/** What is to be done for the forms of a department's year, and which projects they are of. */
export interface FormPlans {
  readonly plans: readonly Plan[];
  /** One for each form of a project, by the name that it prints. */
  readonly projects: readonly FiledProject[];
}

/** A project with the file that its form came from. */
export interface FiledProject extends NamedId {
  readonly file: string;
}

/** Finds the id and the file of each form, and what changes there. */
export function planForms(
  data: string,
  folder: YearFolder,
  year: number,
  incoming: readonly Incoming<DraftForm>[],
  takes: UpdateChoice,
): FormPlans {
  const forms = incoming.map(({ draft, ...one }) => ({ ...one, form: formOfYear(draft, year) }));
  const ofProjects = forms.filter(({ form }) => layoutOf(form).kind !== 'department');
  const ids = assignIds(
    ofProjects.map(({ form, file, isAlone }) => ({
      name: form.head.name,
      file: isAlone ? basename(file) : undefined,
    })),
    knownIds(folder),
  );
  const idOf = new Map(ofProjects.map(({ form }, index) => [form, ids[index] ?? '']));
  const placed = forms.map((one): PlacedForm => {
    const id = idOf.get(one.form) ?? 'department';
    return {
      ...one,
      id,
      path: `${folder.place}/${formFileName(layoutOf(one.form).kind, id)}`,
      folder,
    };
  });
  const first = new Map(placed.toReversed().map((one) => [one.path, one]));
  const plans = placed.map((one) => {
    const earlier = first.get(one.path) ?? one;
    return earlier === one ? planForm(data, one, takes) : secondForm(one, earlier);
  });
  const projects = placed.flatMap((one, index) => {
    const isTaken = first.get(one.path) === one && plans[index]?.outcome.state !== 'refused';
    const name = withoutProjectCode(one.form.head.name);
    return isTaken && layoutOf(one.form).kind !== 'department'
      ? [{ id: one.id, name, file: one.file }]
      : [];
  });
  return { plans, projects };
}

interface PlacedForm {
  readonly file: string;
  readonly form: Form;
  readonly id: string;
  readonly path: string;
  readonly folder: YearFolder;
  readonly doubts?: readonly PlaceDoubt[];
}

function planForm(data: string, placed: PlacedForm, takes: UpdateChoice): Plan {
  const { form, id, path, folder } = placed;
  const isProject = layoutOf(form).kind === 'project';
  const existing = isProject ? folder.forms.get(id) : readOtherForm(data, path);
  const differences = existing === undefined ? [] : formDifferences(existing, form);
  const coming = { outcome: saidOf(placed), imported: form, existing, differences } as const;
  return planDocument(data, { ...coming, kind: 'form', schema: formFileSchema }, takes);
}

const UNFILLED = '本年度的内容还没有填';

function saidOf({ file, form, id, path, doubts = [] }: PlacedForm) {
  const what = KIND_WORDS[layoutOf(form).kind];
  const said = { file, what, name: form.head.name, path, id, doubts };
  return isUnfilled(form) ? { ...said, sentence: UNFILLED } : said;
}

/** A second form of one project is the same one again, or nobody knows which of them holds. */
function secondForm(placed: PlacedForm, earlier: PlacedForm): Plan {
  const differences = formDifferences(earlier.form, placed.form);
  const outcome = { ...saidOf(placed), differences };
  if (differences.length === 0) {
    return { outcome: { ...outcome, state: 'same', sentence: `与“${earlier.file}”中的是同一张` } };
  }
  const count = `不同 ${differences.length} 处`;
  const sentence = `与“${earlier.file}”中的是同一个项目，${count}：只留一张再导入`;
  return { outcome: { ...outcome, state: 'refused', sentence } };
}

/** The form that a draft is in a year. */
function formOfYear({ schemaVersion, title, year: _, ...rest }: DraftForm, year: number): Form {
  return { schemaVersion, title, year, ...rest };
}

function knownIds({ list, forms, other }: YearFolder) {
  const entries = list?.entries ?? [];
  const standing = [...forms].map(([id, form]) => ({ id, name: form.head.name }));
  return {
    own: [...entries, ...standing],
    open: entries.filter(({ id }) => !forms.has(id)),
    other,
  };
}
