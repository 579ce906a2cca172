import { setChildren } from '../../dom/element.ts';
import type { GridContent } from './gridContent.ts';
import { gridRow } from './gridParts.ts';

/** The rows of a grid that are in the page. */
export interface DrawnRows {
  /** Forgets all, as where other content comes. */
  readonly clear: () => void;
  /** Puts in the rows from the first to before the end, made anew only where they were not there. */
  readonly draw: (content: GridContent, first: number, end: number) => void;
}

/** Rows as children of an element. */
export function drawnRows(host: HTMLElement): DrawnRows {
  const drawn = new Map<number, HTMLElement>();
  const rowOf = (content: GridContent, index: number): HTMLElement => {
    const row = content.row(index);
    const known = drawn.get(index);
    if (known !== undefined && (row === undefined || !known.classList.contains('grid-wait')))
      return known;
    const made =
      row === undefined
        ? waitingRow(index, content)
        : gridRow(index, content.cells(row), content.classes);
    drawn.set(index, made);
    return made;
  };
  return {
    clear: () => drawn.clear(),
    draw: (content, first, end) => {
      for (const index of drawn.keys()) if (index < first || index >= end) drawn.delete(index);
      const wanted = Array.from({ length: end - first }, (_, at) => rowOf(content, first + at));
      setChildren(host, wanted);
    },
  };
}

/** A row that is on its way. */
function waitingRow(index: number, { classes }: GridContent): HTMLElement {
  const row = gridRow(
    index,
    classes.map(() => '…'),
    classes,
  );
  row.classList.add('grid-wait');
  row.setAttribute('aria-busy', 'true');
  return row;
}
