import { keyTarget } from './gridKeys.ts';
import { cellId, gridParts, gridRow } from './gridParts.ts';
import type { Row } from './rowPages.ts';
import { placedAt, rowWindow, type ScrollPlace, scrolledTo, scrollHeight } from './scrollMap.ts';

/** What a grid shows. */
export interface GridContent {
  readonly rows: number;
  readonly head: readonly HTMLElement[];
  /** Of each column: a class for its cells, and how wide it is at least, in rem. */
  readonly classes: readonly string[];
  readonly widths: readonly number[];
  readonly row: (index: number) => Row | undefined;
  readonly cells: (row: Row) => readonly (Node | string)[];
  /** Told which rows are about to be seen. */
  readonly need: (first: number, end: number) => void;
}

/** A table of any number of rows of which only those in sight are in the page. */
export interface VirtualGrid {
  readonly element: HTMLElement;
  /** Shows other content, from its first row on. */
  readonly show: (content: GridContent) => void;
  /** Draws rows that have arrived. */
  readonly refresh: () => void;
}

/** In rem, so that it follows the text; the style sheet says the same. */
const ROW_REM = 3.25;
const SETTLED = 120;

/** An empty grid with a name for those who cannot see it. */
export function virtualGrid(label: string): VirtualGrid {
  const { grid, canvas, head, rows } = gridParts(label);
  const drawn = new Map<number, HTMLElement>();
  let content: GridContent | undefined;
  let place: ScrollPlace = { position: 0, top: 0 };
  let active = { row: 0, column: 0 };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  // Measured only when something changes: to ask while drawing makes the browser lay out twice.
  let measured = { rowHeight: 1, viewHeight: 0 };
  const measure = () => {
    const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const viewHeight = Math.max(0, grid.clientHeight - head.offsetHeight);
    measured = { rowHeight: ROW_REM * text, viewHeight };
  };
  const sizes = () => ({ rows: content?.rows ?? 0, ...measured });
  const draw = () => {
    frame = 0;
    if (content === undefined) return;
    const own = sizes();
    const { first, end } = rowWindow(own, place.position);
    content.need(first, end);
    for (const index of drawn.keys()) if (index < first || index >= end) drawn.delete(index);
    const elements = Array.from({ length: end - first }, (_, offset) => rowOf(first + offset));
    const isSame =
      elements.length === rows.childElementCount &&
      elements.every((row, at) => row === rows.children[at]);
    if (!isSame) rows.replaceChildren(...elements);
    const shift = place.top + first * own.rowHeight - place.position;
    rows.style.setProperty('--shift', `${Math.round(shift)}px`);
    showActive();
  };
  const rowOf = (index: number): HTMLElement => {
    const row = content?.row(index);
    const known = drawn.get(index);
    if (known !== undefined && (row === undefined || !known.classList.contains('grid-wait')))
      return known;
    const made =
      content === undefined || row === undefined
        ? waitingRow(index, content)
        : gridRow(index, content.cells(row), content.classes);
    drawn.set(index, made);
    return made;
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const moveTo = (next: ScrollPlace) => {
    place = next;
    grid.scrollTop = next.top;
    later();
  };
  const showActive = () => {
    const id = cellId(active.row, active.column);
    rows.querySelector('.grid-active')?.classList.remove('grid-active');
    const cell = rows.querySelector(`#${id}`);
    cell?.classList.add('grid-active');
    if (cell === null) grid.removeAttribute('aria-activedescendant');
    else grid.setAttribute('aria-activedescendant', id);
  };
  const keepInSight = () => {
    const own = sizes();
    const top = active.row * own.rowHeight;
    const lowest = top + own.rowHeight - own.viewHeight;
    if (place.position > top) moveTo(placedAt(own, top));
    else if (place.position < lowest) moveTo(placedAt(own, lowest));
    head.children[0]?.children[active.column]?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
    later();
  };
  grid.addEventListener(
    'scroll',
    () => {
      const own = sizes();
      if (Math.abs(grid.scrollTop - place.top) >= 1) place = scrolledTo(own, place, grid.scrollTop);
      later();
      clearTimeout(settling);
      // Where the way of the bar is shortened, it is set right when nobody holds it.
      settling = setTimeout(() => moveTo(placedAt(own, place.position)), SETTLED);
    },
    { passive: true },
  );
  grid.addEventListener('keydown', (event) => {
    if (content === undefined || event.target !== grid) return;
    if (event.key === 'Enter') drawn.get(active.row)?.querySelector('a')?.click();
    const own = sizes();
    const pageRows = Math.max(1, Math.floor(own.viewHeight / own.rowHeight) - 1);
    const size = { rows: content.rows, columns: content.classes.length, pageRows };
    const target = keyTarget(event, active, size);
    if (target === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    active = target;
    keepInSight();
  });
  rows.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
    const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? [];
    if (row === undefined) return;
    active = { row: Number(row), column: Number(column) };
    showActive();
  });
  new ResizeObserver(() => {
    measure();
    later();
  }).observe(grid);
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
      measure();
      canvas.style.setProperty('--rows-height', `${scrollHeight(sizes())}px`);
      active = { row: 0, column: 0 };
      moveTo(placedAt(sizes(), 0));
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

/** A row that is on its way. */
function waitingRow(index: number, content: GridContent | undefined): HTMLElement {
  const row = gridRow(index, content?.classes.map(() => '…') ?? [], content?.classes ?? []);
  row.classList.add('grid-wait');
  row.setAttribute('aria-busy', 'true');
  return row;
}
