import type { Expression } from './expression.ts';
import { perUnit } from './unit.ts';

/** 每公里养护成本, 单处维修成本, 车均费用: the name itself says for how much. */
const PER_ONE = /每|单[位处个件台套间户亩人次座]|均/;

/**
 * An expression with the denominators of the other one where the name of the indicator says them and its
 * cell does not: 4.84万元 beside ≤5万元/公里 in a row named 每公里养护成本.
 */
export function namedPer(name: string, own: Expression, other: Expression): Expression {
  if (own.kind !== 'quantity' || other.kind !== 'quantity') return own;
  if (!other.unit.dimension.includes('/')) return own;
  const [base, ...per] = other.unit.dimension.split('/');
  if (own.unit.dimension !== base || !PER_ONE.test(name)) return own;
  const text = `${own.unit.text}${other.unit.text.replace(/^[^/每]*/, '')}`;
  return { ...own, unit: perUnit(own.unit, per, text) };
}
