/** An item as it was drawn, and all that it says. */
interface Kept {
  readonly says: string;
  readonly node: HTMLElement;
}

/** Shows items in a host; one that says at its place what it said there before is not drawn again. */
export function keptItems<Item>(
  host: HTMLElement,
  draw: (item: Item) => HTMLElement,
): (items: readonly Item[]) => void {
  let kept: readonly Kept[] = [];
  return (items) => {
    const next = items.map((item, index): Kept => {
      const says = JSON.stringify(item);
      const before = kept[index];
      return before?.says === says ? before : { says, node: draw(item) };
    });
    for (const [index, { node }] of next.entries()) {
      const before = kept[index]?.node;
      if (before === undefined) host.append(node);
      else if (before !== node) before.replaceWith(node);
    }
    for (const { node } of kept.slice(next.length)) node.remove();
    kept = next;
  };
}
