import type { FormStart } from '../check/newForm.ts';
import { element, partOf } from '../explorer/view/element.ts';
import type { EarlierForms } from './earlierForms.ts';

/** Begins a form; says where that does not work. */
type Begin = (start: () => Promise<FormStart>) => void;

/**
 * Lets a form be begun from a layout, or from an earlier one of the site: which ones there are is fetched
 * once the reader asks for it, and a form when it is chosen.
 */
export function takeNewForm(root: HTMLElement, begin: Begin): void {
  const input = (name: string) => partOf<HTMLInputElement>(root, name);
  const choice = (name: string) => partOf<HTMLSelectElement>(root, name);
  const [blank, earlier] = [partOf(root, 'blank'), partOf(root, 'earlier')];
  blank.addEventListener('submit', (event) => {
    event.preventDefault();
    const head = {
      layout: choice('layout').value,
      year: Number(input('newYear').value),
      name: input('newName').value.trim(),
      department: input('newDepartment').value.trim(),
      unit: '',
    };
    begin(async () => ({ kind: 'blank', ...head }));
  });
  const [department, project] = [choice('department'), choice('project')];
  let known: readonly EarlierForms[] = [];
  const formsOf = () => known[department.selectedIndex]?.forms ?? [];
  const listProjects = () => {
    project.replaceChildren(
      ...formsOf().map(({ name, year }) => element('option', {}, `${name}（${year}）`)),
    );
    takeYear();
  };
  const takeYear = () => {
    const last = formsOf()[project.selectedIndex]?.year;
    if (last !== undefined) input('nextYear').value = `${last + 1}`;
  };
  department.addEventListener('change', listProjects);
  project.addEventListener('change', takeYear);
  partOf(root, 'begin').addEventListener(
    'toggle',
    async () => {
      known = await json<readonly EarlierForms[]>(root.dataset.forms ?? '').catch(() => []);
      earlier.hidden = known.length === 0;
      department.replaceChildren(
        ...known.map((one) => element('option', {}, one.department || '主管部门未填')),
      );
      listProjects();
    },
    { once: true },
  );
  earlier.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = formsOf()[project.selectedIndex];
    const [year, layout] = [Number(input('nextYear').value), choice('earlierLayout').value];
    if (own === undefined) return;
    begin(async () => {
      const { form } = await json<{ readonly form: unknown }>(own.to);
      return { kind: 'earlier', form, year, layout: layout === '' ? undefined : layout };
    });
  });
}

async function json<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
