// Only the rows in sight are in the page: gridScroll.ts says which these are, rowPages.ts fetches
// them by the page, drawnRows.ts puts them in. gridCursor.ts moves through all rows by keyboard,
// those included that are not here yet.

import { drawnRows } from './drawnRows.ts';
import type { GridContent } from './gridContent.ts';
import { gridCursor } from './gridCursor.ts';
import { gridParts, gridRow } from './gridParts.ts';
import { gridScroll } from './gridScroll.ts';
import { rowWindow } from './scrollMap.ts';

/** A table of any number of rows of which only those in sight are in the page. */
export interface VirtualGrid {
  readonly element: HTMLElement;
  /** Shows other content, from its first row on. */
  readonly show: (content: GridContent) => void;
  /** Draws rows that have arrived. */
  readonly refresh: () => void;
}

/** An empty grid with a name for those who cannot see it. */
export function virtualGrid(label: string): VirtualGrid {
  const parts = gridParts(label);
  const { grid, head, rows } = parts;
  const drawn = drawnRows(rows);
  let content: GridContent | undefined;
  let frame = 0;
  const draw = () => {
    frame = 0;
    if (content === undefined) return;
    const { position, top } = scroll.place();
    const sizes = scroll.sizes();
    const { first, end } = rowWindow(sizes, position);
    content.need(first, end);
    drawn.draw(content, first, end);
    const shift = top + first * sizes.rowHeight - position;
    rows.style.setProperty('--shift', `${Math.round(shift)}px`);
    cursor.show();
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const scroll = gridScroll(parts, later);
  const cursor = gridCursor(parts, {
    size: () => {
      const { rowHeight, viewHeight } = scroll.sizes();
      const pageRows = Math.max(1, Math.floor(viewHeight / rowHeight) - 1);
      return { rows: content?.rows ?? 0, columns: content?.classes.length ?? 0, pageRows };
    },
    reveal: (row) => {
      scroll.reveal(row);
      later();
    },
  });
  return {
    element: grid,
    refresh: later,
    show: (next) => {
      content = next;
      drawn.clear();
      replaceHead(head, next.head);
      setWidths(grid, next.widths);
      grid.setAttribute('aria-rowcount', String(next.rows + 1));
      grid.setAttribute('aria-colcount', String(next.classes.length));
      cursor.reset();
      scroll.start(next.rows);
      // At once: rows of what was asked for before must not stand under the new totals for a frame.
      cancelAnimationFrame(frame);
      draw();
    },
  };
}

/** On a screen the grid may be wider than its frame, on paper it may not. */
function setWidths(grid: HTMLElement, widths: readonly number[]): void {
  const template = (lowest: (width: number) => string) =>
    widths.map((width) => `minmax(${lowest(width)}, ${width}fr)`).join(' ');
  grid.style.setProperty(
    '--columns',
    template((width) => `${width}rem`),
  );
  const sum = widths.reduce((all, width) => all + width, 0);
  grid.style.setProperty(
    '--least-width',
    `calc(${sum}rem + ${widths.length - 1} * var(--space-2))`,
  );
  grid.style.setProperty(
    '--print-columns',
    template(() => '0'),
  );
}

/** A head that had the focus has it again, in the same column. */
function replaceHead(head: HTMLElement, cells: readonly HTMLElement[]): void {
  const focused = document.activeElement?.closest('[role="columnheader"]') ?? null;
  const column = focused !== null && head.contains(focused) ? focused.ariaColIndex : null;
  const row = gridRow(-1, [], []);
  row.append(...cells);
  head.replaceChildren(row);
  if (column === null) return;
  head.querySelector<HTMLElement>(`[aria-colindex="${column}"] button`)?.focus();
}
