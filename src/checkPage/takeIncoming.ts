import { partOf } from '../explorer/dom/element.ts';
import type { PastedTable } from './messages.ts';
import { PASTED_NAME, pastedTable } from './pastedTable.ts';

/** What is written in; that for a pasted table is there for those without keys, and holds nothing. */
const FIELD = 'textarea:not([data-part="paste"]), input:not([type="file"], [type="checkbox"])';

type Take = (files: readonly (File | PastedTable)[]) => void;

/** Files come in three ways: chosen, dropped anywhere on the page, or pasted; a table is pasted too. */
export function takeIncoming(picker: HTMLInputElement, drop: HTMLElement, take: Take): void {
  picker.addEventListener('change', () => {
    take([...(picker.files ?? [])]);
    picker.value = '';
  });
  const over = (isOver: boolean) => drop.classList.toggle('is-over', isOver);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  const place = partOf<HTMLTextAreaElement>(drop, 'paste');
  place.addEventListener('input', () => {
    place.value = '';
  });
  document.addEventListener('paste', (event) => {
    const { clipboardData: data, target } = event;
    // what is pasted into a field belongs there
    if (data === null || (target instanceof Element && target.matches(FIELD))) return;
    event.preventDefault();
    take(pasted(data));
  });
}

/**
 * A copied table as a page, which carries merged cells: spreadsheets copy a picture of it too. Without
 * one the files that were copied, else text.
 */
function pasted(data: DataTransfer): (File | PastedTable)[] {
  const table = pastedTable(data.getData('text/html'));
  if (table !== undefined) return [table];
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [{ name: PASTED_NAME, text }];
}
