/** So long a slice may keep the page from answering, in milliseconds. */
const SLICE = 12;

/** Draws many things bit by bit, so that the page answers between; ends where `isStale` says so. */
export async function inSlices<Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => void,
  isStale: () => boolean = () => false,
): Promise<void> {
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    draw(item, index);
    if (performance.now() - started < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isStale()) return;
    started = performance.now();
  }
}
