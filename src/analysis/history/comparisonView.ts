import { departmentYearsFigure } from '../figures/departmentYearsFigure.ts';
import type { Figure } from '../figures/figure.ts';
import type { DepartmentYearsRow } from '../figures/yearRows.ts';
import { yearTotalsFigure } from '../figures/yearTotalsFigure.ts';
import { yearPairSentence } from './changeSentences.ts';
import { yearTotalRows } from './chartRows.ts';
import type { Comparison } from './comparison.ts';
import type { YearPair } from './yearPair.ts';

/** Two years with the sentence that sums them up. */
export interface PairView {
  readonly pair: YearPair;
  readonly sentence: string;
}

/** The years of a body as its pages compare them. */
export interface ComparisonView extends Omit<Comparison, 'pairs'> {
  /** Newest first. */
  readonly pairs: readonly PairView[];
  readonly figures: readonly Figure[];
}

/** A comparison with its sentences and charts; `departments` are rows of execution rates, if any. */
export function comparisonView(
  comparison: Comparison,
  departments: readonly DepartmentYearsRow[] = [],
): ComparisonView {
  const figures: readonly (Figure | undefined)[] = [
    yearTotalsFigure(yearTotalRows(comparison)),
    departmentYearsFigure(departments, 'executionRate'),
  ];
  return {
    ...comparison,
    pairs: comparison.pairs
      .map((pair) => ({ pair, sentence: yearPairSentence(pair) }))
      .toReversed(),
    figures: figures.filter((figure) => figure !== undefined),
  };
}
