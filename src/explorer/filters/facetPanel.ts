import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { Store } from '../state/store.ts';
import { type ViewState, withFilter } from '../state/viewState.ts';
import { facetFieldset } from './facetFieldset.ts';
import type { FacetAnswer } from './facetMessages.ts';
import { choiceCounts, isListed } from './rankedPlaces.ts';

/** The lists of all facets, kept in step with the state. */
export interface FacetPanel {
  readonly update: (state: ViewState, counts: FacetAnswer['counts'] | undefined) => void;
}

/** Puts the lists in the place of the counts that the page was built with. */
export function facetPanel(
  host: HTMLElement,
  dictionaries: readonly FacetDictionary[],
  all: FacetAnswer['counts'],
  store: Store,
): FacetPanel {
  const lists = dictionaries.flatMap((dictionary) => {
    const { name } = dictionary;
    const counts = choiceCounts(dictionary, all[name]);
    if (!isListed(dictionary, counts)) return [];
    const set = (tokens: readonly string[]) => store.set(withFilter(store.get(), name, tokens));
    return [{ name, list: facetFieldset(dictionary, counts, set) }];
  });
  host.replaceChildren(...lists.map(({ list }) => list.element));
  return {
    update: ({ filters }, counts) => {
      for (const { name, list } of lists) list.update(filters[name] ?? [], counts?.[name]);
    },
  };
}
