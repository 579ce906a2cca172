import { parseUnit } from '../../expression/readUnit.ts';
import type { Unit } from '../../expression/unit.ts';
import { remembering } from '../../model/remembering.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Told } from '../rows/saidTwice.ts';

/** 新建蔬菜大棚（亩）: a unit in a bracket that ends a name. */
const NAMED = /[（(]([^（()）\s]{1,8})[)）]$/;
const unitInName = remembering((name) => {
  const text = NAMED.exec(name)?.[1];
  return { unit: text === undefined ? undefined : parseUnit(text) };
});

/** The unit of a number of the row; of one that prints none, that of the other cell, and else of its name. */
export function unitOf(
  { indicator, target, actual }: RowScore,
  column: Told['column'],
): Unit | undefined {
  const own = column === 'actual' ? actual : target;
  const other = column === 'actual' ? target : actual;
  if (own.kind !== 'quantity') return undefined;
  if (own.unit.dimension !== '') return own.unit;
  if (other.kind === 'quantity' && other.unit.dimension !== '') return other.unit;
  const { name } = indicator;
  return /[)）]$/.test(name) ? (unitInName(name).unit ?? own.unit) : own.unit;
}
