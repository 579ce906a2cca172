import type { Expression, Quantity } from './expression.ts';
import { parseExpression } from './parseExpression.ts';

const BEGINS_WITH_NUMBER = /^\s*\d/;

/**
 * A number before a unit that nobody knows is words by itself, 52矿次. Where what it is held against is a number of the
 * same unit, ≥48矿次, or a number before the same word, both are numbers of it. Else as they were read.
 */
export function unitAlike(
  [ownText, own]: readonly [string, Expression],
  [otherText, other]: readonly [string, Expression],
  year: number,
): Expression {
  if (own.kind !== 'qualitative' || !BEGINS_WITH_NUMBER.test(ownText)) return own;
  const read = signed(ownText, year);
  const beside = other.kind === 'qualitative' ? signed(otherText, year) : other;
  if (read === undefined || beside?.kind !== 'quantity') return own;
  return read.unit.dimension === beside.unit.dimension ? { ...read, operator: 'none' } : own;
}

/** With a sign before it a number is one, whatever its unit. */
function signed(text: string, year: number): Quantity | undefined {
  if (!BEGINS_WITH_NUMBER.test(text)) return undefined;
  const read = parseExpression(`=${text.trim()}`, year);
  return read.kind === 'quantity' ? read : undefined;
}
