import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';

/** The places of the bands that anything falls into: below a first edge of zero is nothing. */
export function bandPlaces({ choices }: FacetDictionary): number[] {
  const first = Number(choices[0]) < 0 ? 1 : 2;
  return Array.from({ length: choices.length + 2 - first }, (_, index) => first + index);
}
