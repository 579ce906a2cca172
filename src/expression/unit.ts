import { type Decimal, ONE } from '../model/decimal.ts';
import { MEASURED } from './unitTable.ts';

/** A unit of measure. Values compare only where `dimension` is the same; `factor` scales to its base. */
export interface Unit {
  /** As printed; empty for a bare number. */
  readonly text: string;
  /** What is measured, with denominators in order: money, persons, money/days/persons. */
  readonly dimension: string;
  readonly factor: Decimal;
  /** What is counted, where the text says so after its unit: 村 of 5个村. */
  readonly object?: string;
}
/** A unit in a text and where it ends. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
}

/** A number without a unit takes the unit of what it is compared with. */
export const BARE: Unit = { text: '', dimension: '', factor: ONE };

/** Whether the unit counts things; it then has no halves. */
export function isCounting({ dimension }: Unit): boolean {
  return dimension !== '' && !MEASURED.has(dimension) && !dimension.includes('/');
}

/** Whether the thing may be named after the unit: 2 场活动, 3.5 公里道路. */
export function mayNameObject(unit: Unit): boolean {
  return isCounting(unit) || BULK.has(unit.dimension);
}

const BULK = new Set(['length', 'area', 'volume', 'mass']);

/** A unit per others, in whatever order they are printed; `text` is how it is called then. */
export function perUnit(unit: Unit, per: readonly string[], text: string): Unit {
  if (per.length === 0) return unit;
  const [own, ...denominators] = unit.dimension.split('/');
  const dimension = [own, ...[...denominators, ...per].sort()].join('/');
  return { text, dimension, factor: unit.factor };
}

/** Whether a number in this unit is one of several, as in 各 1 次. */
export function isEach({ dimension }: Unit): boolean {
  return dimension.includes(EACH) && dimension.split('/').includes(EACH);
}

/** The denominator that 各 stands for. */
export const EACH = 'each';
