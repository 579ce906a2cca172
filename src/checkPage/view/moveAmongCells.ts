import { cellId } from './cellMarks.ts';

/** The cells that a person writes in, in the order of the sheet. */
export function cellsIn(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>('[data-path]')];
}

/** The cell so many places before or after another; undefined beyond the first and the last. */
export function cellBeside(
  sheet: HTMLElement,
  cell: Element,
  step: 1 | -1,
): HTMLElement | undefined {
  const cells = cellsIn(sheet);
  return cells[cells.indexOf(cell as HTMLElement) + step];
}

/** Arrow keys go from cell to cell; the sheet is one stop among those of the tabulator key. */
export function moveAmongCells(sheet: HTMLElement): void {
  sheet.addEventListener('focusin', ({ target }) => {
    const cell = (target as Element).closest('[data-path]');
    if (cell === null) return;
    sheet.querySelector('[data-path][tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
  });
  sheet.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-path]')) return;
    const next = nextCell(sheet, target, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

function nextCell(sheet: HTMLElement, cell: HTMLElement, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowLeft':
      return cellBeside(sheet, cell, -1);
    case 'ArrowRight':
      return cellBeside(sheet, cell, 1);
    case 'ArrowUp':
      return inRow(cell, -1) ?? cellBeside(sheet, cell, -1);
    case 'ArrowDown':
      return inRow(cell, 1) ?? cellBeside(sheet, cell, 1);
    default:
      return undefined;
  }
}

/** The cell of the same column in the row above or below. */
function inRow({ dataset }: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const path = (dataset.path ?? '').replace(/\/(\d+)\//, (_, row) => `/${Number(row) + step}/`);
  return path === dataset.path ? undefined : (document.getElementById(cellId(path)) ?? undefined);
}
