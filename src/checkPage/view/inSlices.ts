import { nextFrame } from './nextFrame.ts';

/**
 * So long a slice may draw, in milliseconds: to lay out and to paint what was drawn takes several times
 * as long.
 */
const SLICE = 2;

/** Draws many things, some with each frame, so that the page answers between; ends where `isStale` says so. */
export async function inSlices<Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => void,
  isStale: () => boolean = () => false,
): Promise<void> {
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    draw(item, index);
    if (performance.now() - started < SLICE) continue;
    await nextFrame();
    if (isStale()) return;
    started = performance.now();
  }
}
