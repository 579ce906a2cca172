import type { ContentRow } from './content.ts';
import type { FullRow } from './fullRow.ts';
import { writeCount } from './notation.ts';
import { numberIn, plainTarget } from './numberIn.ts';

const PARTS = ['其中：城区', '其中：镇村'] as const;
const LEAST = 20;

/** Two 其中 rows that add up to a row's number; none where it is no number or a small one. */
export function subRowsOf({ measure, target, actual }: ContentRow): FullRow[] {
  const isWhole = /^\d[\d,]*\D*$/.test(actual) && /^\D*\d[\d,]*\D*$/.test(target);
  if (measure !== 'count' || !isWhole) return [];
  const [planned, reached] = [numberIn(target), numberIn(actual)];
  if (planned.value < LEAST || reached.value < LEAST) return [];
  const unit = plainTarget(target).replace(/^[\d,]+/, '');
  return PARTS.map((indicator, index) => ({
    sub: true,
    cells: {
      indicator,
      target: `${part(planned.value, index)}${unit}`,
      sign: '≥',
      value: part(planned.value, index),
      valueUnit: unit,
      actual: reached.with(Number(part(reached.value, index))),
    },
  }));
}

/** The larger part first. */
function part(value: number, index: number): string {
  const larger = Math.ceil(value * 0.6);
  return writeCount(index === 0 ? larger : value - larger, 1);
}
