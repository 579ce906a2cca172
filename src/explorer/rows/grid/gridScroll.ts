import type { GridParts } from './gridParts.ts';
import {
  placedAt,
  type ScrollPlace,
  type ScrollSizes,
  scrolledTo,
  scrollHeight,
} from './scrollMap.ts';

/** Where a grid stands, and how much of it is in sight. */
export interface GridScroll {
  readonly sizes: () => ScrollSizes;
  readonly place: () => ScrollPlace;
  /** Makes room for so many rows and goes to the first. */
  readonly start: (rows: number) => void;
  /** Goes no further than it must for a row to be in sight. */
  readonly reveal: (row: number) => void;
}

/** In rem, so that it follows the text; the style sheet says the same. */
const ROW_REM = 3.25;
const SETTLED = 120;

/** Follows the scrollbar of a grid; `onMove` is told of every change. */
export function gridScroll({ grid, canvas, head }: GridParts, onMove: () => void): GridScroll {
  let place: ScrollPlace = { position: 0, top: 0 };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let sizes: ScrollSizes = { rows: 0, rowHeight: 1, viewHeight: 0 };
  // Measured only when something changes: to ask while drawing makes the browser lay out twice.
  const measure = (rows: number) => {
    const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const viewHeight = Math.max(0, grid.clientHeight - head.offsetHeight);
    sizes = { rows, rowHeight: ROW_REM * text, viewHeight };
  };
  const moveTo = (position: number) => {
    place = placedAt(sizes, position);
    grid.scrollTop = place.top;
    onMove();
  };
  const follow = () => {
    if (Math.abs(grid.scrollTop - place.top) >= 1) place = scrolledTo(sizes, place, grid.scrollTop);
    onMove();
    clearTimeout(settling);
    // Where the way of the bar is shortened, it is set right when nobody holds it.
    settling = setTimeout(() => moveTo(place.position), SETTLED);
  };
  grid.addEventListener('scroll', follow, { passive: true });
  new ResizeObserver(() => {
    // On paper the grid is as tall as its rows: these are those that were in sight on the screen.
    if (matchMedia('print').matches) return;
    measure(sizes.rows);
    onMove();
  }).observe(grid);
  return {
    sizes: () => sizes,
    place: () => place,
    start: (rows) => {
      measure(rows);
      canvas.style.setProperty('--rows-height', `${scrollHeight(sizes)}px`);
      moveTo(0);
    },
    reveal: (row) => {
      const top = row * sizes.rowHeight;
      const lowest = top + sizes.rowHeight - sizes.viewHeight;
      if (place.position > top) moveTo(top);
      else if (place.position < lowest) moveTo(lowest);
    },
  };
}
