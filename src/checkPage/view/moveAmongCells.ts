/** By so many pixels cells of one row may differ, and those of two lie over each other. */
const EDGE = 2;

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
      return cellAcross(sheet, cell, -1);
    case 'ArrowDown':
      return cellAcross(sheet, cell, 1);
    default:
      return undefined;
  }
}

/** The cell that stands nearest above or below, in the same column where there is one; undefined beyond the edge. */
function cellAcross(sheet: HTMLElement, cell: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const from = cell.getBoundingClientRect();
  const middle = (from.left + from.right) / 2;
  let nearest: { cell: HTMLElement; down: number; aside: number } | undefined;
  for (const own of cellsIn(sheet)) {
    const { top, bottom, left, right } = own.getBoundingClientRect();
    const down = Math.round(step === 1 ? top - from.bottom : from.top - bottom);
    // the borders of neighbours lie over each other
    if (own === cell || down < -EDGE) continue;
    const aside = Math.max(0, left - middle, middle - right);
    const isNearer =
      nearest === undefined ||
      down < nearest.down - EDGE ||
      (down <= nearest.down + EDGE && aside < nearest.aside);
    if (isNearer) nearest = { cell: own, down, aside };
  }
  return nearest?.cell;
}
