import type { FormCell, FormLine } from '../../analysis/form/formCell.ts';
import type { OfficialForm } from '../../analysis/form/officialForm.ts';
import type { FormView } from '../../check/formView.ts';
import { element } from '../../explorer/view/element.ts';
import { cellFrame, sheetCells } from './sheetCells.ts';
import { tableScroll } from './tableScroll.ts';

/** The official form on the page. */
export interface ShownSheet {
  readonly node: HTMLElement;
  /** Shows the same form after a change, cell by cell. */
  update(view: FormView): void;
}

/** The official form; a cell of which something is said bears the numbers of it. */
export function showSheet(view: FormView): ShownSheet {
  const { sheet, name } = view;
  const hosts = cellsOf(sheet).map(cellFrame);
  let next = 0;
  const row = ({ kind, seq, cells }: FormLine) => {
    const own = hosts.slice(next, next + cells.length);
    next += cells.length;
    const id = seq === undefined ? undefined : `row-${seq}`;
    return element('tr', { class: `form-${kind}-line`, id }, ...own);
  };
  const tables = sheet.parts.map(({ name: part, shares, head, lines }, index) =>
    element(
      'table',
      { class: 'form' },
      index === 0
        ? element('caption', {}, element('strong', {}, sheet.title), sheet.subtitle)
        : element('caption', { class: 'visually-hidden' }, part),
      element(
        'colgroup',
        {},
        ...shares.map((share) => element('col', { class: `form-w${share}` })),
      ),
      ...(head.length === 0 ? [] : [element('thead', {}, ...head.map(row))]),
      element('tbody', {}, ...lines.map(row)),
    ),
  );
  const look = sheet.wide ? 'form-sheet form-wide' : 'form-sheet';
  const update = (own: FormView) => {
    const fill = sheetCells(own);
    for (const [index, cell] of cellsOf(own.sheet).entries()) {
      const host = hosts[index];
      if (host !== undefined) fill(host, cell);
    }
  };
  update(view);
  return {
    node: tableScroll(`${sheet.title}：${name}`, element('div', { class: look }, ...tables)),
    update,
  };
}

/** Every cell in the order in which it is drawn. */
function cellsOf({ parts }: OfficialForm): readonly FormCell[] {
  return parts.flatMap(({ head, lines }) => [...head, ...lines].flatMap(({ cells }) => cells));
}
