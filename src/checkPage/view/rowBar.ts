import type { RowChange } from '../../check/rowChange.ts';
import { button, element } from '../../explorer/view/element.ts';
import { pathInWords } from '../../model/terms.ts';

/** A row of a table of the form, from 0. */
type Row = Pick<RowChange, 'table' | 'at'>;

/** Puts rows in and takes them out: below, or at, the row in which a cell was chosen last. */
export function rowBar(sheet: HTMLElement, change: (change: RowChange) => void): HTMLElement {
  const name = element('span', {}, HINT);
  let row: Row | undefined;
  const act = (kind: RowChange['kind']) => {
    if (row === undefined) return;
    change({ kind, table: row.table, at: kind === 'add' ? row.at + 1 : row.at });
  };
  const add = button({ class: 'check-button' }, '在下面加一行', () => act('add'));
  const remove = button({ class: 'check-button' }, '删去这一行', () => act('remove'));
  const choose = (path: string) => {
    row = rowOf(path);
    name.textContent = row === undefined ? HINT : `${wordsOf(row)}：`;
    add.disabled = row === undefined;
    // a table without rows would have no place for a new one
    remove.disabled = row === undefined || rowsOf(sheet, row.table) < 2;
  };
  choose('');
  sheet.addEventListener('focusin', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[data-path]');
    if (cell !== null) choose(cell.dataset.path ?? '');
  });
  return element('div', { class: 'check-rows' }, name, add, remove);
}

const HINT = '点一行中的格，可以加行、删行';

function rowOf(path: string): Row | undefined {
  const [, table, at] = /^(indicators|goals|tables\/[^/]+)\/(\d+)\//.exec(path) ?? [];
  return table === undefined ? undefined : { table, at: Number(at) };
}

function rowsOf(sheet: HTMLElement, table: string): number {
  const cells = [...sheet.querySelectorAll<HTMLElement>(`[data-path^="${table}/"]`)];
  return new Set(cells.map(({ dataset }) => rowOf(dataset.path ?? '')?.at)).size;
}

function wordsOf({ table, at }: Row): string {
  return pathInWords([...table.split('/'), at]);
}
