import type { FormStart } from '../check/newForm.ts';
import { element, partOf } from '../explorer/view/element.ts';
import type { EarlierForms } from './earlierForms.ts';

/** Begins a form; says where that does not work. */
type Begin = (start: () => Promise<FormStart>) => void;

/** Lets a form be begun from a layout, or from an earlier one of the site. */
export function takeNewForm(root: HTMLElement, begin: Begin): void {
  takeBlank(root, begin);
  takeEarlier(root, begin);
}

function takeBlank(root: HTMLElement, begin: Begin): void {
  const text = (name: string) => partOf<HTMLInputElement>(root, name).value.trim();
  partOf(root, 'blank').addEventListener('submit', (event) => {
    event.preventDefault();
    const head = {
      layout: partOf<HTMLSelectElement>(root, 'layout').value,
      year: Number(text('newYear')),
      name: text('newName'),
      department: text('newDepartment'),
      unit: '',
    };
    begin(async () => ({ kind: 'blank', ...head }));
  });
}

/** Which forms there are is fetched once the reader asks for it, and a form when it is chosen. */
function takeEarlier(root: HTMLElement, begin: Begin): void {
  const choice = (name: string) => partOf<HTMLSelectElement>(root, name);
  const [department, project, layout] = [
    choice('department'),
    choice('project'),
    choice('earlierLayout'),
  ];
  const [form, year] = [partOf(root, 'earlier'), partOf<HTMLInputElement>(root, 'nextYear')];
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
  department.addEventListener('change', listProjects);
  project.addEventListener('change', suggest);
  const fetchKnown = async () => {
    known = await json<readonly EarlierForms[]>(root.dataset.forms ?? '').catch(() => []);
    form.hidden = known.length === 0;
    const names = known.map((one) => one.department || '主管部门未填');
    department.replaceChildren(...names.map((name) => element('option', {}, name)));
    listProjects();
  };
  partOf(root, 'begin').addEventListener('toggle', fetchKnown, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = chosen();
    if (own === undefined) return;
    const wanted = { year: Number(year.value), layout: layout.value || undefined };
    begin(async () => {
      const { form: earlier } = await json<{ readonly form: unknown }>(own.to);
      return { kind: 'earlier', form: earlier, ...wanted };
    });
  });
}

function formWords({ name, year, isTargets }: EarlierForms['forms'][number]): string {
  return isTargets ? `${name}（${year}，绩效目标表）` : `${name}（${year}）`;
}

async function json<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
