import { button } from '../explorer/dom/element.ts';
import { sortOrder } from './sortOrder.ts';

/** Fewer rows are seen at a glance. */
const FEWEST_ROWS = 3;

/** Lays over the heads of sortable tables buttons that sort: once, the other way, and back. */
export function startSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
    const [head, ...others] = table.tHead?.rows ?? [];
    const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
    const isLong = bodies.some(({ rows }) => rows.filter(isMovable).length >= FEWEST_ROWS);
    if (head === undefined || others.length > 0 || !isLong) continue;
    const heads = [...head.cells];
    for (const [column, cell] of heads.entries()) {
      const name = cell.textContent.replace(/\s+/g, ' ').trim();
      if (name === '') continue;
      const label = { class: 'head-sorter', 'aria-label': `按“${name}”排序` };
      const sorter = button(label, '', () => {
        const direction = nextDirection(cell);
        for (const one of heads) one.removeAttribute('aria-sort');
        if (direction !== undefined) cell.setAttribute('aria-sort', direction);
        for (const { body, rows } of bodies) arrange(body, rows, column, cell);
      });
      // without it each cell would be told to be under a button
      cell.setAttribute('aria-label', name);
      cell.append(sorter);
    }
  }
}

/** The largest number or the first word first, then the other way, then as the page has it. */
function nextDirection(head: HTMLElement): 'ascending' | 'descending' | undefined {
  const ways = isNumeric(head)
    ? (['descending', 'ascending'] as const)
    : (['ascending', 'descending'] as const);
  const now = head.getAttribute('aria-sort');
  return now === null ? ways[0] : now === ways[0] ? ways[1] : undefined;
}

/** Puts the rows of a body, which are given as the page has them, in the order of a column. */
function arrange(
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  column: number,
  head: HTMLElement,
): void {
  const direction = head.getAttribute('aria-sort');
  const movable = rows.filter(isMovable);
  const cells = movable.map((row) => row.cells[column]?.innerText ?? '');
  const rule = { isNumeric: isNumeric(head), descending: direction === 'descending' };
  const order = direction === null ? movable.keys() : sortOrder(cells, rule).values();
  for (const row of rows) {
    const next = isMovable(row) ? movable[order.next().value ?? 0] : row;
    if (next !== undefined) body.append(next);
  }
}

function isNumeric(head: HTMLElement): boolean {
  return head.classList.contains('number');
}

/** Totals and the names of groups stay where they are. */
function isMovable(row: HTMLTableRowElement): boolean {
  return !row.matches('.total, .group');
}
