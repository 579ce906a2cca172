import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parseExpression.ts';
import type { Indicator } from '../model/project.ts';
import { composeTarget } from '../model/targetText.ts';

/** The target that a form prints anew in a column of its own. */
export interface AdjustedTarget {
  /** As printed in that column. */
  readonly printed: string;
  readonly value: Expression;
}

const BLANK = /^[\s/／无—–－-]*$/;

/**
 * Q0b: what the column 调整指标值 holds, with the sign and the unit of the row's own columns; undefined where the form has
 * no such column, or it is blank, has the same target, or holds what is not of the kind of the target: 见批复.
 * @example adjustedTarget(≥ | 40 | 个, adjusted 36) // ≥36个
 */
export function adjustedTarget(
  { cells }: Pick<Indicator, 'cells'>,
  target: Expression,
  year: number,
): AdjustedTarget | undefined {
  const printed = cells.adjustedTarget;
  if (printed === undefined || printed === null || BLANK.test(printed)) return undefined;
  const value = adjustedValue(cells, printed, year);
  if (value.kind !== target.kind || isSame(value, target)) return undefined;
  return { printed: printed.trim(), value };
}

/** Whether the column holds something that cannot be held against the actual as the target is. */
export function isAdjustedUnread(
  { cells }: Pick<Indicator, 'cells'>,
  target: Expression,
  year: number,
): boolean {
  const printed = cells.adjustedTarget;
  if (printed === undefined || printed === null || BLANK.test(printed)) return false;
  return adjustedValue(cells, printed, year).kind !== target.kind;
}

function adjustedValue(cells: Indicator['cells'], printed: string, year: number): Expression {
  const text = composeTarget(Object.assign({}, cells, { target: printed }));
  return parseExpression(text ?? '', year);
}

/** Signs and units aside, which only one of both cells may have. */
function isSame(value: Expression, target: Expression): boolean {
  if (value.kind === 'quantity' && target.kind === 'quantity')
    return value.value === target.value && isAlike(value.unit.text, target.unit.text);
  return JSON.stringify(value) === JSON.stringify(target);
}

function isAlike(one: string, other: string): boolean {
  return one === other || one === '' || other === '';
}
