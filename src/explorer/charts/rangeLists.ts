import { largest, smallest } from '../../model/extremes.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { button, element } from '../dom/element.ts';
import { bandPlaces } from '../filters/bandPlaces.ts';
import { NONE, placeTokens, tokenPlaces } from '../filters/facetTokens.ts';
import { rangeWords } from '../filters/facetWords.ts';
import type { Store } from '../state/store.ts';
import { type ViewState, withFilter } from '../state/viewState.ts';

/** A range of a band facet as two lists: what the brush does, for the keyboard and the finger. */
export interface RangeLists {
  readonly element: HTMLElement;
  readonly update: (state: ViewState) => void;
}

/** The lists of one facet; bands that nothing falls into are not offered. */
export function rangeLists(title: string, dictionary: FacetDictionary, store: Store): RangeLists {
  const places = bandPlaces(dictionary);
  const list = (words: string, empty: string) =>
    element(
      'select',
      { 'aria-label': `${title}${words}` },
      element('option', { value: '' }, empty),
      ...places.map((place) =>
        element('option', { value: place }, rangeWords(dictionary, place, place)),
      ),
    );
  const [from, to] = [list('起', '不限'), list('止', '不限')];
  const set = (tokens: readonly string[]) =>
    store.set(withFilter(store.get(), dictionary.name, tokens));
  const choose = () => {
    const first = Number(from.value || (places[0] ?? 2));
    const last = Number(to.value || (places.at(-1) ?? 2));
    const chosen = places.filter(
      (place) => place >= Math.min(first, last) && place <= Math.max(first, last),
    );
    set(from.value === '' && to.value === '' ? [] : placeTokens(dictionary, chosen));
  };
  from.addEventListener('change', choose);
  to.addEventListener('change', choose);
  const press = (words: string, tokens: readonly string[]) =>
    button({ class: 'plain' }, words, () => {
      set(tokens);
      from.focus();
    });
  const none = press('只看无法计算的', [NONE]);
  const clear = press('清除', []);
  return {
    element: element(
      'div',
      { class: 'range-lists' },
      element('span', {}, title),
      from,
      element('span', {}, '至'),
      to,
      none,
      clear,
    ),
    update: ({ filters }) => {
      const chosen = tokenPlaces(dictionary, filters[dictionary.name] ?? []);
      const known = [...chosen].filter((place) => places.includes(place));
      from.value = known.length === 0 ? '' : String(smallest(known));
      to.value = known.length === 0 ? '' : String(largest(known));
      clear.hidden = chosen.size === 0;
      none.hidden = dictionary.name !== 'better_by' || chosen.size > 0;
    },
  };
}
