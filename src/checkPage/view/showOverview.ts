import { element } from '../../explorer/view/element.ts';
import type { FileFormat, NamedSummary, Overview } from '../messages.ts';
import { inSlices } from './inSlices.ts';
import { statusOf } from './statusOf.ts';
import { tableScroll } from './tableScroll.ts';
import { ALL_FILES, takeAway } from './takeAway.ts';

const COLUMNS = [
  ...['项目', '自评得分', '复核区间', '复核结论'],
  ...['可核分值占比', '矛盾', '待说明', '提示', '存疑'],
];

/** What the table of all forms needs of the page around it. */
interface Around {
  readonly open: (id: string) => void;
  /** Has a file made of all forms. */
  readonly make: (format: FileFormat) => void;
  /** The form that is open now. */
  readonly shown: string | undefined;
  readonly isStale: () => boolean;
}

/** All forms in a table, department by department; none for one form. What was not judged is listed below. */
export async function showOverview(
  host: HTMLElement,
  { forms, others }: Overview,
  around: Around,
): Promise<void> {
  const departments = [...Map.groupBy(forms, ({ department }) => department)];
  const bodies = departments.map(([name, own]) => ({ own, body: departmentBody(name, own) }));
  const table = element(
    'table',
    { class: 'check-forms' },
    element('caption', {}, captionOf(forms, departments.length)),
    element('thead', {}, element('tr', {}, ...COLUMNS.map(headCell))),
    ...bodies.map(({ body }) => body),
  );
  host.replaceChildren(
    ...(forms.length > 1 ? [tableScroll('各表汇总', table), takeAway(ALL_FILES, around.make)] : []),
    ...(others.length > 0 ? [leftOut(others)] : []),
  );
  const rows = bodies.flatMap(({ own, body }) => own.map((form) => ({ form, body })));
  if (forms.length < 2) return;
  await inSlices(rows, ({ form, body }) => body.append(formRow(form, around)), around.isStale);
}

function captionOf(forms: readonly NamedSummary[], departments: number): string {
  return `${forms.length} 张自评表，${departments} 个部门；点项目名称看那一张`;
}

function headCell(text: string, column: number): HTMLElement {
  const isNumber = column === 1 || column > 3;
  return element('th', { scope: 'col', class: isNumber ? 'number' : undefined }, text);
}

function departmentBody(name: string, forms: readonly NamedSummary[]): HTMLElement {
  const sum = (count: (form: NamedSummary) => number) =>
    element('td', { class: 'number' }, `${forms.reduce((all, form) => all + count(form), 0)}`);
  const title = `${name || '主管部门未填'}（${forms.length} 张）`;
  return element(
    'tbody',
    {},
    element(
      'tr',
      { class: 'check-department' },
      element('th', { scope: 'rowgroup', colspan: 5 }, title),
      sum(({ open }) => open.error),
      sum(({ open }) => open.warning),
      sum(({ open }) => open.info),
      sum(({ doubts }) => doubts),
    ),
  );
}

function formRow(form: NamedSummary, { open, shown }: Around): HTMLElement {
  const { error, warning, info } = form.open;
  const link = element(
    'a',
    { href: '#check-form', 'data-form': form.id, 'aria-current': form.id === shown && 'true' },
    form.name,
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(form.id);
  });
  const number = (text: string) => element('td', { class: 'number' }, text);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, link, ` ${form.year} 年`),
    number(form.reported),
    element('td', {}, form.interval),
    element('td', {}, statusOf(form.verdict)),
    number(form.checkable),
    ...[error, warning, info, form.doubts].map((count) => number(String(count))),
  );
}

function leftOut(others: Overview['others']): HTMLElement {
  const items = others.map(({ name, sentence }) => element('li', {}, `${name}：${sentence}`));
  return element(
    'section',
    { class: 'check-others', 'aria-labelledby': 'check-others' },
    element('h2', { id: 'check-others' }, '没有评的，和读的时候要留意的'),
    element('ul', {}, ...items),
  );
}
