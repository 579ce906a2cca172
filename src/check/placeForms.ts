import { plainName } from '../audit/match/plainName.ts';
import type { Form } from '../model/form.ts';
import { legible } from '../model/invisible.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import { type Project, withoutCode, withoutProjectCode } from '../model/project.ts';
import { toProject } from '../model/toProject.ts';
import { toTargetForm } from '../model/toTargetForm.ts';
import type { FormOfDraft } from './formOfDraft.ts';
import type { ReadForm } from './readForms.ts';
import { withoutOpenSums } from './withoutOpenSums.ts';

/** A form, a whole department's too, as a project that stands on no list. */
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

/** Forms by what is done with them. */
interface PlacedForms {
  /** Forms of projects and of whole departments. */
  readonly placed: readonly PlacedForm[];
  /** Target forms, which are judged for themselves and beside the form of their project. */
  readonly targets: readonly PlacedForm[];
  readonly unjudged: readonly UnjudgedForm[];
}

interface DatedForm {
  readonly read: ReadForm;
  readonly form: Form;
  /** The same for every form of one project, of all years. */
  readonly name: string;
  readonly department: string;
  /** The same for two copies of one form. */
  readonly content: string;
}

type Dated = DatedForm | UnjudgedForm;

interface Placing {
  readonly year: number | undefined;
  readonly formOf: FormOfDraft;
}

/**
 * Makes projects of forms, with the target form that was read of the same project; says why not of the others.
 * `year` is that of forms that print none, and `formOf` tells what of a draft is a form.
 */
export function placeForms(forms: readonly ReadForm[], { year, formOf }: Placing): PlacedForms {
  const all = forms.map((read) => datedForm(read, year, formOf));
  const dated = all.filter((one): one is DatedForm => 'form' in one);
  const first = firstOf(dated);
  const isFirst = (one: DatedForm) => first.get(one.content) === one;
  const isTargets = ({ form }: DatedForm) => layoutOf(form).kind === 'targets';
  const shown = dated.filter(isFirst);
  const targets = shown.filter(isTargets);
  const placed = (one: DatedForm, index: number, alike: readonly DatedForm[]) => ({
    read: one.read,
    project: projectOf(one, alike, index, targets),
  });
  return {
    placed: shown.filter((one) => !isTargets(one)).map(placed),
    targets: targets.map(placed),
    unjudged: [
      ...all.filter((one): one is UnjudgedForm => 'sentence' in one),
      ...dated.filter((one) => !isFirst(one)).map((one) => copyOf(one, first.get(one.content))),
    ],
  };
}

/** What was made of a form last: while one is corrected, all others stay as they are. */
const made = new WeakMap<ReadForm, Placing & { readonly dated: Dated }>();

function datedForm(read: ReadForm, year: number | undefined, formOf: FormOfDraft): Dated {
  const known = made.get(read);
  if (known !== undefined && known.year === year && known.formOf === formOf) return known.dated;
  const dated = toDated(read, year, formOf);
  made.set(read, { year, formOf, dated });
  return dated;
}

function toDated(read: ReadForm, year: number | undefined, formOf: FormOfDraft): Dated {
  const own = read.form.year ?? year;
  if (own === undefined)
    return { read, sentence: '表上没有写年度，没有评分；请写明年度', isFault: true };
  const form = formOf(read.form, own);
  if (typeof form === 'string') return { read, sentence: form, isFault: true };
  const { name, department, unit } = legible(form.head);
  const isWhole = layoutOf(form).kind === 'department';
  return {
    read,
    form,
    name: plainName(withoutProjectCode(name)),
    department: withoutCode((isWhole ? name : department || unit) || ''),
    content: JSON.stringify(form),
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
  const project = toProject(form, {
    departmentId: `d${shown.findIndex(isBeside) + 1}`,
    departmentName: department,
    listEntry: { ...entry, accepted },
    source,
    report: undefined,
    targets: beside === undefined ? undefined : toTargetForm(beside.form, source),
  });
  return own.read.isNew === true ? withoutOpenSums(project, form) : project;
}

function firstOf(forms: readonly DatedForm[]): ReadonlyMap<string, DatedForm> {
  return new Map(forms.toReversed().map((one) => [one.content, one]));
}

function copyOf({ read }: DatedForm, first: DatedForm | undefined): UnjudgedForm {
  return { read, sentence: `与“${first?.read.file}”中的是同一张，只算一次`, isFault: false };
}
