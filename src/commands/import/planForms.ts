import { basename } from 'node:path';
import type { DraftForm } from '../../intake/imported.ts';
import { DEPARTMENT_FILE } from '../../load/recordFiles.ts';
import type { Form } from '../../model/form.ts';
import { formFileSchema } from '../../model/formFile.ts';
import { KIND_WORDS } from '../../model/layouts/layout.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import { withoutProjectCode } from '../../model/project.ts';
import { assignIds, type NamedId } from './assignIds.ts';
import { formDifferences } from './differences.ts';
import type { Incoming } from './incoming.ts';
import { type Plan, planDocument } from './planDocument.ts';
import type { UpdateChoice } from './updateChoice.ts';
import { readOtherForm, type YearFolder } from './yearFolder.ts';

/** What is to be done for the forms of a department's year, and which projects they are of. */
export interface FormPlans {
  readonly plans: readonly Plan[];
  /** One for each form of a project, by the name that it prints. */
  readonly projects: readonly NamedId[];
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
  const plans = new Map<string, Plan>();
  const all = forms.map(({ file, form }) => {
    const id = idOf.get(form) ?? 'department';
    const path = `${folder.place}/${fileName(form, id)}`;
    const earlier = plans.get(path);
    const plan = planForm(data, { file, form, id, path, folder }, takes);
    if (earlier !== undefined) return secondForm(plan, earlier);
    plans.set(path, plan);
    return plan;
  });
  const refused = new Set(
    all.flatMap(({ outcome }) => (outcome.state === 'refused' ? [outcome.path] : [])),
  );
  const projects = ofProjects.flatMap((form) => {
    const id = idOf.get(form.form) ?? '';
    const isRefused = refused.has(`${folder.place}/${fileName(form.form, id)}`);
    return isRefused ? [] : [{ id, name: withoutProjectCode(form.form.head.name) }];
  });
  return { plans: all, projects };
}

interface PlacedForm {
  readonly file: string;
  readonly form: Form;
  readonly id: string;
  readonly path: string;
  readonly folder: YearFolder;
}

function planForm(data: string, placed: PlacedForm, takes: UpdateChoice): Plan {
  const { file, form, id, path, folder } = placed;
  const { kind } = layoutOf(form);
  const existing = kind === 'project' ? folder.forms.get(id) : readOtherForm(data, path);
  const differences = existing === undefined ? [] : formDifferences(existing, form);
  const outcome = { file, what: KIND_WORDS[kind], name: form.head.name, path, id };
  const coming = { outcome, imported: form, existing, differences } as const;
  return planDocument(data, { ...coming, kind: 'form', schema: formFileSchema }, takes);
}

/** A second form of one project is the same one again, or nobody knows which of them holds. */
function secondForm({ outcome, write }: Plan, earlier: Plan): Plan {
  const isSame =
    write === undefined ? outcome.state === 'same' : write.content === earlier.write?.content;
  const other = earlier.outcome.file;
  const sentence = isSame
    ? `与“${other}”中的是同一张`
    : `与“${other}”中的是同一个项目，内容不同：只留一张再导入`;
  return { outcome: { ...outcome, state: isSame ? 'same' : 'refused', differences: [], sentence } };
}

/** The form that a draft is in a year. */
function formOfYear({ schemaVersion, title, year: _, ...rest }: DraftForm, year: number): Form {
  return { schemaVersion, title, year, ...rest };
}

function fileName(form: Form, id: string): string {
  const { kind } = layoutOf(form);
  if (kind === 'department') return DEPARTMENT_FILE;
  return kind === 'targets' ? `${id}.targets.json` : `${id}.json`;
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
