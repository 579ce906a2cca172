import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { ViewState } from '../state/viewState.ts';

/** The token of rows without a value. */
export const NONE = '';
const RANGE = '~';
const BELOW = '<';

/**
 * The token of each code of a facet, code 0 first: of a choice its value, of a band the edge with which
 * it begins. Codes of a set are sets of choices and have no token of their own: here they are choices.
 */
export function choiceTokens({ type, choices }: FacetDictionary): string[] {
  if (type === 'band') return [NONE, `${BELOW}${choices[0]}`, ...choices];
  return [NONE, ...choices];
}

/** The places among `choiceTokens` that tokens name, ranges with all between; unknown ones are dropped. */
export function tokenPlaces(dictionary: FacetDictionary, tokens: readonly string[]): Set<number> {
  const own = choiceTokens(dictionary);
  const places = new Set<number>();
  for (const token of tokens) {
    const place = own.indexOf(token);
    const [from, to] =
      place === -1 ? token.split(RANGE).map((end) => own.indexOf(end)) : [place, place];
    if (from === undefined || to === undefined || from < 0 || to < 0) continue;
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) places.add(at);
  }
  return places;
}

/** The fewest tokens for places: of numbers and bands, neighbours as one range. */
export function placeTokens(dictionary: FacetDictionary, places: Iterable<number>): string[] {
  const own = choiceTokens(dictionary);
  const { type } = dictionary;
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (type !== 'band' && type !== 'number') return sorted.map((place) => own[place] ?? NONE);
  return neighbourRuns(sorted).map(([from, to]) =>
    from === to ? (own[from] ?? NONE) : `${own[from]}${RANGE}${own[to]}`,
  );
}

/** Sorted places as runs of neighbours, first and last; place 0, no value, is nobody's neighbour. */
export function neighbourRuns(sorted: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === place - 1 && last[0] > 0) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** The codes of each choice: one of its own, of a set those of all sets that hold it. */
export function choiceCodes({ type, choices, sets = [] }: FacetDictionary): (readonly number[])[] {
  if (type === 'band') return [[0], [1], ...choices.map((_, index) => [index + 2])];
  if (type !== 'set') return [[0], ...choices.map((_, index) => [index + 1])];
  return [
    [0],
    ...choices.map((_, place) =>
      sets.flatMap((set, index) => (set.includes(place) ? [index + 1] : [])),
    ),
  ];
}

/** The codes that pass in each facet with a filter; a filter that names nothing known passes all. */
export function selectionOf(
  dictionaries: readonly FacetDictionary[],
  { filters }: ViewState,
): Record<string, number[]> {
  const entries = dictionaries.flatMap((dictionary) => {
    const places = tokenPlaces(dictionary, filters[dictionary.name] ?? []);
    if (places.size === 0) return [];
    const codes = choiceCodes(dictionary);
    return [[dictionary.name, [...new Set([...places].flatMap((place) => codes[place] ?? []))]]];
  });
  return Object.fromEntries(entries);
}
