import type { FormStart } from '../check/newForm.ts';
import { element, partOf } from '../explorer/dom/element.ts';
import type { EarlierForms } from './earlierForms.ts';

/** What a form can be begun with. */
export interface NewForms {
  /** What the reader chose in one of the two places for it, a layout or an earlier form; rejects where nothing is there. */
  startIn(form: EventTarget | null): Promise<FormStart>;
}

/** Offers the layouts and the earlier forms of the site: which there are is fetched now, and a form once it is chosen. */
export function newForms(root: HTMLElement): NewForms {
  const earlier = earlierForms(root);
  return {
    startIn: (form) => (form === partOf(root, 'blank') ? blankStart(root) : earlier.start()),
  };
}

async function blankStart(root: HTMLElement): Promise<FormStart> {
  const text = (name: string) => partOf<HTMLInputElement>(root, name).value.trim();
  return {
    kind: 'blank',
    layout: partOf<HTMLSelectElement>(root, 'layout').value,
    year: Number(text('newYear')),
    name: text('newName'),
    department: text('newDepartment'),
    unit: '',
  };
}

function earlierForms(root: HTMLElement): { start(): Promise<FormStart> } {
  const choice = (name: string) => partOf<HTMLSelectElement>(root, name);
  const [department, project, layout] = [
    choice('department'),
    choice('project'),
    choice('earlierLayout'),
  ];
  const year = partOf<HTMLInputElement>(root, 'nextYear');
  let known: readonly EarlierForms[] = [];
  const chosen = () => known[department.selectedIndex]?.forms[project.selectedIndex];
  const listProjects = () => {
    const forms = known[department.selectedIndex]?.forms ?? [];
    project.replaceChildren(...forms.map((own) => element('option', {}, formWords(own))));
    suggest();
  };
  // a target form goes on as the self-evaluation of its year, any other as that of the next
  const suggest = () => {
    const own = chosen();
    if (own === undefined) return;
    year.value = `${own.isTargets ? own.year : own.year + 1}`;
    const [standard] = layout.querySelectorAll<HTMLOptionElement>('optgroup option');
    layout.value = own.isTargets ? (standard?.value ?? '') : '';
  };
  const show = (forms: readonly EarlierForms[]) => {
    known = forms;
    partOf(root, 'earlier').hidden = forms.length === 0;
    const names = forms.map((one) => one.department || '主管部门未填');
    department.replaceChildren(...names.map((name) => element('option', {}, name)));
    listProjects();
  };
  department.addEventListener('change', listProjects);
  project.addEventListener('change', suggest);
  json<readonly EarlierForms[]>(root.dataset.forms ?? '').then(show, () => show([]));
  return {
    start: async () => {
      const own = chosen();
      if (own === undefined) throw new Error('no form is chosen');
      const wanted = { year: Number(year.value), layout: layout.value || undefined };
      const { form } = await json<{ readonly form: unknown }>(own.to);
      return { kind: 'earlier', form, ...wanted };
    },
  };
}

function formWords({ name, year, isTargets }: EarlierForms['forms'][number]): string {
  return isTargets ? `${name}（${year}，绩效目标表）` : `${name}（${year}）`;
}

async function json<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
