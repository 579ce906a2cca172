import { button, element } from '../dom/element.ts';
import type { QueryResult, ResultColumn } from '../engine/engine.ts';
import { isNumeric } from '../export/isNumeric.ts';
import type { ConsoleTables } from './consoleContext.ts';
import { cellWords, officialTerms } from './resultWords.ts';

const PAGE = 100;
/** Of a text in a cell of the table; what is copied or saved has all of it. */
const MOST_LETTERS = 1000;

/** A result as a table, a hundred rows at a time, with buttons to the others. */
export function resultTable(result: QueryResult, tables: ConsoleTables): HTMLElement {
  const body = element('tbody');
  const terms = officialTerms(tables);
  const where = element('span', { class: 'result-where', role: 'status' });
  let page = 0;
  const pages = Math.max(1, Math.ceil(result.rows.length / PAGE));
  const earlier = button({}, '前 100 行', () => turn(-1));
  const later = button({}, '后 100 行', () => turn(1));
  const turn = (step: number) => {
    page += step;
    fill(body, result, page, terms);
    const focused = document.activeElement;
    earlier.disabled = page === 0;
    later.disabled = page === pages - 1;
    // a button that is switched off would lose the focus to nowhere
    if (focused === earlier && earlier.disabled) later.focus();
    if (focused === later && later.disabled) earlier.focus();
    const last = Math.min(result.rows.length, (page + 1) * PAGE);
    where.textContent = `第 ${page * PAGE + 1}–${last} 行`;
    scroll.scrollTop = 0;
  };
  const table = element(
    'table',
    { class: 'result-table' },
    element('caption', { class: 'visually-hidden' }, '查询结果'),
    head(result.columns, terms),
    body,
  );
  const region = { class: 'result-scroll', role: 'region', 'aria-label': '查询结果', tabindex: 0 };
  const scroll = element('div', region, table);
  turn(0);
  if (pages === 1) return scroll;
  const paging = element('div', { class: 'result-pages' }, earlier, where, later);
  return element('div', {}, scroll, paging);
}

/** Each column by its name in the result, and where it is one of the database by its official term. */
function head(columns: readonly ResultColumn[], terms: ReadonlyMap<string, string>): HTMLElement {
  const cells = columns.map(({ name, type }) => {
    const own = terms.get(name);
    const term = own === undefined ? [] : [element('small', {}, own)];
    return element('th', { scope: 'col', class: isNumeric(type) && 'number' }, name, ...term);
  });
  return element('thead', {}, element('tr', {}, ...cells));
}

function fill(
  body: HTMLElement,
  { columns, rows }: QueryResult,
  page: number,
  terms: ReadonlyMap<string, string>,
): void {
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => {
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? null;
      const name = cell === null ? 'null' : isNumeric(column.type) ? 'number' : undefined;
      const words = cellWords({ ...column, name: terms.get(column.name) ?? column.name }, cell);
      return element('td', { class: name }, clipped(words));
    });
    return element('tr', {}, ...cells);
  });
  body.replaceChildren(...shown);
}

function clipped(text: string): string {
  return text.length <= MOST_LETTERS
    ? text
    : `${text.slice(0, MOST_LETTERS)}……（共 ${text.length} 字）`;
}
