import { diffArrays } from 'diff';
import { canonicalText } from './canonicalText.ts';
import { isRenamed, itemId, itemKey } from './itemName.ts';

/** An item of a list as it was and as it is; only one of the two where it went or came. */
export interface ItemPair {
  readonly before?: unknown;
  readonly after?: unknown;
  /** In the later list; in the earlier one where the item is gone. */
  readonly index: number;
}

interface Item {
  readonly value: unknown;
  readonly index: number;
}
type Items = readonly Item[];
type Same = (a: unknown, b: unknown) => boolean;

/**
 * The items of two versions of a list side by side: those that stayed, between them those with the same
 * key, and between these the others by their order, since a row can get another name. What moved went
 * at one place and came at another.
 */
export function itemPairs(before: readonly unknown[], after: readonly unknown[]): ItemPair[] {
  return pairs(numbered(before), numbered(after), [hasSameText, hasSameKey]);
}

function pairs(before: Items, after: Items, [isSame, ...weaker]: readonly Same[]): ItemPair[] {
  if (isSame === undefined) return pairsByOrder(before, after);
  const found: ItemPair[][] = [];
  let [gone, come]: [Items, Items] = [[], []];
  let earlier = 0;
  const comparator = (a: Item, b: Item) => isSame(a.value, b.value);
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator })) {
    const was = added ? [] : before.slice(earlier, earlier + value.length);
    earlier += was.length;
    if (added) come = value;
    else if (removed) gone = was;
    else {
      found.push(pairs(gone, come, weaker), pairsByOrder(was, value));
      [gone, come] = [[], []];
    }
  }
  return [...found.flat(), ...pairs(gone, come, weaker)];
}

/** Items with different identifiers are never one and the same, unless the later one says so. */
function isPossible(was: unknown, is: unknown): boolean {
  return itemId(was) === itemId(is) || isRenamed(was, is);
}

function pairsByOrder(before: Items, after: Items): ItemPair[] {
  const places = before.length > after.length ? before.keys() : after.keys();
  return [...places].flatMap((place): ItemPair[] => {
    const [was, is] = [before[place], after[place]];
    const gone = was ? [{ before: was.value, index: was.index }] : [];
    if (is === undefined) return gone;
    if (was === undefined || !isPossible(was.value, is.value)) {
      return [...gone, { after: is.value, index: is.index }];
    }
    return [{ before: was.value, after: is.value, index: is.index }];
  });
}

function hasSameText(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}

function hasSameKey(a: unknown, b: unknown): boolean {
  const key = itemKey(a);
  return (key !== undefined && key === itemKey(b)) || isRenamed(a, b);
}

function numbered(list: readonly unknown[]): Items {
  return list.map((value, index) => ({ value, index }));
}
