import { inOneUnit } from '../../expression/commonUnit.ts';
import type { Quantity } from '../../expression/expression.ts';
import type { Unit } from '../../expression/unit.ts';
import { type Decimal, sumOf } from '../../model/decimal.ts';
import type { GoalFigure } from './goalFigures.ts';

/** 另1个列入下年: what was not done is no part of what was. */
const UNDONE = /^[将已正]?(?:列入|转入|转至|结转|延至|延期|推迟|顺延|留待|在建|[尚仍还暂]?未)/;

/** What all figures in the unit of a row come to: 425万粒 of one kind and 125万粒 of another are 550万粒. */
export function sumOfFigures(
  { value }: Pick<Quantity, 'value'>,
  unit: Unit,
  figures: readonly GoalFigure[],
): Decimal {
  return sumOf(
    figures.flatMap((figure) => {
      if (figure.isRough || figure.unit.dimension !== unit.dimension) return [];
      if (UNDONE.test(figure.after)) return [];
      const both = inOneUnit({ value, unit }, figure);
      return typeof both === 'string' || both.target !== value ? [] : [both.actual];
    }),
  );
}
