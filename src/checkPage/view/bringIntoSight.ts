/** Nearer to an edge of the window a cell stands without what is around it, as a share of the height. */
const [TOP, BOTTOM] = [0.2, 0.7];

/** Brings a cell that is written in to where it can be read, and what was found in it beside it. */
export function bringIntoSight(cell: HTMLElement): void {
  const { top, bottom } = cell.getBoundingClientRect();
  if (top < innerHeight * TOP || bottom > innerHeight * BOTTOM) {
    cell.scrollIntoView({ block: bottom - top < innerHeight / 2 ? 'center' : 'nearest' });
  }
  const items = [...cell.querySelectorAll<HTMLAnchorElement>('.check-mark')].flatMap(
    ({ hash }) => document.getElementById(hash.slice(1)) ?? [],
  );
  const isSeen = items.some((item) => isWithin(item.getBoundingClientRect()));
  const [first] = items;
  if (!isSeen && first !== undefined) scrollSide(first);
}

/**
 * Lets the marks of a sheet lead to what they stand for. The page stays where the findings stand beside the form;
 * elsewhere the browser follows the link.
 */
export function leadFromMarks(sheet: HTMLElement): void {
  sheet.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('.check-mark');
    const item = mark && document.getElementById(mark.hash.slice(1));
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const side = item.closest('.check-side');
    if (side === null || getComputedStyle(side).position !== 'sticky') return;
    event.preventDefault();
    scrollSide(item);
    item.focus({ preventScroll: true });
    // below the head of the page some of the findings are under its foot
    if (!isWithin(item.getBoundingClientRect())) item.scrollIntoView({ block: 'nearest' });
  });
}

/** Where findings stand beside the form they scroll by themselves. */
function scrollSide(item: HTMLElement): void {
  item.closest('.check-side')?.scrollTo({ top: item.offsetTop });
}

function isWithin({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight;
}
