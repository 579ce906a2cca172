/** An item as an element, and how it is told at which place it stands. */
export interface DrawnItem {
  readonly node: HTMLElement;
  readonly place?: (index: number) => void;
}

/** An item that was drawn, all that it says, and where it stands. */
interface Kept extends DrawnItem {
  readonly says: string;
  readonly at: number;
}

/**
 * Shows items in a host, in their order. One that says what it said before is not drawn again, wherever
 * it stands now: it keeps what is open or half written in it.
 */
export function keptItems<Item>(
  host: HTMLElement,
  draw: (item: Item) => DrawnItem,
): (items: readonly Item[]) => void {
  let kept: readonly Kept[] = [];
  return (items) => {
    const before = new Map(Map.groupBy(kept, ({ says }) => says));
    const next = items.map((item, index): Kept => {
      const says = JSON.stringify(item);
      const own = before.get(says)?.shift() ?? { says, at: -1, ...draw(item) };
      if (own.at !== index) own.place?.(index);
      return { ...own, at: index };
    });
    for (const { node } of [...before.values()].flat()) node.remove();
    inOrder(
      host,
      next.map(({ node }) => node),
    );
    kept = next;
  };
}

/** Puts nodes into a host that holds some of them; those that stand right do not move. */
function inOrder(host: HTMLElement, nodes: readonly HTMLElement[]): void {
  let here = host.firstElementChild;
  for (const node of nodes) {
    if (node === here) here = here.nextElementSibling;
    else host.insertBefore(node, here);
  }
}
