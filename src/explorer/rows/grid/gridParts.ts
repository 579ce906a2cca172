import { element } from '../../dom/element.ts';

/** The elements of a grid that stay while its rows come and go. */
export interface GridParts {
  /** What scrolls, and what has the focus. */
  readonly grid: HTMLElement;
  /** As tall as all rows together, as far as a browser can have that. */
  readonly canvas: HTMLElement;
  readonly head: HTMLElement;
  readonly rows: HTMLElement;
}

/** An empty grid. */
export function gridParts(label: string): GridParts {
  const head = element('div', { class: 'grid-head', role: 'rowgroup' });
  const rows = element('div', { class: 'grid-rows', role: 'rowgroup' });
  const canvas = element('div', { class: 'grid-canvas', role: 'presentation' }, head, rows);
  const grid = element(
    'div',
    { class: 'grid', role: 'grid', tabindex: 0, 'aria-label': label },
    canvas,
  );
  return { grid, canvas, head, rows };
}

/** The id of a cell, by which the grid names the one that is active. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** A row of cells in its place; `index` from 0, the head counts as the first row. */
export function gridRow(
  index: number,
  cells: readonly (Node | string)[],
  classes: readonly string[],
): HTMLElement {
  return element(
    'div',
    { class: 'grid-row', role: 'row', 'aria-rowindex': index + 2 },
    ...cells.map((content, column) =>
      element(
        'div',
        {
          class: classes[column] ?? '',
          role: 'gridcell',
          id: cellId(index, column),
          'aria-colindex': column + 1,
        },
        content,
      ),
    ),
  );
}
