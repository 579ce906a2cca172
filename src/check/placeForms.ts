import { plainName } from '../audit/match/plainName.ts';
import { expectedWords } from '../model/expectedWords.ts';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { KIND_WORDS } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import { type Project, withoutCode, withoutProjectCode } from '../model/project.ts';
import { pathInWords } from '../model/terms.ts';
import { toProject } from '../model/toProject.ts';
import { toTargetForm } from '../model/toTargetForm.ts';
import type { ReadForm } from './readForms.ts';

/** A form as a project that stands on no list. */
export interface PlacedForm {
  readonly read: ReadForm;
  readonly project: Project;
}

/** A form that is not scored, and one sentence that says why. */
export interface UnjudgedForm {
  readonly read: ReadForm;
  readonly sentence: string;
  /** Whether a person has to do something before it can be scored. */
  readonly isFault: boolean;
}

interface DatedForm {
  readonly read: ReadForm;
  readonly form: Form;
  /** The same for every form of one project, of all years. */
  readonly name: string;
  readonly department: string;
}

type Dated = DatedForm | UnjudgedForm;

/** Makes projects of forms, with the target form that was read of the same project; says why not of the others. */
export function placeForms(
  forms: readonly ReadForm[],
  year: number | undefined,
): { readonly placed: readonly PlacedForm[]; readonly unjudged: readonly UnjudgedForm[] } {
  const all = forms.map((read) => datedForm(read, year));
  const dated = all.filter((one): one is DatedForm => 'form' in one);
  const ofKind = (kind: keyof typeof KIND_WORDS) =>
    dated.filter(({ form }) => layoutOf(form).kind === kind);
  const [projects, targets] = [ofKind('project'), ofKind('targets')];
  const first = firstOf(projects);
  const isCopy = (one: DatedForm) => first.get(contentOf(one)) !== one;
  return {
    placed: projects
      .filter((one) => !isCopy(one))
      .map((one, index, shown) => ({
        read: one.read,
        project: projectOf(one, shown, index, targets),
      })),
    unjudged: [
      ...all.filter((one): one is UnjudgedForm => 'sentence' in one),
      ...[...targets, ...ofKind('department')].map(({ read, form }) => {
        return { read, sentence: unscored(layoutOf(form).kind), isFault: false };
      }),
      ...projects.filter(isCopy).map((one) => copyOf(one, first.get(contentOf(one)))),
    ],
  };
}

function datedForm(read: ReadForm, year: number | undefined): Dated {
  const own = read.form.year ?? year;
  if (own === undefined)
    return { read, sentence: '表上没有写年度，没有评分；请写明年度', isFault: true };
  const { data: form, error } = formFileSchema.safeParse({ ...read.form, year: own });
  const [issue] = error?.issues ?? [];
  if (form === undefined || issue !== undefined) {
    const words =
      issue === undefined ? '' : `：${pathInWords(issue.path)} 应为 ${expectedWords(issue)}`;
    return { read, sentence: `读不成数据${words}`, isFault: true };
  }
  const { name, department, unit } = form.head;
  return {
    read,
    form,
    name: plainName(withoutProjectCode(name)),
    department: withoutCode(department || unit || ''),
  };
}

/** The order of the forms tells them apart; of two of one name and year the first carries the lineage. */
function projectOf(
  own: DatedForm,
  shown: readonly DatedForm[],
  index: number,
  targets: readonly DatedForm[],
): Project {
  const { form, department } = own;
  // Without a department nobody knows which other form is of the same one.
  const isBeside = (other: DatedForm) =>
    other === own || (department !== '' && other.department === department);
  const isSame = (other: DatedForm) => isBeside(other) && other.name === own.name;
  const isSameYear = (other: DatedForm) => isSame(other) && other.form.year === form.year;
  const isFirst = shown.findIndex(isSameYear) === index;
  const lineage = isFirst ? shown.findIndex(isSame) : index;
  const source = { publisher: department || '未填', title: form.title };
  const beside = targets.find(isSameYear);
  const id = `f${index + 1}`;
  const accepted = [...(own.read.accepted ?? [])];
  const entry = { id, lineage: `f${lineage + 1}`, seq: '', name: form.head.name, note: '' };
  return toProject(form, {
    departmentId: `d${shown.findIndex(isBeside) + 1}`,
    departmentName: department,
    listEntry: { ...entry, accepted },
    source,
    report: undefined,
    targets: beside === undefined ? undefined : toTargetForm(beside.form, source),
  });
}

function contentOf({ form }: DatedForm): string {
  return JSON.stringify(form);
}

function firstOf(forms: readonly DatedForm[]): ReadonlyMap<string, DatedForm> {
  return new Map(forms.toReversed().map((one) => [contentOf(one), one]));
}

function copyOf({ read }: DatedForm, first: DatedForm | undefined): UnjudgedForm {
  return { read, sentence: `与“${first?.read.file}”中的是同一张，只算一次`, isFault: false };
}

function unscored(kind: keyof typeof KIND_WORDS): string {
  const use = kind === 'targets' ? '，只与同一项目的自评表对照' : '';
  return `是${KIND_WORDS[kind]}${use}，不评分`;
}
