import type { RowChange } from '../../check/rowChange.ts';
import { button, element } from '../../explorer/dom/element.ts';
import { cellName } from './cellName.ts';
import { setUsable } from './setUsable.ts';

/** A row of a table of the form, from 0. */
type Row = Pick<RowChange, 'table' | 'at'>;

/** Puts rows in and takes them out: below, or at, the row in which a cell was chosen last. */
export function rowBar(
  sheet: HTMLElement,
  change: (change: RowChange) => void,
): { readonly node: HTMLElement; update(): void } {
  const name = element('span', { id: NAME_ID }, HINT);
  let row: Row | undefined;
  // a table without rows would have no place for a new one
  const isRemovable = () => row !== undefined && rowsOf(sheet, row.table) > 1;
  const add = button({ class: 'check-button' }, '在下面加一行', () => {
    if (row !== undefined) change({ kind: 'add', table: row.table, at: row.at + 1 });
  });
  const remove = button({ class: 'check-button' }, '删去这一行', () => {
    if (row !== undefined && isRemovable()) change({ kind: 'remove', ...row });
  });
  const choose = (own: Row | undefined) => {
    row = own;
    if (own === undefined) name.textContent = HINT;
    else nameRow(own);
    setUsable(add, row !== undefined);
    setUsable(remove, isRemovable());
  };
  const nameRow = async (own: Row) => {
    const words = await cellName(`${own.table}/${own.at}`);
    if (row === own) name.textContent = `${words || '这一行'}：`;
  };
  choose(undefined);
  sheet.addEventListener('focusin', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[data-path]');
    if (cell !== null) choose(rowOf(cell.dataset.path ?? ''));
  });
  return {
    node: element(
      'div',
      { class: 'check-rows', role: 'group', 'aria-labelledby': NAME_ID },
      name,
      add,
      remove,
    ),
    /** Where the last row went, the one above it is chosen. */
    update: () => choose(row && { ...row, at: Math.min(row.at, rowsOf(sheet, row.table) - 1) }),
  };
}

/** What is done with a row is named by the row to those who come to its buttons without seeing them. */
const NAME_ID = 'check-row';

const HINT = '点一行中的格，可以加行、删行';

function rowOf(path: string): Row | undefined {
  const [, table, at] = /^(indicators|goals|tables\/[^/]+)\/(\d+)\//.exec(path) ?? [];
  return table === undefined ? undefined : { table, at: Number(at) };
}

function rowsOf(sheet: HTMLElement, table: string): number {
  const cells = [...sheet.querySelectorAll<HTMLElement>(`[data-path^="${table}/"]`)];
  return new Set(cells.map(({ dataset }) => rowOf(dataset.path ?? '')?.at)).size;
}
