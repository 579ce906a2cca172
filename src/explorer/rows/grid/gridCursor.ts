import { type GridCell, type GridSize, keyTarget } from './gridKeys.ts';
import { cellId, type GridParts } from './gridParts.ts';

/** The one cell of a grid that the keyboard is at. */
export interface GridCursor {
  readonly reset: () => void;
  /** Marks the cell, where it is drawn. */
  readonly show: () => void;
}

/** What a cursor moves over: how large it is, and what brings a row into sight. */
export interface GridGround {
  readonly size: () => GridSize;
  readonly reveal: (row: number) => void;
}

/** Moves by keys and by the pointer; Enter follows the link of the row. */
export function gridCursor({ grid, head, rows }: GridParts, ground: GridGround): GridCursor {
  let active: GridCell = { row: 0, column: 0 };
  const cell = () => rows.querySelector(`#${cellId(active.row, active.column)}`);
  const show = () => {
    const own = cell();
    rows.querySelector('.grid-active')?.classList.remove('grid-active');
    own?.classList.add('grid-active');
    if (own === null) grid.removeAttribute('aria-activedescendant');
    else grid.setAttribute('aria-activedescendant', own.id);
  };
  const moveTo = (next: GridCell) => {
    active = next;
    ground.reveal(next.row);
    head.children[0]?.children[next.column]?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  };
  grid.addEventListener('keydown', (event) => {
    if (event.target !== grid) return;
    if (event.key === 'Enter') cell()?.closest('.grid-row')?.querySelector('a')?.click();
    const target = keyTarget(event, active, ground.size());
    if (target === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    moveTo(target);
  });
  rows.addEventListener('click', ({ target }) => {
    const own = target instanceof Element ? target.closest('[role="gridcell"]') : null;
    const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(own?.id ?? '') ?? [];
    if (row === undefined) return;
    active = { row: Number(row), column: Number(column) };
    show();
  });
  return {
    reset: () => {
      active = { row: 0, column: 0 };
    },
    show,
  };
}
