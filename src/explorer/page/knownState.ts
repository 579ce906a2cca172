import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { placeTokens, tokenPlaces } from '../filters/facetTokens.ts';
import { ROW_KINDS } from '../rows/rowKinds.ts';
import { knownSort } from '../rows/viewSql.ts';
import type { ViewState } from '../state/viewState.ts';

/** A state without what this site does not have: addresses are typed by hand, grow old, or carry marks of others. */
export function knownState(dictionaries: readonly FacetDictionary[], state: ViewState): ViewState {
  const filters = dictionaries.flatMap((dictionary) => {
    const places = tokenPlaces(dictionary, state.filters[dictionary.name] ?? []);
    return places.size === 0 ? [] : [[dictionary.name, placeTokens(dictionary, places)] as const];
  });
  const columns = state.columns?.filter((own) =>
    ROW_KINDS[state.rows].columns.some(({ name }) => name === own),
  );
  return {
    ...state,
    filters: Object.fromEntries(filters),
    sort: knownSort(state),
    columns: columns?.length === 0 ? undefined : columns,
  };
}
