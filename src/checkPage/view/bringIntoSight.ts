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
  // where findings stand beside the form they scroll by themselves
  if (!isSeen && first !== undefined) {
    first.closest('.check-side')?.scrollTo({ top: first.offsetTop });
  }
}

function isWithin({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight;
}
