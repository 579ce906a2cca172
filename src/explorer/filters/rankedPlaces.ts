import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { choiceCodes } from './facetTokens.ts';

/** Up to here all choices are shown, in their own order. */
const SHORT_LIST = 10;
/** So many of a long list are shown first, the most frequent. */
export const FIRST_SHOWN = 8;

/** How many rows have each choice, none first; rows with several choices count for each. */
export function choiceCounts(
  dictionary: FacetDictionary,
  counts: Uint32Array | undefined,
): number[] {
  return choiceCodes(dictionary).map((codes) =>
    codes.reduce((sum, code) => sum + (counts?.[code] ?? 0), 0),
  );
}

/** Whether a list is too long to be shown whole. */
export function isLongList({ choices }: FacetDictionary): boolean {
  return choices.length > SHORT_LIST;
}

/** The places of choices that occur at all: a short list in its own order, a long one by frequency. */
export function rankedPlaces(dictionary: FacetDictionary, allCounts: readonly number[]): number[] {
  const places = allCounts.flatMap((count, place) => (count > 0 ? [place] : []));
  // Where there is no value stands last.
  const own = [...places.filter((place) => place > 0), ...places.filter((place) => place === 0)];
  if (!isLongList(dictionary) || dictionary.type === 'number') return own;
  return own.toSorted((a, b) => (allCounts[b] ?? 0) - (allCounts[a] ?? 0));
}

/** Whether a facet is offered as a list: bands have a chart, and one choice is none. */
export function isListed(dictionary: FacetDictionary, allCounts: readonly number[]): boolean {
  return dictionary.type !== 'band' && rankedPlaces(dictionary, allCounts).length > 1;
}
