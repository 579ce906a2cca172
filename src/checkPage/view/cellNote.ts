import { element } from '../../explorer/dom/element.ts';
import { cellId } from './cellMarks.ts';

/** What is said beside a cell; it goes where another cell is gone to, or something else is changed. */
export interface CellNote {
  say(path: string, words: string): void;
  hide(): void;
}

/** So far from its cell, and so high at most, in pixels. */
const [GAP, HEIGHT] = [6, 96];

/**
 * A note that lies over the paper, below the cell that it is about, or above one at its foot, so that it hides no button. The
 * status of the page says the same aloud.
 */
export function cellNote(paper: HTMLElement): CellNote {
  const words = element('span', {});
  const note = element('p', { class: 'check-effect screen-only', 'aria-hidden': 'true' }, words);
  const hide = () => note.remove();
  let about = '';
  paper.addEventListener('focusin', ({ target }) => {
    if (document.getElementById(about)?.contains(target as Node) !== true) hide();
  });
  return {
    hide,
    say: (path, text) => {
      about = cellId(path);
      const cell = document.getElementById(about)?.getBoundingClientRect();
      if (cell === undefined) return;
      // where the note comes to lie is not asked: the page would be laid out once more
      const own = paper.getBoundingClientRect();
      const isBelow = cell.bottom + GAP + HEIGHT <= own.bottom;
      const { style } = note;
      style.top = isBelow ? `${cell.bottom + GAP - own.top}px` : '';
      style.bottom = isBelow ? '' : `${own.bottom - cell.top + GAP}px`;
      style.setProperty('--start', `${cell.left - own.left}px`);
      words.textContent = text;
      paper.append(note);
    },
  };
}
