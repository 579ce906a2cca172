import { element } from '../../explorer/dom/element.ts';
import type { FileFormat, NamedSummary, Overview } from '../messages.ts';
import { inSlices } from './inSlices.ts';
import { statusOf } from './statusOf.ts';
import { tableScroll } from './tableScroll.ts';
import { ALL_FILES, takeAway } from './takeAway.ts';

const COLUMNS = [
  ...['项目', '自评得分（分）', '复核区间（分）', '复核结论'],
  ...['可核分值占比', '矛盾', '待说明', '提示', '存疑'],
];

/** What the table of all forms needs of the page around it. */
export interface OverviewSurroundings {
  readonly open: (id: string) => void;
  /** Has a file made of all forms. */
  readonly make: (format: FileFormat) => void;
  /** The form that is open now. */
  readonly shown: string | undefined;
  readonly isStale: () => boolean;
}

/** What the table was drawn from last: the same forms in the same order keep their lines. */
interface Drawn {
  readonly order: string;
  /** By what each line is about, with all that it says. */
  readonly lines: Map<string, { readonly says: string; readonly line: HTMLElement }>;
}

const drawn = new WeakMap<HTMLElement, Drawn>();

/**
 * All forms in a table, department by department; none for one form. What was not judged is listed below.
 * Where the same forms are there already, only the lines that say something else are drawn.
 */
export async function showOverview(
  host: HTMLElement,
  overview: Overview,
  around: OverviewSurroundings,
): Promise<void> {
  const { forms, others } = overview;
  const departments = [...Map.groupBy(forms, ({ department }) => department)];
  const order = JSON.stringify([
    departments.map(([name, own]) => [name, own.map(({ id }) => id)]),
    others,
  ]);
  const before = drawn.get(host);
  const own: Drawn = before?.order === order ? before : { order, lines: new Map() };
  const line = (about: string, content: unknown, draw: () => HTMLElement) => {
    const says = JSON.stringify(content);
    const known = own.lines.get(about);
    if (known?.says === says) return known.line;
    const made = draw();
    known?.line.replaceWith(made);
    own.lines.set(about, { says, line: made });
    return made;
  };
  const lineOf = (form: NamedSummary) =>
    line(form.id, [form, form.id === around.shown], () => formRow(form, around));
  const bodies = departments.map(([name, list]) => {
    const counts = countsOf(list);
    return { list, head: line(`/${name}`, counts, () => departmentRow(name, list.length, counts)) };
  });
  if (own === before) {
    if (forms.length > 1) for (const form of forms) lineOf(form);
    return;
  }
  drawn.set(host, own);
  const filled = bodies.map(({ list, head }) => ({ list, body: element('tbody', {}, head) }));
  const table = element(
    'table',
    { class: 'check-forms cards' },
    element('caption', {}, ...captionOf(forms, departments.length)),
    element('thead', {}, element('tr', {}, ...COLUMNS.map(headCell))),
    ...filled.map(({ body }) => body),
  );
  host.replaceChildren(
    ...(forms.length > 1 ? [tableScroll('各表汇总', table), takeAway(ALL_FILES, around.make)] : []),
    ...(others.length > 0 ? [leftOut(others)] : []),
  );
  if (forms.length < 2) return;
  const rows = filled.flatMap(({ list, body }) => list.map((form) => ({ form, body })));
  await inSlices(rows, ({ form, body }) => body.append(lineOf(form)), around.isStale);
}

/** Paper leads nowhere. */
function captionOf(forms: readonly NamedSummary[], departments: number): (Node | string)[] {
  const lead = element('span', { class: 'screen-only' }, '；点项目名称看那一张');
  return [`${forms.length} 张自评表，${departments} 个部门`, lead];
}

function headCell(text: string, column: number): HTMLElement {
  const isNumber = column === 1 || column > 3;
  return element('th', { scope: 'col', class: isNumber ? 'number' : undefined }, text);
}

/** What is open in the forms of a department, column by column. */
function countsOf(forms: readonly NamedSummary[]): number[] {
  const sum = (count: (form: NamedSummary) => number) =>
    forms.reduce((all, form) => all + count(form), 0);
  return [
    sum(({ open }) => open.error),
    sum(({ open }) => open.warning),
    sum(({ open }) => open.info),
    sum(({ doubts }) => doubts),
  ];
}

function departmentRow(name: string, forms: number, counts: readonly number[]): HTMLElement {
  const title = `${name || '主管部门未填'}（${forms} 张）`;
  return element(
    'tr',
    { class: 'check-department' },
    element('th', { scope: 'rowgroup', colspan: 5 }, title),
    ...counts.map((count, index) => numberCell(5 + index, `${count}`)),
  );
}

function formRow(form: NamedSummary, { open, shown }: OverviewSurroundings): HTMLElement {
  const { error, warning, info } = form.open;
  const link = element(
    'a',
    { href: '#check-form', 'data-form': form.id, 'aria-current': form.id === shown && 'true' },
    form.name,
  );
  // the browser follows the link, so that its way back leads to the list
  link.addEventListener('click', () => open(form.id));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, link, ` ${form.year} 年`),
    numberCell(1, form.reported),
    element('td', { 'data-label': COLUMNS[2] }, form.interval),
    element('td', { 'data-label': COLUMNS[3] }, statusOf(form.verdict), ` ${form.verdictNote}`),
    numberCell(4, form.checkable),
    ...[error, warning, info, form.doubts].map((count, index) => numberCell(5 + index, `${count}`)),
  );
}

/** On a phone a number stands under the name of its column. */
function numberCell(column: number, text: string): HTMLElement {
  return element('td', { class: 'number', 'data-label': COLUMNS[column] }, text);
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
