import type { Store } from '../state/store.ts';
import { button, element } from './element.ts';
import { TABLE_COLUMNS, type TableColumn } from './tableColumns.ts';

/** Boxes by which the columns of the table are chosen; gives what keeps them in step. */
export function columnChooser(
  host: HTMLElement,
  shown: () => readonly TableColumn[],
  store: Store,
): () => void {
  const choose = (columns: readonly string[] | undefined) => store.set({ ...store.get(), columns });
  const boxes = TABLE_COLUMNS.map(({ name, title }) => {
    const box = element('input', { type: 'checkbox', value: name });
    box.addEventListener('change', () => {
      const names = new Set(shown().map((column) => column.name));
      if (box.checked) names.add(name);
      else names.delete(name);
      choose(TABLE_COLUMNS.flatMap((column) => (names.has(column.name) ? [column.name] : [])));
    });
    return { name, box, label: element('label', { class: 'choice' }, box, title) };
  });
  host.replaceChildren(
    element(
      'fieldset',
      {},
      element('legend', {}, element('span', { class: 'visually-hidden' }, '表格的列')),
      ...boxes.map(({ label }) => label),
      button({ class: 'plain' }, '恢复原样', () => choose(undefined)),
    ),
  );
  return () => {
    const names = new Set(shown().map(({ name }) => name));
    for (const { name, box } of boxes) box.checked = names.has(name);
  };
}
