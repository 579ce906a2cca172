import type { FormCell } from '../../analysis/form/formCell.ts';
import type { FormView } from '../../check/formView.ts';
import { element } from '../../explorer/view/element.ts';
import { type CellMark, cellId, cellMarks } from './cellMarks.ts';

/** Fills a cell of the form: its text, the numbers of what is said of it, and what it said before. */
export type FillCell = (host: HTMLElement, cell: FormCell) => void;

/** Fills the cells of a form; one that is being written in keeps what is written. */
export function sheetCells(view: FormView): FillCell {
  const marks = cellMarks(view);
  return (host, cell) => {
    const path = cell.path?.join('/') ?? '';
    const own = marks.get(path) ?? [];
    const before = view.before.get(path);
    host.className = [
      ...(cell.prose === true ? ['text'] : []),
      ...(cell.scope !== undefined && cell.rank !== undefined ? [`rank-${cell.rank}`] : []),
      ...(own.length > 0 ? ['check-marked', `check-marked-${own[0]?.kind}`] : []),
      ...(before === undefined ? [] : ['check-changed']),
    ].join(' ');
    if (host.className === '') host.removeAttribute('class');
    const said = [...own.map(markLink), ...(before === undefined ? [] : [wasWords(before)])];
    const editor = host.querySelector('textarea');
    if (editor === null) {
      host.replaceChildren(element('span', { class: 'check-text' }, cell.text), ...said);
      return;
    }
    while (editor.nextSibling !== null) editor.nextSibling.remove();
    host.append(...said);
  };
}

/** What a cell is besides its content, which never changes while the form keeps its rows. */
export function cellFrame(cell: FormCell): HTMLElement {
  const path = cell.path?.join('/');
  const isHead = cell.scope !== undefined;
  return element(isHead ? 'th' : 'td', {
    colspan: cell.columns === 1 ? undefined : cell.columns,
    rowspan: cell.lines === 1 ? undefined : cell.lines,
    scope: cell.scope,
    id: cell.id ?? (path && cellId(path)),
    headers: isHead ? undefined : cell.headers?.join(' ') || undefined,
    'data-label': isHead ? undefined : cell.label,
    'data-path': path,
    tabindex: path !== undefined && -1,
  });
}

function markLink({ kind, text, label, id }: CellMark): HTMLElement {
  return element(
    'a',
    { href: `#${id}`, class: `check-mark check-mark-${kind}`, 'aria-label': label },
    text,
  );
}

function wasWords(before: string): HTMLElement {
  const words = before === '' ? '已改，原为空白' : `已改，原为“${before}”`;
  return element('span', { class: 'check-was' }, words);
}
