import { element } from '../../explorer/dom/element.ts';
import { cellId } from './cellMarks.ts';

/** What is said beside a cell; it goes where another cell is gone to, or something else is changed. */
export interface CellNote {
  say(path: string, words: string): void;
  hide(): void;
}

/** So far from its cell, in pixels. */
const GAP = 6;

/** A note that lies over the paper, below the cell that it is about, or above one at its foot, so that it hides no button. The status of the page says the same aloud. */
export function cellNote(paper: HTMLElement): CellNote {
  const note = element('p', { class: 'check-effect screen-only', 'aria-hidden': 'true' });
  const hide = () => note.remove();
  let about = '';
  paper.addEventListener('focusin', ({ target }) => {
    if (document.getElementById(about)?.contains(target as Node) !== true) hide();
  });
  return {
    hide,
    say: (path, words) => {
      about = cellId(path);
      const cell = document.getElementById(about)?.getBoundingClientRect();
      if (cell === undefined) return;
      note.textContent = words;
      paper.append(note);
      const own = paper.getBoundingClientRect();
      const left = Math.min(cell.left - own.left, own.width - note.offsetWidth);
      note.style.left = `${Math.max(0, left)}px`;
      const below = cell.bottom + GAP;
      const isWithin = below + note.offsetHeight <= own.bottom;
      note.style.top = `${(isWithin ? below : cell.top - GAP - note.offsetHeight) - own.top}px`;
    },
  };
}
