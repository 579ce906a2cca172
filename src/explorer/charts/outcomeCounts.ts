import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { type ChartData, passes } from './chartData.ts';

/** How many rows have which outcome, as the pages count them. */
export interface OutcomeCounts {
  readonly met: number;
  readonly missed: number;
  readonly unassessable: number;
}

/** Reads a cross of any facet with the outcomes: the counts of a place of that facet. */
export function outcomeCounts(
  { choices }: FacetDictionary,
  cross: Uint32Array,
): (place: number) => OutcomeCounts {
  const codes = choices.length + 1;
  return (place) => {
    const count = (outcome: keyof OutcomeCounts) => {
      const code = choices.indexOf(outcome) + 1;
      return code === 0 ? 0 : (cross[place * codes + code] ?? 0);
    };
    return {
      met: count('met'),
      missed: count('missed'),
      unassessable: count('unassessable'),
    };
  };
}

/** Whether rows with an outcome pass the filter of outcomes: a cross counts them all. */
export function passingOutcomes(
  data: ChartData,
  dictionary: FacetDictionary,
): (outcome: keyof OutcomeCounts) => boolean {
  const own = passes(data, dictionary);
  return (outcome) => own(dictionary.choices.indexOf(outcome) + 1);
}
