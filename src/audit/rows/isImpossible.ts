import { decimal } from '../../model/decimal.ts';
import {
  type ImpossibleShare,
  impossibleShare,
  isNamedOfAll,
} from '../../scoring/impossibleShare.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

const WHOLE = decimal(100);
const HALF = decimal(50);

/** Whether a row has a share that cannot be. */
export function isImpossible(row: RowScore): boolean {
  return shareFault(row) !== undefined;
}

/** The cell of a row with a share that cannot be, and the bound that it passes (A11); undefined where there is none. */
export function shareFault(row: RowScore): ImpossibleShare | undefined {
  const fault = impossibleShare(row);
  if (fault !== undefined) return fault;
  const isBare = isBareShare(row) && isNamedOfAll(row.indicator);
  return isBare ? { column: 'actual', bound: '高于 100' } : undefined;
}

/** 合格率 100 → 1000: bare numbers, of which the target can only be the share of all that it wants. */
function isBareShare({ target, actual, direction }: RowScore): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || direction.way !== 'more')
    return false;
  if (target.unit.text !== '' || actual.unit.text !== '') return false;
  return target.value >= HALF && target.value <= WHOLE && actual.value > WHOLE;
}
