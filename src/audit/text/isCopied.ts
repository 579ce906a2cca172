import type { Indicator } from '../../model/project.ts';
import { statesNumber } from './statesNumber.ts';

/** So many actuals that repeat their targets are told together (L4); of fewer `vagueTargets` tells it. */
export const FEWEST_COPIED = 3;

/** Whether an actual in words repeats its target: in cells of its own, not merged with those above, and no number: 100%覆盖. */
export function isCopied({ target, actual, cells }: Indicator): boolean {
  const isMerged = Object.hasOwn(cells, 'actual') && cells.actual === null;
  return !isMerged && actual?.trim() === target?.trim() && !statesNumber(target);
}
