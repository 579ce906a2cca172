import type { FormCell, FormLine } from '../../analysis/form/formCell.ts';
import type { FormView } from '../../check/formView.ts';
import { element } from '../../explorer/view/element.ts';
import { type CellMark, cellId, cellMarks } from './cellMarks.ts';
import { tableScroll } from './tableScroll.ts';

/** The official form; a cell of which something is said bears the numbers of it. */
export function showSheet(view: FormView): HTMLElement {
  const { sheet, name } = view;
  const marks = cellMarks(view);
  const line = (own: FormLine) => sheetRow(own, marks);
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
      ...(head.length === 0 ? [] : [element('thead', {}, ...head.map(line))]),
      element('tbody', {}, ...lines.map(line)),
    ),
  );
  const look = sheet.wide ? 'form-sheet form-wide' : 'form-sheet';
  return tableScroll(`${sheet.title}：${name}`, element('div', { class: look }, ...tables));
}

function sheetRow(
  { kind, seq, cells }: FormLine,
  marks: ReadonlyMap<string, CellMark[]>,
): HTMLElement {
  return element(
    'tr',
    { class: `form-${kind}-line`, id: seq === undefined ? undefined : `row-${seq}` },
    ...cells.map((cell) => sheetCell(cell, marks.get(cell.path?.join('/') ?? '') ?? [])),
  );
}

function sheetCell(cell: FormCell, marks: readonly CellMark[]): HTMLElement {
  const path = cell.path?.join('/');
  const isHead = cell.scope !== undefined;
  const classes = [
    ...(cell.prose === true ? ['text'] : []),
    ...(isHead && cell.rank !== undefined ? [`rank-${cell.rank}`] : []),
    ...(marks.length > 0 ? [`check-marked check-marked-${marks[0]?.kind}`] : []),
  ];
  return element(
    isHead ? 'th' : 'td',
    {
      class: classes.join(' ') || undefined,
      colspan: cell.columns === 1 ? undefined : cell.columns,
      rowspan: cell.lines === 1 ? undefined : cell.lines,
      scope: cell.scope,
      id: cell.id ?? (path && cellId(path)),
      headers: isHead ? undefined : cell.headers?.join(' ') || undefined,
      'data-label': isHead ? undefined : cell.label,
      'data-path': path,
      tabindex: marks.length > 0 && -1,
    },
    element('span', { class: 'check-text' }, cell.text),
    ...marks.map(({ kind, text, label, id }) =>
      element(
        'a',
        { href: `#${id}`, class: `check-mark check-mark-${kind}`, 'aria-label': label },
        text,
      ),
    ),
  );
}
