import { largest, smallest } from '../../model/extremes.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { ViewState } from '../state/viewState.ts';
import { placeTokens, tokenPlaces } from './facetTokens.ts';
import { rangeWords } from './facetWords.ts';

/** One condition in words, and what the state is without it. */
export interface FilterWords {
  readonly facet: string;
  readonly title: string;
  readonly words: string;
  /** The tokens of the facet that stay when this condition goes. */
  readonly rest: readonly string[];
}

/** Each condition of the facets in words: a choice, or a range from the words of one end to the other's. */
export function filterWords(
  dictionaries: readonly FacetDictionary[],
  { filters }: ViewState,
): FilterWords[] {
  return dictionaries.flatMap((dictionary) => {
    const { name, title } = dictionary;
    const places = tokenPlaces(dictionary, filters[name] ?? []);
    return placeTokens(dictionary, places).map((token) => {
      const own = tokenPlaces(dictionary, [token]);
      const [first = 0, last = first] = [smallest(own), largest(own)];
      const words = first === 0 ? dictionary.none : rangeWords(dictionary, first, last);
      const others = [...places].filter((place) => !own.has(place));
      return { facet: name, title, words, rest: placeTokens(dictionary, others) };
    });
  });
}

/** All conditions in one line, for what is copied and exported; empty where there are none. */
export function filterLine(dictionaries: readonly FacetDictionary[], state: ViewState): string {
  const byTitle = Map.groupBy(filterWords(dictionaries, state), ({ title }) => title);
  const parts = [...byTitle].map(
    ([title, own]) => `${title}：${own.map(({ words }) => words).join('、')}`,
  );
  if (state.search !== '') parts.push(`含“${state.search}”`);
  return parts.join('；');
}
