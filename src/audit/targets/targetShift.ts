import { compare } from '../../expression/compare.ts';
import type { Deadline, Expression } from '../../expression/expression.ts';
import { normaliseText } from '../../expression/normalise.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import type { Way } from '../../model/words.ts';
import { changeShift, quantityShift } from './quantityShift.ts';
import { type Shift, shift } from './shift.ts';

/**
 * How the target of a self-evaluation stands to that of the year's beginning (Q0). What says the same in
 * another notation is `same`; a target is lowered or raised only where it is sure which way is better.
 * @example targetShift('≥50个', '50 个以上', 2023, 'open').kind // 'same'
 */
export function targetShift(before: string, after: string, year: number, way: Way): Shift {
  if (plain(before) === plain(after)) return shift('same');
  const [was, is] = [parseExpression(before, year), parseExpression(after, year)];
  if (isNothing(was) && isNothing(is)) return shift('same');
  if (isNothing(was)) return shift('reworded', '目标表没有写指标值');
  if (isNothing(is)) return shift('changed', '自评表没有写指标值');
  return alike(was, is, way) ?? textShift(before, after, was, is);
}

/** Two values of one kind; undefined for every other pair. */
function alike(was: Expression, is: Expression, way: Way): Shift | undefined {
  switch (was.kind) {
    case 'quantity':
      return is.kind === 'quantity' ? quantityShift(was, is, way) : undefined;
    case 'change':
      return is.kind === 'change' ? changeShift(was, is, way) : undefined;
    case 'deadline':
      return is.kind === 'deadline' ? deadlineShift(was, is) : undefined;
    case 'yesNo':
      return is.kind === 'yesNo' && is.value === was.value ? shift('same') : undefined;
    case 'qualitative':
      return is.kind === 'qualitative' ? degreeShift(was, is) : undefined;
    default:
      return undefined;
  }
}

function deadlineShift(was: Deadline, is: Deadline): Shift {
  if (is.by === was.by) return shift('same');
  return is.by > was.by ? shift('lowered', '时限推迟') : shift('raised', '时限提前');
}

/** Two degrees on one scale: 显著提升 → 有所提升. */
function degreeShift(was: Expression, is: Expression): Shift | undefined {
  if (isLess(was, is)) return shift('lowered', '程度降低');
  return isLess(is, was) ? shift('raised', '程度提高') : undefined;
}

const OPEN = { way: 'open', reason: '' } as const;

function isLess(was: Expression, is: Expression): boolean {
  const compared = compare(was, is, OPEN);
  return compared.kind === 'tier' && compared.tier !== 'met';
}

/** Other words: a change of what is asked only where the numbers in them differ. */
function textShift(before: string, after: string, was: Expression, is: Expression): Shift {
  if (isNumber(was) && is.kind === 'qualitative') return shift('changed', '数值改为文字');
  if (was.kind === 'qualitative' && isNumber(is)) return shift('reworded', '文字改为数值');
  return numbersIn(before) === numbersIn(after)
    ? shift('reworded', '文字不同')
    : shift('changed', '所写的数不同');
}

function isNumber({ kind }: Expression): boolean {
  return kind === 'quantity' || kind === 'range' || kind === 'change';
}

function isNothing({ kind }: Expression): boolean {
  return kind === 'none' || kind === 'missing' || kind === 'placeholder';
}

function numbersIn(text: string): string {
  return (normaliseText(text).match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
}

function plain(text: string): string {
  return normaliseText(text).replace(/\s+/g, '');
}
