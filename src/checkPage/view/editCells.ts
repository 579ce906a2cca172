import { element, setAttributes } from '../../explorer/dom/element.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import { cellName } from './cellName.ts';
import { cellBeside } from './moveAmongCells.ts';

/** So long nothing is typed before the form is judged, in milliseconds. */
const PAUSE = 200;

/** Says what a cell is to hold now. */
type Change = (path: string, text: string) => void;

/**
 * Lets every cell that a person fills in be written in: a click or Enter opens it, Enter keeps it, Escape
 * gives it back, and the tabulator key goes on in the next.
 */
export function editCells(sheet: HTMLElement, change: Change): void {
  sheet.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, textarea') !== null) return;
    const cell = target.closest<HTMLElement>('[data-path]');
    if (cell !== null) editCell(cell, change);
  });
  sheet.addEventListener('keydown', (event) => {
    const { target, key, shiftKey } = event;
    if (!(target instanceof HTMLElement)) return;
    const cell = target.closest<HTMLElement>('[data-path]');
    if (cell === null) return;
    const next =
      key === 'Enter' && target === cell
        ? cell
        : key === 'Tab' && target !== cell
          ? cellBeside(sheet, cell, shiftKey ? -1 : 1)
          : undefined;
    if (next === undefined || !target.matches('[data-path], textarea')) return;
    event.preventDefault();
    editCell(next, change);
  });
}

/** Opens one cell to be written in. */
export function editCell(cell: HTMLElement, change: Change): void {
  const text = cell.querySelector('.check-text');
  if (text === null) return;
  const path = cell.dataset.path ?? '';
  const editor = editorOf(path, text.textContent);
  let told = text.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    if (editor.value === told) return;
    told = editor.value;
    change(path, told);
  };
  const close = (value: string) => {
    editor.value = value;
    editor.replaceWith(element('span', { class: 'check-text' }, value));
    tell();
  };
  editor.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  });
  editor.addEventListener('blur', () => close(editor.value), { once: true });
  editor.addEventListener('keydown', (event) => {
    const isDone = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (event.key === 'Escape') editor.value = text.textContent;
    else if (!isDone) return;
    event.preventDefault();
    cell.focus();
  });
  text.replaceWith(editor);
  editor.focus({ preventScroll: true });
  editor.select();
  bringIntoSight(cell);
}

function editorOf(path: string, value: string): HTMLTextAreaElement {
  const rows = Math.max(1, value.split('\n').length, Math.ceil(value.length / 12));
  const editor = element('textarea', {
    class: 'check-editor',
    rows,
  });
  cellName(path).then((name) => setAttributes(editor, { 'aria-label': name || '这一格' }));
  editor.value = value;
  return editor;
}
