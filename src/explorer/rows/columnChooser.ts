import { button, element } from '../dom/element.ts';
import type { Store } from '../state/store.ts';
import type { RowsOf } from '../state/viewState.ts';
import { ROW_KINDS } from './rowKinds.ts';
import type { TableColumn } from './tableColumns.ts';

/** Boxes by which the columns of the table are chosen; gives what keeps them in step. */
export function columnChooser(
  host: HTMLElement,
  shown: () => readonly TableColumn[],
  store: Store,
): () => void {
  const choose = (columns: readonly string[] | undefined) => store.set({ ...store.get(), columns });
  const boxOf = (all: readonly TableColumn[], { name, title }: TableColumn) => {
    const box = element('input', { type: 'checkbox', value: name });
    box.addEventListener('change', () => {
      const names = new Set(shown().map((column) => column.name));
      if (box.checked) names.add(name);
      else names.delete(name);
      choose(all.flatMap((column) => (names.has(column.name) ? [column.name] : [])));
    });
    return { name, box, label: element('label', { class: 'choice' }, box, title) };
  };
  const put = (rows: RowsOf) => {
    const all = ROW_KINDS[rows].columns;
    const boxes = all.map((column) => boxOf(all, column));
    host.replaceChildren(
      element(
        'fieldset',
        {},
        element('legend', {}, element('span', { class: 'visually-hidden' }, '表格的列')),
        ...boxes.map(({ label }) => label),
        button({ class: 'plain' }, '恢复原样', () => choose(undefined)),
      ),
    );
    return { rows, boxes };
  };
  let now = put(store.get().rows);
  return () => {
    const { rows } = store.get();
    if (rows !== now.rows) now = put(rows);
    const names = new Set(shown().map(({ name }) => name));
    for (const { name, box } of now.boxes) box.checked = names.has(name);
  };
}
